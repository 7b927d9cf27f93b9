import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { kidneyFailure, liverMoreThanMildlyImpaired } from '../terms/conditions.ts';
import { weeks } from './contraception.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { sideEffectsInLeaflet } from './side-effects.ts';
import { named, usLabel } from './sources.ts';

const label = (section: string) => usLabel(['axitinib', 'axitinib'], section);

export const axitinib = {
  id: 'axitinib',
  name: text('axitinib', 'axitinib'),
  brand: 'Inlyta',
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [
    { system: atc, code: 'L01EK01', display: 'axitinib' },
    { system: rxnorm, code: '1242999', display: 'axitinib' },
  ],
  options: [
    {
      id: 'axitinib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR1-3', 'VEGFR1-3'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: text(
        'alone as the second drug treatment, or with pembrolizumab as the first',
        'seul comme deuxième traitement par médicaments, ou avec le pembrolizumab comme premier',
      ),
      amount: text('5 mg', '5 mg'),
      frequency: text(
        'twice a day, about 12 hours apart',
        'deux fois par jour, à environ 12 heures d’écart',
      ),
      schedule: text(
        'every day, with or without food; the dose may go up or down',
        'tous les jours, avec ou sans nourriture ; la dose peut monter ou baisser',
      ),
      citation: named(
        'US label: axitinib; trial: KEYNOTE-426',
        'Étiquette américaine : axitinib ; essai : KEYNOTE-426',
      ),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Some medicines (strong CYP3A4/5 blockers) should not be taken with it. If there is no other way, the dose may be cut in half. Grapefruit should be avoided.',
          'Certains médicaments (inhibiteurs puissants du CYP3A4/5) ne devraient pas être pris avec lui. S’il n’y a pas d’autre choix, la dose peut être réduite de moitié. Le pamplemousse est à éviter.',
        ),
        text(
          'Strong CYP3A4/5 inhibitors: avoid; if unavoidable, halve the dose. Avoid grapefruit.',
          'Inhibiteurs puissants du CYP3A4/5 : à éviter ; si inévitables, réduire la dose de moitié. Éviter le pamplemousse.',
        ),
      ),
      citation: label('2.2, 7.1'),
    },
    {
      row: 'cautions/1',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Other medicines (strong CYP3A4/5 inducers) should not be taken with it either. Show your pharmacist all that you take.',
          'D’autres médicaments (inducteurs puissants du CYP3A4/5) ne devraient pas non plus être pris avec lui. Montrez à votre pharmacien tout ce que vous prenez.',
        ),
        text('Strong CYP3A4/5 inducers: avoid.', 'Inducteurs puissants du CYP3A4/5 : à éviter.'),
      ),
      citation: label('7.2'),
    },
    {
      row: 'cautions/3',
      kind: 'warning',
      about: ['bloodPressure', 'surgery'],
      text: voices(
        text(
          'Blood pressure should be under control before you start. It has risen to dangerous levels in some people. Wounds may heal less well.',
          'La tension artérielle devrait être maîtrisée avant de commencer. Elle est montée à un niveau dangereux chez certaines personnes. Les plaies peuvent guérir moins bien.',
        ),
        text(
          'Control blood pressure before starting; hypertensive crisis reported; impaired wound healing.',
          'Maîtriser la tension artérielle avant de commencer ; crises hypertensives signalées ; cicatrisation altérée.',
        ),
      ),
      citation: named(
        'US label: axitinib, highlights',
        'Étiquette américaine : axitinib, points saillants',
      ),
    },
    {
      row: 'cautions/4',
      kind: 'combination',
      about: ['liver'],
      text: voices(
        text(
          'With pembrolizumab, very high liver tests are seen more often than with either drug alone.',
          'Avec le pembrolizumab, des analyses du foie très élevées sont vues plus souvent qu’avec l’un ou l’autre seul.',
        ),
        text(
          'With pembrolizumab, high-grade rises of liver enzymes are more frequent than with either drug alone (ALT of grade 3 or more: 13% against 3%).',
          'Avec le pembrolizumab, les fortes hausses des enzymes hépatiques sont plus fréquentes qu’avec l’un ou l’autre seul (ALT de grade 3 ou plus : 13 % contre 3 %).',
        ),
      ),
      citation: named('Trial: KEYNOTE-426 (2020)', 'Essai : KEYNOTE-426 (2020)'),
    },
    {
      row: 'hepaticRenal/hepatic',
      kind: 'liver',
      about: ['liver'],
      text: voices(
        text(
          'If your liver does not work well, the first dose may be cut in half. It was not studied in people whose liver hardly works.',
          'Si votre foie fonctionne mal, la dose de départ peut être réduite de moitié. Le médicament n’a pas été étudié chez les personnes dont le foie ne fonctionne presque plus.',
        ),
        text(
          'Child-Pugh A: no change. B: halve the starting dose. C: not studied.',
          'Child-Pugh A : aucun changement. B : réduire la dose de départ de moitié. C : non étudié.',
        ),
      ),
      citation: label('8.6'),
    },
    {
      row: 'hepaticRenal/renal',
      kind: 'kidney',
      about: ['kidneys'],
      text: voices(
        text(
          'Weak kidneys do not change the first dose. More care is taken when the kidneys have almost stopped working.',
          'Des reins affaiblis ne changent pas la dose de départ. On est plus prudent si les reins ne fonctionnent presque plus.',
        ),
        text(
          'No change of the starting dose at a creatinine clearance of 15 mL/min or more; caution in end-stage disease.',
          'Aucun changement de la dose de départ si la clairance de la créatinine est de 15 mL/min ou plus ; prudence en insuffisance terminale.',
        ),
      ),
      citation: label('8.7'),
    },
  ],
  sideEffects: sideEffectsInLeaflet(
    'SE26-axitinib',
    'Inlyta',
    'diarrhea',
    'bloodPressure',
    'tiredness',
    'hoarseVoice',
    'redHandsAndFeet',
    'appetite',
    'weightLoss',
    'nausea',
    'soreMouth',
    'jointPain',
    'slowThyroid',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Axitinib can weaken the heart or cause a clot. It was not tested in people who had a clot in an artery in the last 12 months, or in a vein in the last 6 months.',
          'L’axitinib peut affaiblir le cœur ou causer un caillot. Il n’a pas été étudié chez des personnes qui ont eu un caillot dans une artère dans les 12 derniers mois, ou dans une veine dans les 6 derniers mois.',
        ),
        text(
          'Axitinib: heart failure, arterial and venous clots, fatal ones among them. Not studied after an arterial event within 12 months or a venous one within 6 months.',
          'Axitinib : insuffisance cardiaque, thromboses artérielles et veineuses, parfois mortelles. Non étudié après un événement artériel dans les 12 mois ou veineux dans les 6 mois.',
        ),
      ),
      sources: safety(72, 163, 165),
    },
    bloodPressure: {
      says: voices(
        text(
          'Blood pressure should be under control before axitinib is started. In some people it has risen to a dangerous level.',
          'La tension artérielle devrait être maîtrisée avant de commencer l’axitinib. Chez certaines personnes, elle est montée à un niveau dangereux.',
        ),
        text(
          'Axitinib: control blood pressure before starting; hypertensive crisis reported.',
          'Axitinib : maîtriser la tension artérielle avant de commencer ; crises hypertensives signalées.',
        ),
      ),
      sources: [read.usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(37, 162)],
    },
    woundHealing: {
      says: voices(
        text(
          'Axitinib is stopped before surgery: 24 hours before by the European leaflet, 2 days before by an American text.',
          'On arrête l’axitinib avant une chirurgie : 24 heures avant selon la notice européenne, 2 jours avant selon un texte américain.',
        ),
        text(
          'Axitinib: stop at least 24 hours (European leaflet) or 2 days (American text, secondary) before surgery; not for 2 weeks after major surgery and until healed.',
          'Axitinib : arrêter au moins 24 heures (notice européenne) ou 2 jours (texte américain, secondaire) avant une chirurgie ; pas avant 2 semaines après une chirurgie majeure et la guérison.',
        ),
      ),
      sources: [read.usLabel('Axitinib', 'highlights', 'axitinib/cautions/3'), ...safety(56, 57)],
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines, and grapefruit, should not be taken with axitinib. If there is no other way, its dose may be cut in half with some of them.',
          'Certains médicaments, et le pamplemousse, ne devraient pas être pris avec l’axitinib. S’il n’y a pas d’autre choix, sa dose peut être réduite de moitié avec certains d’entre eux.',
        ),
        text(
          'Axitinib: avoid strong CYP3A4/5 inhibitors (if unavoidable, halve the dose), strong inducers and grapefruit.',
          'Axitinib : éviter les inhibiteurs puissants du CYP3A4/5 (si inévitables, réduire la dose de moitié), les inducteurs puissants et le pamplemousse.',
        ),
      ),
      sources: [
        read.usLabel(
          'Axitinib',
          'sections 2.2, 7.1, 7.2',
          'axitinib/cautions/0',
          'axitinib/cautions/1',
        ),
        ...safety(108),
      ],
    },
    kidneyFunction: {
      when: kidneyFailure,
      says: voices(
        text(
          'When kidneys have failed, the effects of axitinib may be stronger.',
          'Quand les reins ne fonctionnent plus, les effets de l’axitinib peuvent être plus forts.',
        ),
        text(
          'Axitinib: end-stage kidney disease calls for caution (secondary source).',
          'Axitinib : prudence en cas de maladie rénale terminale (source secondaire).',
        ),
      ),
      sources: safety(99),
    },
    liverFunction: {
      when: liverMoreThanMildlyImpaired,
      says: voices(
        text(
          'With a weak liver, axitinib leaves the body more slowly. It was not tested with a very weak one.',
          'Avec un foie faible, l’axitinib quitte le corps plus lentement. Il n’a pas été étudié avec un foie très faible.',
        ),
        text(
          'Axitinib: caution in moderate impairment; severe: not studied (secondary source).',
          'Axitinib : prudence si l’atteinte est modérée ; grave : non étudié (source secondaire).',
        ),
      ),
      sources: safety(88),
    },
  },
  contraception: {
    after: weeks(1),
    sources: safety(11, 12),
  },
  onlyIfNotUsed: { in2019: ['KC19-016', 'KC19-024', 'KC19-028'], in2021: ['KC21-027'] },
} as const satisfies DrugRow;
