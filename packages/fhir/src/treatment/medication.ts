import type { Term, TermValue, Voices } from '@renavigate/engine';
import { type Chart, follow } from '../chart.ts';
import { type Concept, conceptIn, wordsOf } from '../raw/concept.ts';
import { objectIn, objectsIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

const atc = 'http://www.whocc.no/atc';

/** A drug of the term `receivedDrugs`, and how it was known. */
export interface Drug {
  readonly id: string;
  /** What a reader calls it. */
  readonly label: Voices;
  readonly by: 'code' | 'text';
}

/** How far a medication is followed from ingredient to ingredient; a circle ends there. */
const deepest = 3;

/** What a medication resource says was given: the drug itself, or the Medication that it refers to. */
export function medicationsOf(chart: Chart, resource: Resource): readonly Concept[] {
  const { json } = resource;
  const own = conceptIn(json, 'medicationCodeableConcept');
  const stated = own.codings.length > 0 || own.text !== undefined ? [own] : [];
  const referred = follow(chart, resource, objectIn(json, 'medicationReference'));
  return [...stated, ...contentsOf(chart, referred, deepest)];
}

function contentsOf(
  chart: Chart,
  medication: Resource | undefined,
  depth: number,
): readonly Concept[] {
  if (medication === undefined || depth === 0) return [];
  const ingredients = objectsIn(medication.json, 'ingredient').flatMap((ingredient) => [
    conceptIn(ingredient, 'itemCodeableConcept'),
    ...contentsOf(
      chart,
      follow(chart, medication, objectIn(ingredient, 'itemReference')),
      depth - 1,
    ),
  ]);
  return [conceptIn(medication.json, 'code'), ...ingredients].filter(
    ({ codings, text }) => codings.length > 0 || text !== undefined,
  );
}

/** The drugs that these concepts name; one known by a code is not said to be known by its text. */
export function drugsIn(concepts: readonly Concept[], terms: readonly Term[]): readonly Drug[] {
  const term = terms.find(({ id }) => id === 'receivedDrugs');
  if (term?.kind !== 'severalOf') return [];
  // “Another drug” is an answer and no name: a record never matches it.
  const named = term.values.filter(({ alsoCalled }) => alsoCalled !== undefined);
  const found = concepts.flatMap((concept) => drugsOf(concept, named));
  const byCode = new Set(found.filter(({ by }) => by === 'code').map(({ id }) => id));
  return [...new Map(found.map((drug) => [drug.id, drug])).values()].map((drug) => ({
    ...drug,
    by: byCode.has(drug.id) ? 'code' : 'text',
  }));
}

function drugsOf(concept: Concept, values: readonly TermValue[]): readonly Drug[] {
  const coded = values.filter(({ codes = [] }) =>
    codes.some(({ system, code }) =>
      concept.codings.some((each) => each.system === system && each.code === code),
    ),
  );
  if (coded.length > 0) return coded.map(({ id, label }) => ({ id, label, by: 'code' }));
  // Every ATC code of these drugs is on the terms, so another one is another use (everolimus in transplants).
  if (concept.codings.some(({ system }) => system === atc)) return [];
  return values
    .filter((value) => isNamed(value, concept))
    .map(({ id, label }) => ({ id, label, by: 'text' }));
}

function isNamed({ id, label, alsoCalled = [] }: TermValue, concept: Concept): boolean {
  const names = [id, label.clinician.en, label.clinician.fr, ...alsoCalled];
  return wordsOf(concept).some(
    (words) => !/placebo/i.test(words) && names.some((name) => hasWord(words, name)),
  );
}

/** Whether a text has these words, whole. Interferon beta and gamma are other drugs than interferon alfa. */
function hasWord(words: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])(?![\\s-]*(?:b[eê]ta|gamma|lambda))`;
  return new RegExp(whole, 'iu').test(words);
}
