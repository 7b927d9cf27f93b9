import { text, voices } from '../text.ts';
import { atc, rxnorm } from '../vocabulary/systems.ts';
import { sunitinibConcerns, sunitinibContraception } from './concerns/sunitinib.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { firstOrAfterCytokine, onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named } from './sources.ts';

const labelRetold = named(
  'US label, as GlobalRPh gives it',
  'Étiquette américaine, telle que la donne GlobalRPh',
);

export const sunitinib = {
  id: 'sunitinib',
  name: text('sunitinib', 'sunitinib'),
  brand: 'Sutent',
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [
    { system: atc, code: 'L01EX01', display: 'sunitinib' },
    { system: rxnorm, code: '357977', display: 'sunitinib' },
  ],
  options: [
    {
      id: 'sunitinib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR, PDGFR, KIT, FLT3, CSF-1R, RET', 'VEGFR, PDGFR, KIT, FLT3, CSF-1R, RET'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: firstOrAfterCytokine,
      amount: text('50 mg', '50 mg'),
      frequency: onceADay,
      schedule: text(
        '4 weeks on, then 2 weeks off; the dose changes in steps of 12.5 mg',
        '4 semaines de prise, puis 2 semaines de pause ; la dose change par paliers de 12,5 mg',
      ),
      citation: named(
        'Doses of the trials; European label (SmPC), section 4.2',
        'Doses des essais ; étiquette européenne (SmPC), section 4.2',
      ),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'warning',
      about: ['liver'],
      text: voices(
        text(
          'It can harm the liver badly. Some people have died of it. Liver tests are done before you start and in each round.',
          'Il peut abîmer gravement le foie. Des personnes en sont mortes. Le foie est vérifié avant de commencer et à chaque cycle.',
        ),
        text(
          'Severe, sometimes fatal hepatotoxicity: ALT, AST and bilirubin before treatment and with each cycle.',
          'Hépatotoxicité grave, parfois mortelle : ALT, AST et bilirubine avant le traitement et à chaque cycle.',
        ),
      ),
      citation: labelRetold,
    },
    {
      row: 'cautions/1',
      kind: 'warning',
      about: ['heart'],
      text: voices(
        text(
          'It can weaken the heart. It is stopped if heart failure appears. Your heart may be checked before you start.',
          'Il peut affaiblir le cœur. On l’arrête si une insuffisance cardiaque apparaît. Votre cœur peut être vérifié avant de commencer.',
        ),
        text(
          'Heart failure and falling ejection fraction: stop if heart failure appears; consider a baseline LVEF.',
          'Insuffisance cardiaque et baisse de la fraction d’éjection : arrêter si une insuffisance cardiaque apparaît ; envisager une FEVG initiale.',
        ),
      ),
      citation: labelRetold,
    },
    {
      row: 'cautions/2',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Some medicines (strong CYP3A4 blockers or inducers) should not be taken with it, or change its dose.',
          'Certains médicaments (inhibiteurs ou inducteurs puissants du CYP3A4) ne devraient pas être pris avec lui, ou changent sa dose.',
        ),
        text(
          'Strong CYP3A4 inhibitors and inducers: avoid or change the dose.',
          'Inhibiteurs et inducteurs puissants du CYP3A4 : à éviter, ou modifier la dose.',
        ),
      ),
      citation: named(
        'European label (SmPC), section 4.2 (inducers); pharmacy notice of 2006 (inhibitors)',
        'Étiquette européenne (SmPC), section 4.2 (inducteurs) ; avis de pharmacie de 2006 (inhibiteurs)',
      ),
    },
    {
      row: 'cautions/3',
      kind: 'interaction',
      about: ['heart', 'otherMedicines'],
      text: voices(
        text(
          'Medicines that upset the rhythm of the heart (QT) should not be taken with it. Show your pharmacist all that you take.',
          'Les médicaments qui dérèglent le rythme du cœur (QT) ne devraient pas être pris avec lui. Montrez à votre pharmacien tout ce que vous prenez.',
        ),
        text(
          'QT-prolonging drugs: avoid together.',
          'Médicaments qui allongent le QT : éviter l’association.',
        ),
      ),
      citation: named('Notice of Millbrook Pharmacy', 'Avis de la pharmacie Millbrook'),
    },
    {
      row: 'hepaticRenal/renal',
      kind: 'kidney',
      about: ['kidneys'],
      text: voices(
        text(
          'Weak kidneys do not change the dose. On dialysis, less of the drug is found in the blood.',
          'Des reins affaiblis ne changent pas la dose. Sous dialyse, on trouve moins de médicament dans le sang.',
        ),
        text(
          'No change; exposure 47% lower on dialysis.',
          'Aucun changement ; exposition plus faible de 47 % sous dialyse.',
        ),
      ),
      citation: named('Drugs.com monograph of 2020', 'Monographie Drugs.com de 2020'),
    },
  ],
  sideEffects: sideEffects(
    named('Trial: COMPARZ; notice of a pharmacy', 'Essai : COMPARZ ; avis d’une pharmacie'),
    'tiredness',
    'diarrhea',
    'nausea',
    'handsAndFeet',
    'skinColour',
    'lowBloodCounts',
  ),
  concerns: sunitinibConcerns,
  contraception: sunitinibContraception,
  onlyIfNotUsed: { in2019: ['KC19-017', 'KC19-026'], in2021: ['KC21-031'] },
} as const satisfies DrugRow;
