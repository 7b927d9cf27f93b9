import { atc } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
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
  concerns: {
    heart: {
      says: voices(
        text(
          'In one study, too little blood flow to the heart was seen more often with sorafenib than with a dummy pill.',
          'Dans une étude, un manque de sang au cœur a été vu plus souvent avec le sorafénib qu’avec une pilule sans médicament.',
        ),
        text(
          'Sorafenib: cardiac ischaemia, more frequent than with placebo (TARGET).',
          'Sorafénib : ischémie cardiaque, plus fréquente que sous placebo (TARGET).',
        ),
      ),
      sources: [read.target, ...safety(78, 176)],
    },
    bloodPressure: {
      says: voices(
        text(
          'In one study, high blood pressure was seen more often with sorafenib than with a dummy pill.',
          'Dans une étude, une tension artérielle élevée a été vue plus souvent avec le sorafénib qu’avec une pilule sans médicament.',
        ),
        text(
          'Sorafenib: hypertension, more frequent than with placebo (TARGET).',
          'Sorafénib : hypertension, plus fréquente que sous placebo (TARGET).',
        ),
      ),
      sources: [read.target, ...safety(42, 178)],
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines and St. John’s wort interact with sorafenib. So do warfarin and digoxin.',
          'Certains médicaments et le millepertuis interagissent avec le sorafénib. C’est aussi le cas de la warfarine et de la digoxine.',
        ),
        text(
          'Sorafenib: interacts with inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, dexamethasone, St. John’s wort), neomycin, warfarin, digoxin.',
          'Sorafénib : interagit avec des inducteurs (rifampicine, phénytoïne, carbamazépine, phénobarbital, dexaméthasone, millepertuis), la néomycine, la warfarine, la digoxine.',
        ),
      ),
      sources: safety(112),
    },
  },
  contraception: {
    after: months(6),
    sources: safety(18, 19),
  },
} as const satisfies DrugRow;
