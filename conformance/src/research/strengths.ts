import type { Text } from '@renavigate/engine';

/** How a guideline's own words of strength, as the research holds them, are told, with their order where it has one. */
interface Told extends Text {
  readonly rank?: number;
  /** The words speak against the option. */
  readonly against?: true;
}

/** The words of a row of the research, as an edition must say them. */
export const strengthsTold: Readonly<Record<string, Told>> = {
  // PDQ lists in no order.
  'listed option': { en: 'listed, in no order', fr: 'dans la liste, sans ordre' },
  'selected patients may benefit': {
    en: 'selected patients may benefit',
    fr: 'peut profiter à certains patients',
  },
  'can aid': { en: 'can help', fr: 'peut aider' },
  'all are candidates': { en: 'all are candidates', fr: 'tous sont candidats' },
  // The KCRNC tables.
  preferred: { en: 'preferred', fr: 'choix préféré', rank: 1 },
  option: { en: 'an option', fr: 'une option', rank: 2 },
  'strongly encouraged': { en: 'strongly encouraged', fr: 'fortement encouragé' },
  // The KCRNC statements on nephrectomy.
  'should be offered': { en: 'should be offered', fr: 'devrait être offert', rank: 1 },
  'should not': { en: 'should not be done', fr: 'ne devrait pas être faite', against: true },
  'may be considered': { en: 'may be considered', fr: 'peut être envisagé', rank: 3 },
  should: { en: 'should be started', fr: 'devrait être commencé' },
  may: { en: 'may be looked at again', fr: 'peut être réexaminée' },
  'should ideally be considered': {
    en: 'should ideally be considered',
    fr: 'devrait idéalement être envisagée',
  },
  // ASCO.
  'may be offered to select patients': {
    en: 'may be offered to selected patients',
    fr: 'peut être offert à certains patients',
    rank: 2,
  },
  'should be offered a doublet; no preference between the two doublets': {
    en: 'should be offered',
    fr: 'devrait être offert',
    rank: 1,
  },
  'may be offered': { en: 'may be offered', fr: 'peut être offert', rank: 2 },
  'not recommended (harms outweigh benefits); triplets only in a trial': {
    en: 'not recommended',
    fr: 'non recommandé',
    against: true,
  },
  // The Canadian Cancer Society.
  'main treatment': { en: 'main treatment', fr: 'traitement principal' },
  'may be used': { en: 'may be used', fr: 'peut être utilisé' },
  'sometimes used': { en: 'sometimes used', fr: 'parfois utilisé' },
  'rarely used': { en: 'rarely used', fr: 'rarement utilisé' },
  'not usually used': { en: 'not usually used', fr: 'habituellement non utilisé' },
  'may want to consider': { en: 'may want to consider', fr: 'peut être envisagé' },
  'ask about': { en: 'ask about it', fr: 'à demander' },
  'usually the first drug': {
    en: 'usually the first drug',
    fr: 'd’habitude le premier médicament',
  },
  'standard treatment': { en: 'standard treatment', fr: 'traitement standard' },
};

/** Where the page gives no word of strength, the words of the statement itself. */
export const strengthsOfStatements: Readonly<Record<string, Told>> = {
  'CCS19-033': { en: 'can ease symptoms', fr: 'peut soulager les symptômes' },
};

const qualities: Readonly<Record<string, Text>> = {
  high: { en: 'high', fr: 'élevée' },
  moderate: { en: 'moderate', fr: 'modérée' },
  low: { en: 'low', fr: 'faible' },
};

const firmness: Readonly<Record<string, Text>> = {
  strong: { en: 'strong', fr: 'forte' },
  weak: { en: 'weak', fr: 'faible' },
};

/** The quality of the evidence and the strength that a guideline gives beside its verb, as they are told. */
export function gradeTold(quality: string, strength: string): Text | undefined {
  const [of, is] = [qualities[quality], firmness[strength]];
  if (of === undefined || is === undefined) return undefined;
  return {
    en: ` (evidence quality ${of.en}, ${is.en} recommendation)`,
    fr: ` (preuves de qualité ${of.fr}, recommandation ${is.fr})`,
  };
}
