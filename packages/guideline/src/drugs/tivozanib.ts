import { atc } from '../base/systems.ts';
import { text, voices } from '../base/text.ts';
import * as read from '../sources/label-sources.ts';
import { safety } from '../sources/safety-sources.ts';
import { months } from './contraception.ts';
import { actsOnVegf } from './descriptions.ts';
import type { DrugRow } from './drug.ts';
import { onceADay } from './giving.ts';
import { sideEffects } from './side-effects.ts';
import { named, trials } from './sources.ts';

export const tivozanib = {
  id: 'tivozanib',
  name: text('tivozanib', 'tivozanib'),
  otherNames: [],
  drugClass: 'vegfTyrosineKinaseInhibitor',
  codes: [{ system: atc, code: 'L01EK03', display: 'tivozanib' }],
  options: [
    {
      id: 'tivozanib',
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
        'as the third drug treatment or later, outside Canada',
        'comme troisième traitement médicamenteux ou plus tard, hors du Canada',
      ),
      amount: text('1.34 mg', '1,34 mg'),
      frequency: onceADay,
      schedule: text('3 weeks on, then 1 week off', '3 semaines de prise, puis 1 semaine de pause'),
      citation: trials('TIVO-3', 'TiNivo-2'),
    },
  ],
  cautions: undefined,
  sideEffects: sideEffects(
    named('Trials: TIVO-3; TIVO-1 for hoarseness', 'Essais : TIVO-3 ; TIVO-1 pour la voix rauque'),
    'bloodPressure',
    'diarrhea',
    'tiredness',
    'hoarseVoice',
  ),
  concerns: {
    heart: {
      says: voices(
        text(
          'Tivozanib can weaken the heart. It is stopped after a bad clot in an artery.',
          'Le tivozanib peut affaiblir le cœur. On l’arrête après un caillot grave dans une artère.',
        ),
        text(
          'Tivozanib: heart failure, at times fatal; close watch with a history of myocardial infarction or stroke; stop after a severe arterial clot.',
          'Tivozanib : insuffisance cardiaque, parfois mortelle ; surveillance étroite en cas d’antécédent d’infarctus ou d’AVC ; arrêter après une thrombose artérielle grave.',
        ),
      ),
      sources: safety(79, 188),
    },
    bloodPressure: {
      says: voices(
        text(
          'Blood pressure should be under control before tivozanib is started. If it stays too high, the drug may be paused or stopped.',
          'La tension artérielle devrait être maîtrisée avant de commencer le tivozanib. Si elle reste trop haute, le médicament peut être suspendu ou arrêté.',
        ),
        text(
          'Tivozanib: control blood pressure before starting; hypertension in 45% (grade 3 or more: 22%); stopped after a hypertensive crisis.',
          'Tivozanib : maîtriser la tension artérielle avant de commencer ; hypertension chez 45 % (grade 3 ou plus : 22 %) ; arrêt après une crise hypertensive.',
        ),
      ),
      sources: [
        read.onDrugs(
          {
            title: 'Tivozanib versus sorafenib in advanced RCC (TIVO-3)',
            body: 'Lancet Oncol 21:95-104',
            year: 2020,
          },
          'tivozanib/sideEffectsPlain',
        ),
        ...safety(43, 187),
      ],
    },
    woundHealing: {
      says: voices(
        text(
          'Tivozanib may be stopped for surgery. One American text says at least 24 days before. It does not start for at least 2 weeks after a big operation.',
          'On peut arrêter le tivozanib pour une chirurgie. Un texte américain dit au moins 24 jours avant. On ne le commence pas avant au moins 2 semaines après une grosse opération.',
        ),
        text(
          'Tivozanib: at least 24 days before surgery; not for at least 2 weeks after major surgery and until healed (American text, secondary).',
          'Tivozanib : au moins 24 jours avant une chirurgie ; pas avant au moins 2 semaines après une chirurgie majeure et la guérison (texte américain, secondaire).',
        ),
      ),
      sources: safety(65, 66),
    },
    cyp3a4: {
      says: voices(
        text(
          'Tivozanib must not be taken with St. John’s wort. Some medicines can make it weaker.',
          'Le tivozanib ne doit pas être pris avec le millepertuis. Certains médicaments peuvent l’affaiblir.',
        ),
        text(
          'Tivozanib: not with St. John’s wort; inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, dexamethasone) may weaken it.',
          'Tivozanib : pas avec le millepertuis ; des inducteurs (rifampicine, phénytoïne, carbamazépine, phénobarbital, dexaméthasone) peuvent l’affaiblir.',
        ),
      ),
      sources: safety(113),
    },
    liverFunction: {
      says: voices(
        text(
          'With a weak liver, the dose of tivozanib may be lower, or given every other day.',
          'Avec un foie faible, la dose de tivozanib peut être plus basse, ou donnée un jour sur deux.',
        ),
        text(
          'Tivozanib: liver tests before and during; moderate impairment: 0.89 mg (United States label), or every other day (European leaflet).',
          'Tivozanib : tests hépatiques avant et pendant ; atteinte modérée : 0,89 mg (monographie américaine), ou un jour sur deux (notice européenne).',
        ),
      ),
      sources: safety(95, 189),
    },
  },
  contraception: {
    after: months(1),
    needsBarrier: true,
    sources: safety(20),
  },
} as const satisfies DrugRow;
