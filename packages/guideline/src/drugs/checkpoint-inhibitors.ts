import { text, voices } from '../text.ts';
import { checkpointCautions } from './checkpoint-cautions.ts';
import type { DrugInformation } from './drug.ts';
import { everyThreeWeeks, everyTwoWeeks, inTrialsOnly } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const nivolumab: DrugInformation = {
  id: 'nivolumab',
  drugClass: 'pd1Inhibitor',
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
  sideEffects: sideEffects(trials('CheckMate 025'), 'tiredness', 'itching'),
};

export const ipilimumab: DrugInformation = {
  id: 'ipilimumab',
  drugClass: 'ctla4Inhibitor',
  targets: text('CTLA-4', 'CTLA-4'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text('with nivolumab', 'avec le nivolumab'),
      amount: text('1 mg/kg', '1 mg/kg'),
      frequency: text('every 3 weeks, 4 times', 'toutes les 3 semaines, 4 fois'),
      schedule: text('on the same day, after nivolumab', 'le même jour, après le nivolumab'),
      citation: trials('CheckMate 214'),
    },
  ],
  cautions: [
    ...checkpointCautions,
    {
      row: 'cautions/5',
      kind: 'warning',
      about: ['immuneSystem'],
      text: voices(
        text(
          'Side effects come more often, and are worse, with the two drugs together than with one alone.',
          'Les effets secondaires sont plus fréquents et plus graves avec les deux médicaments ensemble qu’avec un seul.',
        ),
        text(
          'Adverse effects are more frequent and more severe with nivolumab and ipilimumab together than with either alone.',
          'Les effets indésirables sont plus fréquents et plus graves avec le nivolumab et l’ipilimumab ensemble qu’avec l’un ou l’autre seul.',
        ),
      ),
      citation: named(
        'Australian product information, boxed text',
        'Information australienne sur le produit, texte encadré',
      ),
    },
  ],
  sideEffects: undefined,
};

export const pembrolizumab: DrugInformation = {
  id: 'pembrolizumab',
  drugClass: 'pd1Inhibitor',
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
  sideEffects: undefined,
};

export const avelumab: DrugInformation = {
  id: 'avelumab',
  drugClass: 'pdL1Inhibitor',
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
  sideEffects: undefined,
};

export const atezolizumab: DrugInformation = {
  id: 'atezolizumab',
  drugClass: 'pdL1Inhibitor',
  targets: text('PD-L1', 'PD-L1'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: inTrialsOnly,
      amount: text('1200 mg', '1200 mg'),
      frequency: everyThreeWeeks,
      citation: trials('IMmotion151'),
    },
  ],
  cautions: checkpointCautions,
  sideEffects: undefined,
};
