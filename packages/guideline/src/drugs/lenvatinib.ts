import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
import { immuneAndVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { everyDay, onceADay } from './giving.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named, trials, usLabel } from './sources.ts';

const label = (section: string) => usLabel(['lenvatinib', 'lenvatinib'], section);

export const lenvatinib = {
  id: 'lenvatinib',
  name: text('lenvatinib', 'lenvatinib'),
  brand: 'Lenvima',
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [
    { system: atc, code: 'L01EX08', display: 'lenvatinib' },
    { system: rxnorm, code: '1603296', display: 'lenvatinib' },
  ],
  options: [
    {
      id: 'lenvatinib',
      group: 'targeted',
      with: [],
      description: text(
        'A targeted drug. It blocks tyrosine kinase, a protein on the surface of cells.',
        'Un médicament ciblé. Il bloque la tyrosine kinase, une protéine à la surface des cellules.',
      ),
    },
    {
      id: 'lenvatinibEverolimus',
      group: 'targeted',
      with: ['everolimus'],
      description: text(
        'Two targeted drugs given together.',
        'Deux médicaments ciblés. On les donne ensemble.',
      ),
    },
    {
      id: 'lenvatinibPembrolizumab',
      group: 'combination',
      with: ['pembrolizumab'],
      description: immuneAndVegf,
    },
  ],
  targets: text('VEGFR1-3, FGFR1-4, PDGFR-α, KIT, RET', 'VEGFR1-3, FGFR1-4, PDGFR-α, KIT, RET'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'with everolimus 5 mg, after one drug that acts on VEGF',
        'avec l’évérolimus 5 mg, après un médicament qui agit sur le VEGF',
      ),
      amount: text('18 mg', '18 mg'),
      frequency: onceADay,
      schedule: everyDay,
      citation: trials('Study 205'),
    },
    {
      row: 'doseRcc/1',
      use: text(
        'with pembrolizumab, as the first drug treatment',
        'avec le pembrolizumab, comme premier traitement par médicaments',
      ),
      amount: text('20 mg', '20 mg'),
      frequency: onceADay,
      schedule: text(
        'every day, without a break; pembrolizumab 200 mg every 3 weeks or 400 mg every 6 weeks',
        'tous les jours, sans pause ; pembrolizumab 200 mg toutes les 3 semaines ou 400 mg toutes les 6 semaines',
      ),
      citation: named(
        'Trial: CLEAR; European label of Kisplyx (SmPC), section 4.2',
        'Essai : CLEAR ; étiquette européenne de Kisplyx (SmPC), section 4.2',
      ),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'liverOrKidney',
      about: ['kidneys', 'liver'],
      text: voices(
        text(
          'If your liver or kidneys hardly work, the dose may be lower. It was not studied in people whose kidneys have stopped working.',
          'Si votre foie ou vos reins ne fonctionnent presque plus, la dose peut être plus faible. Il n’a pas été étudié chez les personnes dont les reins ne fonctionnent plus.',
        ),
        text(
          'Severe renal (creatinine clearance below 30 mL/min) or severe hepatic impairment: 10 mg in RCC. End-stage renal disease: not studied.',
          'Insuffisance rénale grave (clairance de la créatinine sous 30 mL/min) ou hépatique grave : 10 mg dans le CCR. Insuffisance rénale terminale : non étudiée.',
        ),
      ),
      citation: label('8.6, 8.7'),
    },
    {
      row: 'cautions/1',
      kind: 'warning',
      about: ['heart'],
      text: voices(
        text(
          'It can upset the rhythm of the heart (QT). If you are at risk, a heart tracing (ECG) and blood tests may be done.',
          'Il peut dérégler le rythme du cœur (QT). Si vous êtes à risque, un tracé du cœur (ECG) et des analyses de sang peuvent être faits.',
        ),
        text(
          'QT prolongation (QTc above 500 ms in 6% with everolimus): ECG and electrolytes in patients at risk.',
          'Allongement du QT (QTc de plus de 500 ms chez 6 % avec l’évérolimus) : ECG et électrolytes si le patient est à risque.',
        ),
      ),
      citation: label('5.9'),
    },
    {
      row: 'cautions/2',
      kind: 'warning',
      about: ['bloodPressure'],
      text: voices(
        text(
          'It can raise blood pressure. Blood pressure should be under control before and during treatment. If it gets too high, the drug may be paused or stopped.',
          'Il peut faire monter la tension artérielle. Elle devrait être maîtrisée avant et pendant le traitement. Si elle monte trop, le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Hypertension: control before and during treatment; hold at grade 3, stop if life-threatening.',
          'Hypertension : maîtriser avant et pendant le traitement ; suspendre au grade 3, arrêter si la vie est menacée.',
        ),
      ),
      citation: label('2.2'),
    },
    {
      row: 'cautions/3',
      kind: 'warning',
      about: ['bleedingAndClots', 'kidneys'],
      text: voices(
        text(
          'It can make a hole in the bowel, or cause a clot in an artery. It is then stopped. Diarrhea can dry out the body and harm the kidneys, so it is treated early.',
          'Il peut percer l’intestin ou causer un caillot dans une artère. On l’arrête alors. La diarrhée peut assécher le corps et nuire aux reins, donc on la traite tôt.',
        ),
        text(
          'Perforation or fistula (2%): stop. Arterial thrombosis: stop. Renal failure linked to dehydration from diarrhea: treat diarrhea early.',
          'Perforation ou fistule (2 %) : arrêter. Thrombose artérielle : arrêter. Insuffisance rénale liée à la déshydratation par diarrhée : traiter la diarrhée tôt.',
        ),
      ),
      citation: label('5'),
    },
    {
      row: 'cautions/4',
      kind: 'monitoring',
      about: ['bloodAndUrineTests', 'liver', 'bloodPressure'],
      text: voices(
        text(
          'Blood and urine tests are done before and during treatment. They look at salts, the liver, the thyroid and protein in the urine. Blood pressure is checked too.',
          'Des analyses de sang et d’urine sont faites avant et pendant le traitement. Elles portent sur les sels, le foie, la thyroïde et les protéines dans l’urine. La tension artérielle est vérifiée aussi.',
        ),
        text(
          'Electrolytes, liver enzymes, urine protein, thyroid function and blood pressure before and during treatment.',
          'Électrolytes, enzymes hépatiques, protéinurie, fonction thyroïdienne et tension artérielle avant et pendant le traitement.',
        ),
      ),
      citation: named(
        'gettoknowpembro.ca, which cites the Canadian monograph',
        'gettoknowpembro.ca, qui cite la monographie canadienne',
      ),
    },
  ],
  sideEffects: sideEffectsInLeaflet(
    'SE26-lenvatinib',
    'Lenvima',
    'bloodPressure',
    'diarrhea',
    'tiredness',
    'appetite',
    'weightLoss',
    'nausea',
    'vomiting',
    'soreMouth',
    'hoarseVoice',
    'jointOrMusclePain',
    'redHandsAndFeet',
    'legSwelling',
    'nosebleeds',
    'slowThyroid',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Lenvatinib can upset the rhythm of the heart, or cause a clot in an artery. It is stopped if there is such a clot.',
          'Le lenvatinib peut dérégler le rythme du cœur ou causer un caillot dans une artère. On l’arrête s’il y a un tel caillot.',
        ),
        text(
          'Lenvatinib: QT prolongation (ECG and electrolytes in patients at risk); arterial thrombosis: stop.',
          'Lenvatinib : allongement du QT (ECG et électrolytes si le patient est à risque) ; thrombose artérielle : arrêter.',
        ),
      ),
      sources: [
        read.usLabel('Lenvatinib', 'section 5', 'lenvatinib/cautions/1', 'lenvatinib/cautions/3'),
        ...safety(77, 184),
      ],
    },
    bloodPressure: {
      says: voices(
        text(
          'Blood pressure should be under control before and during lenvatinib. If it gets too high, the drug may be paused or stopped.',
          'La tension artérielle devrait être maîtrisée avant et pendant le lenvatinib. Si elle monte trop, le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Lenvatinib: control blood pressure before and during treatment; hold at grade 3, stop if life-threatening.',
          'Lenvatinib : maîtriser la tension artérielle avant et pendant le traitement ; suspendre au grade 3, arrêter si la vie est menacée.',
        ),
      ),
      sources: [
        read.usLabel('Lenvatinib', 'section 2.2', 'lenvatinib/cautions/2'),
        ...safety(41, 183),
      ],
    },
    bleeding: {
      says: voices(
        text(
          'Bleeding inside the body is a serious side effect of lenvatinib.',
          'Un saignement dans le corps est un effet secondaire grave du lenvatinib.',
        ),
        text(
          'Lenvatinib: internal bleeding, the brain included.',
          'Lenvatinib : saignement interne, y compris au cerveau.',
        ),
      ),
      sources: safety(50),
    },
    woundHealing: {
      says: voices(
        text(
          'Lenvatinib may have to stop at least 1 week before surgery or dental work. It may have to wait at least 2 weeks after a big operation.',
          'Il faut parfois arrêter le lenvatinib au moins 1 semaine avant une chirurgie ou des soins dentaires. Il faut parfois attendre au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Lenvatinib: consider stopping for major surgery; at least 1 week before and 2 weeks after (secondary text).',
          'Lenvatinib : envisager l’arrêt pour une chirurgie majeure ; au moins 1 semaine avant et 2 semaines après (texte secondaire).',
        ),
      ),
      sources: safety(62, 63),
    },
    qt: {
      says: voices(
        text(
          'Lenvatinib can upset the rhythm of the heart (long QT).',
          'Le lenvatinib peut dérégler le rythme du cœur (QT long).',
        ),
        text(
          'Lenvatinib: with everolimus QTc rose by more than 60 ms in 11% and above 500 ms in 6%; correct electrolytes, ECG in congenital long QT, heart failure, bradycardia.',
          'Lenvatinib : avec l’évérolimus, QTc en hausse de plus de 60 ms chez 11 % et au-dessus de 500 ms chez 6 % ; corriger les électrolytes, ECG si QT long congénital, insuffisance cardiaque, bradycardie.',
        ),
      ),
      sources: safety(87, 185),
    },
    kidneyFunction: {
      says: voices(
        text(
          'With very weak kidneys, lenvatinib leaves the body more slowly. Loose stools and vomiting can harm the kidneys further.',
          'Avec des reins très faibles, le lenvatinib quitte le corps plus lentement. La diarrhée et les vomissements peuvent nuire encore aux reins.',
        ),
        text(
          'Lenvatinib: severe kidney disease calls for caution (secondary source); act on diarrhoea and vomiting from grade 1; withheld at grade 3 or 4 kidney failure.',
          'Lenvatinib : prudence en cas de maladie rénale grave (source secondaire) ; agir sur la diarrhée et les vomissements dès le grade 1 ; suspendu au grade 3 ou 4 d’insuffisance rénale.',
        ),
      ),
      sources: safety(103, 186, 268),
    },
  },
  contraception: {
    after: months(1),
    needsBarrier: true,
    sources: safety(17),
  },
  onlyIfNotUsed: { in2019: ['KC19-019', 'KC19-022', 'KC19-029'], in2021: ['KC21-029'] },
} as const satisfies DrugRow;
