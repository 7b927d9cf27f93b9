import { atc, rxnorm } from '../base/systems.ts';
import { text } from '../base/text.ts';
import { safety } from '../sources/safety-sources.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import { months } from './contraception.ts';
import { immuneAndVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const nivolumab = {
  id: 'nivolumab',
  name: text('nivolumab', 'nivolumab'),
  brand: 'Opdivo',
  otherNames: [],
  drugClass: 'pd1Inhibitor',
  codes: [
    { system: atc, code: 'L01FF01', display: 'nivolumab' },
    { system: rxnorm, code: '1597876', display: 'nivolumab' },
  ],
  options: [
    {
      id: 'nivolumab',
      group: 'immunotherapy',
      with: [],
      description: text(
        'A drug that helps the immune system find and destroy cancer cells.',
        'Un médicament qui aide le système immunitaire à trouver et à détruire les cellules du cancer.',
      ),
    },
    {
      id: 'nivolumabIpilimumab',
      group: 'immunotherapy',
      with: ['ipilimumab'],
      description: text(
        'Two drugs given together. They help the immune system find and destroy cancer cells.',
        'Deux médicaments donnés ensemble. Ils aident le système immunitaire à trouver et à détruire les cellules du cancer.',
      ),
    },
    {
      id: 'nivolumabCabozantinib',
      group: 'combination',
      with: ['cabozantinib'],
      description: immuneAndVegf,
    },
    {
      id: 'nivolumabIpilimumabCabozantinib',
      group: 'combination',
      with: ['ipilimumab', 'cabozantinib'],
      description: text(
        'Three drugs given together. Two help the immune system. One blocks the growth of blood vessels in tumours.',
        'Trois médicaments donnés ensemble. Deux aident le système immunitaire. Un bloque la formation de vaisseaux sanguins dans les tumeurs.',
      ),
    },
  ],
  targets: text('PD-1', 'PD-1'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'alone, after a drug against blood vessel growth',
        'seul, après un médicament contre la formation de vaisseaux sanguins',
      ),
      amount: text(
        '3 mg/kg (trial), or the same for everyone: 240 mg every 2 weeks or 480 mg every 4 weeks',
        '3 mg/kg (essai), ou la même dose pour tous : 240 mg toutes les 2 semaines ou 480 mg toutes les 4 semaines',
      ),
      frequency: text('every 2 or 4 weeks', 'toutes les 2 ou 4 semaines'),
      schedule: text('until the cancer grows', 'jusqu’à ce que le cancer grossisse'),
      citation: named(
        'Trials: CheckMate 025 (dose by weight); CheckMate 9ER and COSMIC-313 (same dose for everyone)',
        'Essais : CheckMate 025 (dose selon le poids) ; CheckMate 9ER et COSMIC-313 (même dose pour tous)',
      ),
    },
    {
      row: 'doseRcc/1',
      use: text(
        'with ipilimumab, as the first drug treatment in intermediate or poor risk',
        'avec l’ipilimumab, comme premier traitement par médicaments si le risque est intermédiaire ou élevé',
      ),
      amount: text('3 mg/kg', '3 mg/kg'),
      frequency: text(
        'every 3 weeks, 4 times, then alone to keep the effect',
        'toutes les 3 semaines, 4 fois, puis seul en entretien',
      ),
      schedule: text(
        'then 3 mg/kg every 2 weeks (trial), or the same dose for everyone',
        'puis 3 mg/kg toutes les 2 semaines (essai), ou la même dose pour tous',
      ),
      citation: trials('CheckMate 214'),
    },
    {
      row: 'doseRcc/2',
      use: text('with cabozantinib', 'avec le cabozantinib'),
      amount: text('240 mg every 2 weeks', '240 mg toutes les 2 semaines'),
      frequency: text('for at most 2 years', 'pendant 2 ans au plus'),
      citation: trials('CheckMate 9ER'),
    },
  ],
  cautions: checkpointCautions,
  sideEffects: sideEffectsInLeaflet(
    'SE26-nivolumab',
    'Opdivo',
    'tiredness',
    'rash',
    'itching',
    'diarrhea',
    'nausea',
    'appetite',
    'cough',
    'shortBreath',
    'jointMuscleBonePain',
    'fever',
    'colds',
  ),
  contraception: {
    after: months(5),
    sources: safety(26),
  },
  onlyIfNotUsed: { in2019: ['KC19-020'] },
} as const satisfies DrugRow;
