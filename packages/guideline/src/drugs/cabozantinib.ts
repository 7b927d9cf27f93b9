import { atc } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyDay, onceADay } from './giving.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
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
  sideEffects: sideEffectsInLeaflet(
    'SE26-cabozantinib',
    'Cabometyx',
    'diarrhea',
    'tiredness',
    'appetite',
    'weightLoss',
    'nausea',
    'vomiting',
    'bloodPressure',
    'soreMouth',
    'hoarseVoice',
    'handsAndFeet',
    'taste',
    'bleeding',
    'slowThyroid',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'In rare cases cabozantinib upsets the rhythm of the heart. Blood clots can form.',
          'Dans de rares cas, le cabozantinib dérègle le rythme du cœur. Des caillots de sang peuvent se former.',
        ),
        text(
          'Cabozantinib: QT prolongation (rare), venous and arterial thrombosis, rarely aneurysm or dissection. Stopped for good after a myocardial infarction or another arterial clot.',
          'Cabozantinib : allongement du QT (rare), thrombose veineuse et artérielle, rarement anévrisme ou dissection. Arrêt définitif après un infarctus du myocarde ou une autre thrombose artérielle.',
        ),
      ),
      sources: [
        read.onDrugs(
          { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
          'cabozantinib/cautions/1',
          'cabozantinib/cautions/3',
        ),
        ...safety(73, 74, 169, 292),
      ],
    },
    bloodPressure: {
      says: voices(
        text(
          'Blood pressure should be under control before cabozantinib is started. High blood pressure is common with it, and can be severe.',
          'La tension artérielle devrait être maîtrisée avant de commencer le cabozantinib. Une tension élevée est fréquente avec lui, et peut être grave.',
        ),
        text(
          'Cabozantinib: blood pressure controlled before starting; hypertension is common and can be severe.',
          'Cabozantinib : tension artérielle maîtrisée avant de commencer ; l’hypertension est fréquente et peut être grave.',
        ),
      ),
      sources: [
        read.onDrugs({ title: 'Regimen CABO', body: 'Ontario Health' }, 'cabozantinib/cautions/2'),
        read.onDrugs(
          { title: 'Cabozantinib: drug monograph', body: 'Ontario Health, formulary' },
          'cabozantinib/cautions/3',
        ),
        ...safety(38, 170, 294),
      ],
    },
    bleeding: {
      says: voices(
        text(
          'Severe bleeding can happen with cabozantinib. It is not given after recent serious bleeding.',
          'Un saignement grave peut arriver avec le cabozantinib. On ne le donne pas après un saignement grave récent.',
        ),
        text(
          'Cabozantinib: severe and fatal bleeding; not with severe bleeding, or a recent history of it (haemoptysis, haematemesis, melaena).',
          'Cabozantinib : saignements graves et mortels ; pas en cas de saignement grave, ni d’antécédent récent (hémoptysie, hématémèse, méléna).',
        ),
      ),
      sources: safety(46, 47, 168, 290),
    },
    woundHealing: {
      says: voices(
        text(
          'Cabozantinib is stopped at least 3 weeks before surgery or dental work. It does not start for at least 2 weeks after a big operation.',
          'On arrête le cabozantinib au moins 3 semaines avant une chirurgie ou des soins dentaires. On ne le commence pas avant au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Cabozantinib: stop at least 3 weeks before elective surgery, dental work included; not for at least 2 weeks after major surgery and until healed (the maker’s page; secondary text).',
          'Cabozantinib : arrêter au moins 3 semaines avant une chirurgie non urgente, soins dentaires compris ; pas avant au moins 2 semaines après une chirurgie majeure et la guérison (page du fabricant ; texte secondaire).',
        ),
      ),
      sources: safety(58, 59, 171, 291),
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines, St. John’s wort and grapefruit should not be taken with cabozantinib. If there is no other way, its dose may change.',
          'Certains médicaments, le millepertuis et le pamplemousse ne devraient pas être pris avec le cabozantinib. S’il n’y a pas d’autre choix, sa dose peut changer.',
        ),
        text(
          'Cabozantinib: if unavoidable, 20 mg a day less with a strong CYP3A4 inhibitor, 20 mg a day more (80 mg at most) with a strong inducer (secondary source). Warfarin interacts too.',
          'Cabozantinib : si inévitable, 20 mg par jour de moins avec un inhibiteur puissant du CYP3A4, 20 mg par jour de plus (80 mg au maximum) avec un inducteur puissant (source secondaire). La warfarine interagit aussi.',
        ),
      ),
      sources: safety(109, 288),
    },
    liverFunction: {
      says: voices(
        text(
          'With a weak liver, the dose of cabozantinib may be lower. With a very weak one, it is not advised.',
          'Avec un foie faible, la dose de cabozantinib peut être plus basse. Avec un foie très faible, il n’est pas conseillé.',
        ),
        text(
          'Cabozantinib: Child-Pugh B: start 20 mg a day lower; severe: not recommended (secondary sources). With nivolumab: more liver damage.',
          'Cabozantinib : Child-Pugh B : commencer à 20 mg par jour de moins ; grave : non recommandé (sources secondaires). Avec le nivolumab : plus de lésions hépatiques.',
        ),
      ),
      sources: safety(89, 90, 289),
    },
  },
  contraception: {
    after: months(4),
    needsBarrier: true,
    sources: safety(13, 293),
  },
  onlyIfNotUsed: { in2019: ['KC19-015', 'KC19-021', 'KC19-025'], in2021: ['KC21-028'] },
} as const satisfies DrugRow;
