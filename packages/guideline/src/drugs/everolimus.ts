import { text, voices } from '../text.ts';
import { atc, rxnorm } from '../vocabulary/systems.ts';
import { everolimusConcerns, everolimusContraception } from './concerns/everolimus.ts';
import { actsOnMtor } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyDay, onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const everolimus = {
  id: 'everolimus',
  name: text('everolimus', 'évérolimus'),
  brand: 'Afinitor',
  otherNames: ['évérolimus'],
  drugClass: 'mtorInhibitor',
  codes: [
    { system: atc, code: 'L01EG02', display: 'everolimus' },
    { system: rxnorm, code: '141704', display: 'everolimus' },
  ],
  options: [
    {
      id: 'everolimus',
      group: 'targeted',
      with: [],
      description: actsOnMtor,
    },
  ],
  targets: text('mTOR', 'mTOR'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'alone, after a drug that acts on VEGF',
        'seul, après un médicament qui agit sur le VEGF',
      ),
      amount: text('10 mg', '10 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: named(
        'Trial: RECORD-1; dosage note of the Ontario funding programme (EAP)',
        'Essai : RECORD-1 ; note posologique du programme ontarien (PAE)',
      ),
    },
    {
      row: 'doseRcc/1',
      use: text('with lenvatinib', 'avec le lenvatinib'),
      amount: text('5 mg', '5 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: trials('Study 205'),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'warning',
      about: ['mouth'],
      text: voices(
        text(
          'Mouth sores are common. In one study, 40 of 100 people had them, and 8 of 100 with a dummy pill.',
          'Les plaies dans la bouche sont fréquentes. Dans une étude, 40 personnes sur 100 en ont eu, et 8 sur 100 avec une pilule sans médicament.',
        ),
        text(
          'Stomatitis in 40% (8% with placebo) in RECORD-1.',
          'Stomatite chez 40 % (8 % sous placebo) dans RECORD-1.',
        ),
      ),
      citation: named('Trial: RECORD-1 (Motzer 2008)', 'Essai : RECORD-1 (Motzer 2008)'),
    },
  ],
  sideEffects: sideEffects(trials('RECORD-1'), 'mouthSores', 'rash', 'tiredness'),
  concerns: everolimusConcerns,
  contraception: everolimusContraception,
  onlyIfNotUsed: {
    in2019: ['KC19-022', 'KC19-023', 'KC19-029', 'KC19-030'],
    in2021: ['KC21-029'],
  },
} as const satisfies DrugRow;
