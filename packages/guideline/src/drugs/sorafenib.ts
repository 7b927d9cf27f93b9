import { text, voices } from '../text.ts';
import { atc } from '../vocabulary/systems.ts';
import { sorafenibConcerns, sorafenibContraception } from './concerns/sorafenib.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { afterOtherTreatment, everyDay, twiceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { target, trials } from './sources.ts';

export const sorafenib = {
  id: 'sorafenib',
  name: text('sorafenib', 'sorafénib'),
  brand: 'Nexavar',
  otherNames: ['sorafénib'],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [{ system: atc, code: 'L01EX02', display: 'sorafenib' }],
  options: [
    {
      id: 'sorafenib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR, PDGFR, RAF', 'VEGFR, PDGFR, RAF'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: afterOtherTreatment,
      amount: text('400 mg', '400 mg'),
      frequency: twiceADay,
      schedule: everyDay,
      citation: trials('TARGET', 'AXIS'),
    },
  ],
  cautions: [
    {
      row: 'cautions/1',
      kind: 'warning',
      about: ['bloodPressure', 'heart'],
      text: voices(
        text(
          'In one study, high blood pressure and too little blood flow to the heart were seen more often than with a dummy pill.',
          'Dans une étude, une tension artérielle élevée et un manque de sang au cœur ont été vus plus souvent qu’avec une pilule sans médicament.',
        ),
        text(
          'Hypertension and cardiac ischaemia, more frequent than with placebo in TARGET.',
          'Hypertension et ischémie cardiaque, plus fréquentes que sous placebo dans TARGET.',
        ),
      ),
      citation: target,
    },
  ],
  sideEffects: sideEffects(
    target,
    'diarrhea',
    'rash',
    'tiredness',
    'redHandsAndFeet',
    'bloodPressure',
  ),
  concerns: sorafenibConcerns,
  contraception: sorafenibContraception,
} as const satisfies DrugRow;
