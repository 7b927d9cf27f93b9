import type { Text, Voices } from '@renavigate/engine';
import { text, voices } from '../../base/text.ts';

/** What a trial measured. */
export const endpoints = {
  os: voices(
    text('How long people lived', 'Combien de temps les gens ont vécu'),
    text('overall survival', 'survie globale'),
  ),
  pfs: voices(
    text(
      'How long people lived without the cancer growing',
      'Combien de temps les gens ont vécu sans que le cancer grossisse',
    ),
    text('progression-free survival', 'survie sans progression'),
  ),
  dfs: voices(
    text(
      'How long people lived without the cancer coming back',
      'Combien de temps les gens ont vécu sans que le cancer revienne',
    ),
    text('disease-free survival', 'survie sans maladie'),
  ),
  orr: voices(
    text('People whose cancer shrank clearly', 'Personnes dont le cancer a nettement rapetissé'),
    text('objective response rate', 'taux de réponse objective'),
  ),
  cr: voices(
    text(
      'People whose cancer could no longer be seen on scans',
      'Personnes dont le cancer ne se voyait plus à l’imagerie',
    ),
    text('complete response rate', 'taux de réponse complète'),
  ),
  qualityOfLife: voices(
    text('Quality of life', 'Qualité de vie'),
    text('quality of life', 'qualité de vie'),
  ),
  timeToWorseSymptoms: voices(
    text('How long until symptoms got worse', 'Le temps avant que les symptômes s’aggravent'),
    text(
      'time to deterioration of disease-related symptoms (FKSI-DRS)',
      'délai avant l’aggravation des symptômes liés à la maladie (FKSI-DRS)',
    ),
  ),
  progressionFreeAt28Weeks: voices(
    text(
      'People whose cancer had not grown after 28 weeks',
      'Personnes dont le cancer n’avait pas grossi après 28 semaines',
    ),
    text('progression-free rate at 28 weeks', 'taux sans progression à 28 semaines'),
  ),
  localControlAt2Years: voices(
    text(
      'Treated spots that had not grown after 2 years',
      'Foyers traités qui n’avaient pas grossi après 2 ans',
    ),
    text('local control at 2 years', 'maîtrise locale à 2 ans'),
  ),
  severeSideEffects: voices(
    text('People with a severe side effect', 'Personnes ayant eu un effet secondaire grave'),
    text('adverse events of grade 3 or more', 'effets indésirables de grade 3 ou plus'),
  ),
  stoppedForSideEffects: voices(
    text(
      'People who stopped because of side effects',
      'Personnes qui ont arrêté à cause d’effets secondaires',
    ),
    text('discontinuation for adverse events', 'arrêt en raison d’effets indésirables'),
  ),
  doseReduced: voices(
    text('People whose dose was lowered', 'Personnes dont la dose a été réduite'),
    text('dose reduction', 'réduction de la dose'),
  ),
  diedFromTreatment: voices(
    text('People who died from the treatment', 'Personnes mortes du traitement'),
    text('treatment-related death', 'décès lié au traitement'),
  ),
  seriousSideEffects: voices(
    text(
      'People with a side effect that put them in hospital or in danger',
      'Personnes qu’un effet secondaire a menées à l’hôpital ou mises en danger',
    ),
    text('serious adverse events', 'effets indésirables graves (définition réglementaire)'),
  ),
  diedWithSideEffect: voices(
    text(
      'People who died with a side effect as the cause named',
      'Personnes mortes avec un effet secondaire comme cause nommée',
    ),
    text('adverse events that led to death', 'effets indésirables ayant mené au décès'),
  ),
  fatigue: voices(
    text('People who felt very tired', 'Personnes très fatiguées'),
    text('fatigue, any grade', 'fatigue, tous grades'),
  ),
  handFootSyndrome: voices(
    text('People with sore hands and feet', 'Personnes ayant eu mal aux mains et aux pieds'),
    text('hand-foot syndrome, any grade', 'syndrome mains-pieds, tous grades'),
  ),
  lowPlatelets: voices(
    text(
      'People with too few platelets in the blood',
      'Personnes ayant trop peu de plaquettes dans le sang',
    ),
    text('thrombocytopenia, any grade', 'thrombopénie, tous grades'),
  ),
  raisedAlt: voices(
    text('People with a raised liver test (ALT)', 'Personnes ayant un test du foie élevé (ALT)'),
    text('raised ALT, any grade', 'élévation de l’ALT, tous grades'),
  ),
  mouthSores: voices(
    text('People with mouth sores', 'Personnes ayant eu des plaies dans la bouche'),
    text('stomatitis, any grade', 'stomatite, tous grades'),
  ),
} as const satisfies Readonly<Record<string, Voices>>;

export type Endpoint = keyof typeof endpoints;

/** When in the course of the disease a trial took people in. */
export const lines = {
  adjuvant: text('after surgery, before any return', 'après la chirurgie, avant tout retour'),
  first: text('first line', 'première ligne'),
  firstOrSecond: text('first or second line', 'première ou deuxième ligne'),
  firstWithSurgery: text('first line, with surgery', 'première ligne, avec chirurgie'),
  second: text('second line', 'deuxième ligne'),
  secondOrLater: text('second line or later', 'deuxième ligne ou plus tard'),
  secondOrThird: text('second or third line', 'deuxième ou troisième ligne'),
  secondToFourth: text('second to fourth line', 'de la deuxième à la quatrième ligne'),
  thirdOrFourth: text('third or fourth line', 'troisième ou quatrième ligne'),
  fewMetastases: text('few metastases', 'peu de métastases'),
  mixed: text('mixed lines', 'lignes diverses'),
} as const satisfies Readonly<Record<string, Text>>;

export type Line = keyof typeof lines;

/** What kind of study it is. */
export const phases = {
  '2': text('phase 2 trial', 'essai de phase 2'),
  '3': text('phase 3 trial', 'essai de phase 3'),
  registry: text('registry', 'registre'),
  retrospective: text('look back at records', 'étude rétrospective'),
} as const satisfies Readonly<Record<string, Text>>;

export type Phase = keyof typeof phases;

/** Where a text was published. */
export const media = {
  journal: text('journal', 'revue'),
  tradePress: text('trade press', 'presse professionnelle'),
  conferenceReport: text('conference report', 'compte rendu de congrès'),
  societyNews: text('news of a medical society', 'nouvelles d’une société médicale'),
  pressRelease: text('press release', 'communiqué de presse'),
  openEncyclopedia: text('open encyclopedia', 'encyclopédie libre'),
  review: text('review article', 'article de synthèse'),
} as const satisfies Readonly<Record<string, Text>>;

export type Medium = keyof typeof media;

/** Which part of a text was read. */
export const readParts = {
  abstract: text('read in the abstract', 'lu dans le résumé'),
  partOfAbstract: text('read in part of the abstract', 'lu dans une partie du résumé'),
  body: text('read in the text', 'lu dans le texte'),
  background: text('read in the background section', 'lu dans la mise en contexte'),
  table: text('read in a table', 'lu dans un tableau'),
} as const satisfies Readonly<Record<string, Text>>;

export type ReadPart = keyof typeof readParts;

/** That a source is not the trial's own report. */
export const secondHand = text('second-hand source', 'source de seconde main');

/** That figures come from the maker of the drug. */
export const makersOwn = text(
  'figures of the maker of the drug',
  'chiffres du fabricant du médicament',
);
