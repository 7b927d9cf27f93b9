import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import { months } from './contraception.ts';
import { immuneAndVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named } from './sources.ts';

export const pembrolizumab = {
  id: 'pembrolizumab',
  name: text('pembrolizumab', 'pembrolizumab'),
  brand: 'Keytruda',
  otherNames: [],
  drugClass: 'pd1Inhibitor',
  codes: [
    { system: atc, code: 'L01FF02', display: 'pembrolizumab' },
    { system: rxnorm, code: '1547545', display: 'pembrolizumab' },
  ],
  options: [
    {
      id: 'adjuvantPembrolizumab',
      group: 'immunotherapy',
      name: text('adjuvant pembrolizumab', 'pembrolizumab adjuvant'),
      with: [],
      description: text(
        'An immune drug for about a year, after surgery took out all the cancer that was seen. It aims to keep it from coming back.',
        'Un médicament pour la défense du corps (immunothérapie), pendant un an environ. On le donne après une chirurgie qui a enlevé tout le cancer visible. Le but est que le cancer ne revienne pas.',
      ),
    },
    {
      id: 'pembrolizumabAxitinib',
      group: 'combination',
      with: ['axitinib'],
      description: immuneAndVegf,
    },
  ],
  targets: text('PD-1', 'PD-1'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'with axitinib or lenvatinib as the first drug treatment; or after surgery, to lower the chance that the cancer returns',
        'avec l’axitinib ou le lenvatinib comme premier traitement par médicaments ; ou après une chirurgie, pour réduire le risque de retour du cancer',
      ),
      amount: text('200 mg', '200 mg'),
      frequency: text(
        'every 3 weeks (or 400 mg every 6 weeks)',
        'toutes les 3 semaines (ou 400 mg toutes les 6 semaines)',
      ),
      schedule: text(
        'up to 35 rounds (advanced cancer) or 17 rounds (after surgery)',
        'jusqu’à 35 cycles (cancer avancé) ou 17 cycles (après une chirurgie)',
      ),
      citation: named(
        'Trials: KEYNOTE-426, CLEAR, KEYNOTE-564; European label of Kisplyx (SmPC) for 400 mg',
        'Essais : KEYNOTE-426, CLEAR, KEYNOTE-564 ; étiquette européenne de Kisplyx (SmPC) pour 400 mg',
      ),
    },
  ],
  cautions: checkpointCautions,
  sideEffects: sideEffectsInLeaflet(
    'SE26-pembrolizumab',
    'Keytruda',
    'tiredness',
    'itching',
    'rash',
    'diarrhea',
    'nausea',
    'appetite',
    'cough',
    'shortBreath',
    'jointMuscleBonePain',
    'fever',
    'swelling',
    'slowThyroid',
  ),
  concerns: {
    liverFunction: {
      says: voices(
        text(
          'The leaflet of pembrolizumab asks you to tell about liver damage before it is started.',
          'La notice du pembrolizumab demande de parler d’un foie abîmé avant de commencer.',
        ),
        text(
          'Pembrolizumab: liver damage is to be told before the start; no limit was read.',
          'Pembrolizumab : une lésion hépatique est à signaler avant de commencer ; aucune limite lue.',
        ),
      ),
      sources: safety(98),
    },
  },
  contraception: {
    after: months(4),
    sources: safety(25),
  },
} as const satisfies DrugRow;
