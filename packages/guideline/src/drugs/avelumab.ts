import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import { months } from './contraception.ts';
import { immuneAndVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyTwoWeeks } from './giving.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named } from './sources.ts';

export const avelumab = {
  id: 'avelumab',
  name: text('avelumab', 'avélumab'),
  brand: 'Bavencio',
  otherNames: ['avélumab'],
  drugClass: 'pdL1Inhibitor',
  codes: [
    { system: atc, code: 'L01FF04', display: 'avelumab' },
    { system: rxnorm, code: '1875534', display: 'avelumab' },
  ],
  options: [
    {
      id: 'avelumabAxitinib',
      group: 'combination',
      with: ['axitinib'],
      description: immuneAndVegf,
    },
  ],
  targets: text('PD-L1', 'PD-L1'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'with axitinib, in the United States and Europe',
        'avec l’axitinib, aux États-Unis et en Europe',
      ),
      amount: text(
        '10 mg/kg (trial); 800 mg for everyone (US label)',
        '10 mg/kg (essai) ; 800 mg pour tous (étiquette américaine)',
      ),
      frequency: everyTwoWeeks,
      citation: named(
        'Trial: JAVELIN Renal 101; US label: axitinib, section 2.1',
        'Essai : JAVELIN Renal 101 ; étiquette américaine : axitinib, section 2.1',
      ),
    },
  ],
  cautions: checkpointCautions,
  sideEffects: sideEffectsInLeaflet(
    'SE26-avelumab',
    'Bavencio',
    'diarrhea',
    'bloodPressure',
    'tiredness',
    'nausea',
    'hoarseVoice',
    'cough',
    'appetite',
    'weightLoss',
    'jointMuscleBackPain',
    'rash',
    'itching',
    'chillsInDrip',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Avelumab may raise the risk of a weak heart or a heart attack.',
          'L’avélumab peut augmenter le risque d’un cœur affaibli ou d’une crise cardiaque.',
        ),
        text(
          'Avelumab: may raise the risk of heart failure or myocardial infarction (secondary source).',
          'Avélumab : peut augmenter le risque d’insuffisance cardiaque ou d’infarctus (source secondaire).',
        ),
      ),
      sources: safety(82),
    },
  },
  contraception: {
    after: months(1),
    sources: safety(29),
  },
} as const satisfies DrugRow;
