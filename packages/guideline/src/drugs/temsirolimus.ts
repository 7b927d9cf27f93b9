import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
import { actsOnMtor } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { sideEffects } from './side-effects.ts';
import { named, usLabel } from './sources.ts';

const label = (section: string) => usLabel(['temsirolimus', 'temsirolimus'], section);

export const temsirolimus = {
  id: 'temsirolimus',
  name: text('temsirolimus', 'temsirolimus'),
  brand: 'Torisel',
  otherNames: [],
  drugClass: 'mtorInhibitor',
  codes: [
    { system: atc, code: 'L01EG01', display: 'temsirolimus' },
    { system: rxnorm, code: '657797', display: 'temsirolimus' },
  ],
  options: [
    {
      id: 'temsirolimus',
      group: 'targeted',
      with: [],
      description: actsOnMtor,
    },
  ],
  targets: text('mTOR', 'mTOR'),
  route: 'intravenous',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'in a poor risk group (older use)',
        'dans un groupe de mauvais pronostic (usage ancien)',
      ),
      amount: text('25 mg', '25 mg'),
      frequency: text('once a week', 'une fois par semaine'),
      schedule: text(
        'over 30 to 60 minutes; an H1 antihistamine 30 minutes before',
        'en 30 à 60 minutes ; un antihistaminique H1 30 minutes avant',
      ),
      citation: named('US label: temsirolimus', 'Étiquette américaine : temsirolimus'),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'contraindication',
      about: ['liver'],
      text: voices(
        text(
          'It is not given when a liver test called bilirubin is too high.',
          'On ne le donne pas quand une analyse du foie, la bilirubine, est trop élevée.',
        ),
        text(
          'Bilirubin above 1.5 times the upper limit of normal.',
          'Bilirubine de plus de 1,5 fois la limite supérieure de la normale.',
        ),
      ),
      citation: label('4'),
    },
    {
      row: 'cautions/1',
      kind: 'contraindication',
      about: ['allergy'],
      text: voices(
        text(
          'It is not given after a severe allergy to it, to sirolimus or to anything else in it.',
          'On ne le donne pas après une réaction allergique grave à ce médicament, au sirolimus ou à un autre de ses ingrédients.',
        ),
        text(
          'History of anaphylaxis to temsirolimus, sirolimus or an excipient (Canadian labelling).',
          'Antécédent d’anaphylaxie au temsirolimus, au sirolimus ou à un excipient (étiquetage canadien).',
        ),
      ),
      citation: named(
        'Drug monograph that tells the Canadian labelling (doctor123)',
        'Monographie qui rapporte l’étiquetage canadien (doctor123)',
      ),
    },
    {
      row: 'cautions/2',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Some medicines (strong CYP3A4 blockers or inducers) should not be taken with it. If there is no other way, the dose may go down or up. Grapefruit should be avoided.',
          'Certains médicaments (inhibiteurs ou inducteurs puissants du CYP3A4) ne devraient pas être pris avec lui. S’il n’y a pas d’autre choix, la dose peut baisser ou monter. Le pamplemousse est à éviter.',
        ),
        text(
          'Strong CYP3A4 inhibitor: avoid, or 12.5 mg weekly. Strong inducer: avoid, or up to 50 mg weekly. Avoid grapefruit.',
          'Inhibiteur puissant du CYP3A4 : à éviter, ou 12,5 mg par semaine. Inducteur puissant : à éviter, ou jusqu’à 50 mg par semaine. Éviter le pamplemousse.',
        ),
      ),
      citation: label('2.4'),
    },
    {
      row: 'cautions/3',
      kind: 'warning',
      about: ['lungs', 'bloodAndUrineTests', 'infection', 'surgery'],
      text: voices(
        text(
          'It can cause a reaction while it runs in, lung problems, infections, kidney failure, bleeding in the brain or a hole in the bowel. It can raise sugar and fats in the blood. Wounds may heal less well. A picture of the chest may be taken before you start.',
          'Il peut causer une réaction pendant la perfusion, des problèmes de poumons, des infections, une insuffisance rénale, un saignement au cerveau ou un trou dans l’intestin. Il peut augmenter le sucre et les gras dans le sang. Les plaies peuvent guérir moins bien. Une image de la poitrine peut être prise avant de commencer.',
        ),
        text(
          'Infusion reactions; pneumonitis (baseline chest imaging); hyperglycaemia and hyperlipidaemia; infection; bowel perforation; renal failure; impaired wound healing; intracranial bleeding.',
          'Réactions à la perfusion ; pneumonite (imagerie thoracique initiale) ; hyperglycémie et hyperlipidémie ; infection ; perforation intestinale ; insuffisance rénale ; cicatrisation altérée ; saignement intracrânien.',
        ),
      ),
      citation: label('5'),
    },
    {
      row: 'cautions/4',
      kind: 'monitoring',
      about: ['bloodAndUrineTests'],
      text: voices(
        text(
          'Blood tests are done often. Sugar and fats in the blood are checked before and during treatment.',
          'Des analyses de sang sont faites souvent. Le sucre et les gras dans le sang sont vérifiés avant et pendant le traitement.',
        ),
        text(
          'In the trial, blood count every week and chemistry every two weeks; glucose and lipids before and during treatment.',
          'Dans l’essai, formule sanguine chaque semaine et biochimie toutes les deux semaines ; glycémie et lipides avant et pendant le traitement.',
        ),
      ),
      citation: named('Torisel site for professionals', 'Site Torisel pour les professionnels'),
    },
    {
      row: 'hepaticRenal/hepatic',
      kind: 'liver',
      about: ['liver'],
      text: voices(
        text(
          'If your liver works a little less well, the dose may be lower. If it works much less well, the drug is not given.',
          'Si votre foie fonctionne un peu moins bien, la dose peut être plus faible. S’il fonctionne beaucoup moins bien, on ne donne pas le médicament.',
        ),
        text(
          'Mild hepatic impairment: 15 mg weekly. Moderate or severe: contraindicated.',
          'Insuffisance hépatique légère : 15 mg par semaine. Modérée ou grave : contre-indiqué.',
        ),
      ),
      citation: label('2.4'),
    },
    {
      row: 'hepaticRenal/renal',
      kind: 'kidney',
      about: ['kidneys'],
      text: voices(
        text(
          'Weak kidneys do not change the dose. It was not studied in people on dialysis.',
          'Des reins affaiblis ne changent pas la dose. Il n’a pas été étudié chez les personnes sous dialyse.',
        ),
        text('No change; not studied on dialysis.', 'Aucun changement ; non étudié sous dialyse.'),
      ),
      citation: label('2.4'),
    },
  ],
  sideEffects: sideEffects(
    label('6'),
    'rash',
    'weakness',
    'soreMouth',
    'nausea',
    'swelling',
    'appetite',
    'bloodSugar',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Temsirolimus may raise the risk of a heart attack.',
          'Le temsirolimus peut augmenter le risque de crise cardiaque.',
        ),
        text(
          'Temsirolimus: may raise the risk of myocardial infarction.',
          'Temsirolimus : peut augmenter le risque d’infarctus du myocarde.',
        ),
      ),
      sources: safety(81),
    },
    bleeding: {
      says: voices(
        text(
          'Bleeding in the brain is a known risk of temsirolimus.',
          'Un saignement au cerveau est un risque connu du temsirolimus.',
        ),
        text('Temsirolimus: intracranial bleeding.', 'Temsirolimus : saignement intracrânien.'),
      ),
      sources: [read.usLabel('Temsirolimus', 'section 5', 'temsirolimus/cautions/3')],
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines, and grapefruit, should not be taken with temsirolimus. If there is no other way, its dose may change.',
          'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec le temsirolimus. S’il n’y a pas d’autre choix, sa dose peut changer.',
        ),
        text(
          'Temsirolimus: avoid strong CYP3A4 inhibitors and inducers, or change the dose; avoid grapefruit.',
          'Temsirolimus : éviter les inhibiteurs et les inducteurs puissants du CYP3A4, ou modifier la dose ; éviter le pamplemousse.',
        ),
      ),
      sources: [
        read.usLabel('Temsirolimus', 'section 2.4', 'temsirolimus/cautions/2'),
        ...safety(115, 195),
      ],
    },
    kidneyFunction: {
      says: voices(
        text(
          'Temsirolimus needs no other dose for weak kidneys. It was not tested with dialysis.',
          'Le temsirolimus ne demande pas une autre dose quand les reins sont faibles. Il n’a pas été étudié avec la dialyse.',
        ),
        text(
          'Temsirolimus: kidney function is monitored; no dose change, haemodialysis not studied (secondary source).',
          'Temsirolimus : fonction rénale surveillée ; pas de changement de dose, hémodialyse non étudiée (source secondaire).',
        ),
      ),
      sources: safety(106, 196),
    },
    liverFunction: {
      says: voices(
        text(
          'Temsirolimus must not be used when the liver is very weak. With mild trouble the dose is lower.',
          'Le temsirolimus ne doit pas servir quand le foie est très faible. Si l’atteinte est légère, la dose est plus basse.',
        ),
        text(
          'Temsirolimus: contraindicated with bilirubin above 1.5 times the upper limit; mild impairment: 15 mg a week if it must be given.',
          'Temsirolimus : contre-indiqué si la bilirubine dépasse 1,5 fois la limite supérieure ; atteinte légère : 15 mg par semaine si nécessaire.',
        ),
      ),
      sources: safety(97, 194),
    },
  },
  contraception: {
    after: months(3),
    sources: safety(23, 24),
  },
} as const satisfies DrugRow;
