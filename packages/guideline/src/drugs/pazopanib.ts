import { atc, rxnorm } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { weeks } from './contraception.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { firstOrAfterCytokine, onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, usLabel } from './sources.ts';

const label = (section: string) => usLabel(['pazopanib', 'pazopanib'], section);

export const pazopanib = {
  id: 'pazopanib',
  name: text('pazopanib', 'pazopanib'),
  brand: 'Votrient',
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [
    { system: atc, code: 'L01EX03', display: 'pazopanib' },
    { system: rxnorm, code: '714438', display: 'pazopanib' },
  ],
  options: [
    {
      id: 'pazopanib',
      group: 'targeted',
      with: [],
      description: actsOnVegf,
    },
  ],
  targets: text('VEGFR1-3, PDGFR, c-KIT', 'VEGFR1-3, PDGFR, c-KIT'),
  route: 'oral',
  doses: [
    {
      row: 'doseRcc/0',
      use: firstOrAfterCytokine,
      amount: text('800 mg', '800 mg'),
      frequency: onceADay,
      schedule: text(
        'every day, on an empty stomach: 1 hour before a meal or 2 hours after',
        'tous les jours, l’estomac vide : 1 heure avant un repas ou 2 heures après',
      ),
      citation: label('2.1 (DailyMed f5b7b3a4)'),
    },
  ],
  cautions: [
    {
      row: 'cautions/0',
      kind: 'boxedWarning',
      about: ['liver'],
      text: voices(
        text(
          'It can harm the liver badly. Some people have died of it. Liver tests are done before you start and often after that.',
          'Il peut abîmer gravement le foie. Des personnes en sont mortes. Le foie est vérifié avant de commencer, puis régulièrement.',
        ),
        text(
          'Severe and fatal hepatotoxicity: liver tests before and regularly during treatment.',
          'Hépatotoxicité grave et mortelle : bilan hépatique avant le traitement, puis régulièrement.',
        ),
      ),
      citation: label('5.1'),
    },
    {
      row: 'cautions/1',
      kind: 'liver',
      about: ['liver'],
      text: voices(
        text(
          'If your liver does not work well, the dose may be lower, or the drug may not be advised.',
          'Si votre foie fonctionne mal, la dose peut être plus faible, ou le médicament peut être déconseillé.',
        ),
        text(
          'Moderate hepatic impairment: 200 mg once daily. Severe: not recommended.',
          'Insuffisance hépatique modérée : 200 mg une fois par jour. Grave : non recommandé.',
        ),
      ),
      citation: label('2.2'),
    },
    {
      row: 'cautions/2',
      kind: 'interaction',
      about: ['otherMedicines'],
      text: voices(
        text(
          'Tell your team if you take simvastatin. With both drugs, a high liver test is seen more often.',
          'Dites à votre équipe si vous prenez de la simvastatine. Avec les deux, une analyse du foie trop élevée est vue plus souvent.',
        ),
        text(
          'With simvastatin, ALT above 3 times the upper limit is more frequent (27% against 14%).',
          'Avec la simvastatine, une ALT de plus de 3 fois la limite supérieure est plus fréquente (27 % contre 14 %).',
        ),
      ),
      citation: named(
        'FDA MedWatch label change, March 2012',
        'FDA MedWatch, modification de l’étiquette, mars 2012',
      ),
    },
    {
      row: 'cautions/5',
      kind: 'warning',
      about: ['heart'],
      text: voices(
        text(
          'It can upset the rhythm of the heart. A heart tracing (ECG) and blood tests can show it.',
          'Il peut dérégler le rythme du cœur. Un tracé du cœur (ECG) et des analyses de sang peuvent le montrer.',
        ),
        text(
          'QT prolongation and torsades de pointes: ECG and electrolytes.',
          'Allongement du QT et torsades de pointes : ECG et électrolytes.',
        ),
      ),
      citation: label('5.2'),
    },
    {
      row: 'cautions/6',
      kind: 'warning',
      about: ['heart', 'bleedingAndClots', 'bloodAndUrineTests'],
      text: voices(
        text(
          'It can weaken the heart, cause bleeding or blood clots, or make a hole in the bowel. It can also harm the lungs, the brain, the thyroid, the kidneys and small blood vessels.',
          'Il peut affaiblir le cœur, causer des saignements ou des caillots de sang, ou percer l’intestin. Il peut aussi nuire aux poumons, au cerveau, à la thyroïde, aux reins et aux petits vaisseaux sanguins.',
        ),
        text(
          'Heart failure, bleeding, thrombosis, bowel perforation, thrombotic microangiopathy, reversible posterior leukoencephalopathy, pneumonitis, hypothyroidism, proteinuria.',
          'Insuffisance cardiaque, saignement, thrombose, perforation intestinale, microangiopathie thrombotique, leucoencéphalopathie postérieure réversible, pneumonite, hypothyroïdie, protéinurie.',
        ),
      ),
      citation: label('5'),
    },
  ],
  sideEffects: sideEffects(
    named(
      'Trial: VEG105192; US label: pazopanib, 6.1',
      'Essai : VEG105192 ; étiquette américaine : pazopanib, 6.1',
    ),
    'diarrhea',
    'bloodPressure',
    'hair',
    'nausea',
    'appetite',
    'vomiting',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Pazopanib can weaken the heart, upset its rhythm or cause blood clots.',
          'Le pazopanib peut affaiblir le cœur, dérégler son rythme ou causer des caillots de sang.',
        ),
        text(
          'Pazopanib: heart failure, QT prolongation and torsades de pointes, thrombosis; ECG and electrolytes.',
          'Pazopanib : insuffisance cardiaque, allongement du QT et torsades de pointes, thrombose ; ECG et électrolytes.',
        ),
      ),
      sources: [
        read.usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/5', 'pazopanib/cautions/6'),
        ...safety(76),
      ],
    },
    bloodPressure: {
      says: voices(
        text(
          'Blood pressure should be under control before pazopanib is started. It can rise fast and high.',
          'La tension artérielle devrait être maîtrisée avant de commencer le pazopanib. Elle peut monter vite et haut.',
        ),
        text(
          'Pazopanib: control blood pressure before starting, check it within one week and often after; sudden severe rises: stop.',
          'Pazopanib : maîtriser la tension artérielle avant de commencer, la vérifier dans la semaine qui suit et souvent ensuite ; hausses soudaines et graves : arrêter.',
        ),
      ),
      sources: [
        read.usLabel('Pazopanib', 'section 6.1', 'pazopanib/sideEffectsPlain'),
        ...safety(40, 181),
      ],
    },
    bleeding: {
      says: voices(
        text('Pazopanib can cause bleeding.', 'Le pazopanib peut causer des saignements.'),
        text('Pazopanib: bleeding.', 'Pazopanib : saignement.'),
      ),
      sources: [read.usLabel('Pazopanib', 'section 5', 'pazopanib/cautions/6'), ...safety(49)],
    },
    woundHealing: {
      says: voices(
        text(
          'Pazopanib is stopped at least 7 days before surgery. It starts again when the wound has healed.',
          'On arrête le pazopanib au moins 7 jours avant une chirurgie. On le reprend quand la plaie a guéri.',
        ),
        text(
          'Pazopanib: stop at least 7 days before surgery; restart when healed.',
          'Pazopanib : arrêter au moins 7 jours avant une chirurgie ; reprendre après la guérison.',
        ),
      ),
      sources: safety(61, 182),
    },
    cyp3a4: {
      says: voices(
        text(
          'Some medicines interact with pazopanib. So do grapefruit juice, the drug simvastatin and drugs for stomach acid.',
          'Certains médicaments interagissent avec le pazopanib. C’est aussi le cas du jus de pamplemousse, de la simvastatine et des médicaments contre l’acidité de l’estomac.',
        ),
        text(
          'Pazopanib: interacts with azole antifungals, clarithromycin, HIV drugs, nefazodone; also simvastatin and acid-lowering drugs; no grapefruit juice.',
          'Pazopanib : interagit avec les antifongiques azolés, la clarithromycine, des médicaments du VIH, la néfazodone ; aussi la simvastatine et les antiacides ; pas de jus de pamplemousse.',
        ),
      ),
      sources: safety(111),
    },
    liverFunction: {
      says: voices(
        text(
          'Pazopanib can badly harm the liver. With a weak liver its dose is much lower; with a very weak one it is not advised.',
          'Le pazopanib peut nuire gravement au foie. Avec un foie faible, la dose est bien plus basse ; avec un foie très faible, il n’est pas conseillé.',
        ),
        text(
          'Pazopanib: boxed warning of severe and fatal liver damage (United States label, 2015). Moderate impairment: 200 mg a day; severe: not recommended.',
          'Pazopanib : mise en garde encadrée, lésions hépatiques graves et mortelles (monographie américaine, 2015). Atteinte modérée : 200 mg par jour ; grave : non recommandé.',
        ),
      ),
      sources: safety(92, 180),
    },
  },
  contraception: {
    after: weeks(2),
    sources: safety(16),
  },
  onlyIfNotUsed: { in2019: ['KC19-018', 'KC19-027'], in2021: ['KC21-030'] },
} as const satisfies DrugRow;
