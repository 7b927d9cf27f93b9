import { text } from '../../base/text.ts';

/** Looks at the data that more than one trial names. */
export const interim = text('interim analysis', 'analyse intermédiaire');
export const firstInterim = text('first interim analysis', 'première analyse intermédiaire');
export const secondInterim = text('second interim analysis', 'deuxième analyse intermédiaire');
export const thirdInterim = text('third interim analysis', 'troisième analyse intermédiaire');
export const primaryAnalysis = text('primary analysis', 'analyse principale');
export const extended = text('extended follow-up', 'suivi prolongé');
export const updated = text('updated analysis', 'analyse mise à jour');
export const final = text('final analysis', 'analyse finale');
export const afterThreeYears = text('3-year analysis', 'analyse à 3 ans');
export const afterFortyTwoMonths = text('42-month analysis', 'analyse à 42 mois');
export const afterFourYears = text('4-year analysis', 'analyse à 4 ans');
export const afterFiveYears = text('5-year analysis', 'analyse à 5 ans');
export const finalAfterFiveYears = text('final 5-year analysis', 'analyse finale à 5 ans');
export const labelAnalysis = text(
  'analysis of the US drug label',
  'analyse de la monographie américaine',
);
export const postHoc = text('analysis not planned beforehand', 'analyse non prévue au départ');
