import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { weeks } from './contraception.ts';
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
  concerns: {
    heart: {
      says: voices(
        text(
          'Sunitinib can weaken the heart. It is stopped if the heart fails. Medicines that upset the rhythm of the heart should not be taken with it.',
          'Le sunitinib peut affaiblir le cœur. On l’arrête si une insuffisance cardiaque apparaît. Les médicaments qui dérèglent le rythme du cœur ne devraient pas être pris avec lui.',
        ),
        text(
          'Sunitinib: heart failure and falling ejection fraction (stop if heart failure appears; consider a baseline LVEF); avoid QT-prolonging drugs. Vein clots in 3%. After a cardiac event in the last 12 months: whether the risk is greater is not known.',
          'Sunitinib : insuffisance cardiaque et baisse de la fraction d’éjection (arrêter si une insuffisance cardiaque apparaît ; envisager une FEVG initiale) ; éviter les médicaments qui allongent le QT. Thromboses veineuses chez 3 %. Après un événement cardiaque dans les 12 derniers mois : on ne sait pas si le risque est plus grand.',
        ),
      ),
      sources: [
        read.onDrugs(
          { title: 'Sunitinib: US label, retold', body: 'GlobalRPh' },
          'sunitinib/cautions/1',
        ),
        read.onDrugs(
          { title: 'Sunitinib: notice', body: 'Millbrook Pharmacy' },
          'sunitinib/cautions/3',
        ),
        ...safety(75, 173, 174, 305, 307),
      ],
    },
    bloodPressure: {
      says: voices(
        text(
          'Sunitinib can raise blood pressure. It is paused while the pressure is very high and not under control.',
          'Le sunitinib peut faire monter la tension. On fait une pause tant qu’elle est très haute et mal maîtrisée.',
        ),
        text(
          'Sunitinib: screen for hypertension and control it; pause while it is severe and not controlled.',
          'Sunitinib : dépister l’hypertension et la maîtriser ; suspendre tant qu’elle est grave et non maîtrisée.',
        ),
      ),
      sources: safety(39, 304),
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines should not be taken with sunitinib, or change its dose.',
          'Certains médicaments ne devraient pas être pris avec le sunitinib, ou changent sa dose.',
        ),
        text(
          'Sunitinib: avoid strong CYP3A4 inhibitors and inducers, or change the dose.',
          'Sunitinib : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose.',
        ),
      ),
      sources: [
        read.onDrugs(
          {
            title: 'Sunitinib: European label (SmPC); pharmacy notice of 2006',
            body: 'Product labelling',
            locator: 'section 4.2',
          },
          'sunitinib/cautions/2',
        ),
        ...safety(110, 303),
      ],
    },
    kidneyFunction: {
      says: voices(
        text(
          'Sunitinib has been given to people on dialysis. Less of it is in the blood then, and dialysis does not take it out.',
          'Le sunitinib a été donné à des personnes en dialyse. Il y en a alors moins dans le sang, et la dialyse ne l’enlève pas.',
        ),
        text(
          'Sunitinib: exposure 47% lower on haemodialysis, drug not removed by it (secondary source); monitor kidney function.',
          'Sunitinib : exposition de 47 % plus faible en hémodialyse, non éliminé par elle (source secondaire) ; surveiller la fonction rénale.',
        ),
      ),
      sources: safety(101, 197),
    },
    liverFunction: {
      says: voices(
        text(
          'Sunitinib can badly harm the liver. Liver tests come before and during it.',
          'Le sunitinib peut nuire gravement au foie. Des tests du foie se font avant et pendant.',
        ),
        text(
          'Sunitinib: severe, even fatal, liver damage; safety not established with ALT or AST above 2.5 times the upper limit (5 times with liver metastases).',
          'Sunitinib : lésions hépatiques graves, voire mortelles ; innocuité non établie si l’ALT ou l’AST dépasse 2,5 fois la limite supérieure (5 fois avec des métastases hépatiques).',
        ),
      ),
      sources: safety(91, 172),
    },
  },
  contraception: {
    after: weeks(4),
    sources: safety(14, 15),
  },
  onlyIfNotUsed: { in2019: ['KC19-017', 'KC19-026'], in2021: ['KC21-031'] },
} as const satisfies DrugRow;
