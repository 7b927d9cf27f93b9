import { text, voices } from '../text.ts';
import { atc } from '../vocabulary/systems.ts';
import { cabozantinibConcerns, cabozantinibContraception } from './concerns/cabozantinib.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyDay, onceADay } from './giving.ts';
import { named, trials } from './sources.ts';

const ontarioMonograph = named(
  'Drug monograph of the Ontario Health formulary',
  'Monographie du formulaire de Santé Ontario',
);

export const cabozantinib = {
  id: 'cabozantinib',
  name: text('cabozantinib', 'cabozantinib'),
  brand: 'Cabometyx',
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [{ system: atc, code: 'L01EX07', display: 'cabozantinib' }],
  options: [
    {
      id: 'cabozantinib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR, MET, AXL, RET, KIT, FLT3', 'VEGFR, MET, AXL, RET, KIT, FLT3'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text('alone', 'seul'),
      amount: text('60 mg', '60 mg'),
      frequency: onceADay,
      schedule: text(
        'every day, without a break, not with food',
        'tous les jours, sans pause, pas avec de la nourriture',
      ),
      citation: named(
        'Trial: METEOR; effect of food: Ontario Health formulary',
        'Essai : METEOR ; effet de la nourriture : formulaire de Santé Ontario',
      ),
    },
    {
      row: 'doseRcc/1',
      use: text('with nivolumab', 'avec le nivolumab'),
      amount: text('40 mg', '40 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: trials('CheckMate 9ER'),
    },
  ],
  cautions: [
    {
      row: 'cautions/1',
      kind: 'interaction',
      about: ['heart', 'otherMedicines'],
      text: voices(
        text(
          'In rare cases it upsets the rhythm of the heart (QT). Care is taken with other medicines that can do the same.',
          'Dans de rares cas, il dérègle le rythme du cœur (QT). On est prudent avec d’autres médicaments qui peuvent faire de même.',
        ),
        text(
          'QT prolongation (rare): caution with QT-prolonging drugs.',
          'Allongement du QT (rare) : prudence avec les médicaments qui allongent le QT.',
        ),
      ),
      citation: ontarioMonograph,
    },
    {
      row: 'cautions/2',
      kind: 'beforeStart',
      about: ['bloodPressure', 'bloodAndUrineTests'],
      text: voices(
        text(
          'Before you start, your blood pressure and thyroid should be under control. If potassium, magnesium or calcium is low in your blood, it is corrected.',
          'Avant de commencer, votre tension artérielle et votre thyroïde devraient être maîtrisées. Si le potassium, le magnésium ou le calcium est bas dans votre sang, on le corrige.',
        ),
        text(
          'Blood pressure controlled; low potassium, magnesium and calcium corrected; thyroid controlled.',
          'Tension artérielle maîtrisée ; potassium, magnésium et calcium bas corrigés ; thyroïde maîtrisée.',
        ),
      ),
      citation: named(
        'CABO regimen page of Ontario Health',
        'Page du protocole CABO de Santé Ontario',
      ),
    },
    {
      row: 'cautions/3',
      kind: 'warning',
      about: ['bloodPressure', 'bleedingAndClots'],
      text: voices(
        text(
          'High blood pressure is common and can be severe. Blood clots can form. In rare cases, a large blood vessel bulges or tears.',
          'Une tension artérielle élevée est fréquente et peut être grave. Des caillots de sang peuvent se former. Dans de rares cas, un gros vaisseau sanguin se dilate ou se déchire.',
        ),
        text(
          'Hypertension 39% (16% severe), venous clots 9%, arterial clots 1%, rarely aneurysm or dissection.',
          'Hypertension 39 % (16 % grave), caillots veineux 9 %, caillots artériels 1 %, rarement anévrisme ou dissection.',
        ),
      ),
      citation: ontarioMonograph,
    },
    {
      row: 'hepaticRenal/hepatic',
      kind: 'liver',
      about: ['liver'],
      text: voices(
        text(
          'If your liver does not work well, more of the drug is found in the blood. Ask if that changes your dose.',
          'Si votre foie fonctionne mal, on trouve plus de médicament dans le sang. Demandez si cela change votre dose.',
        ),
        text(
          'Exposure 81% higher in Child-Pugh A and 63% higher in Child-Pugh B.',
          'Exposition plus élevée de 81 % en Child-Pugh A et de 63 % en Child-Pugh B.',
        ),
      ),
      citation: named('Drugs.com monograph of 2020', 'Monographie Drugs.com de 2020'),
    },
  ],
  sideEffects: undefined,
  concerns: cabozantinibConcerns,
  contraception: cabozantinibContraception,
  onlyIfNotUsed: { in2019: ['KC19-015', 'KC19-021', 'KC19-025'], in2021: ['KC21-028'] },
} as const satisfies DrugRow;
