import { namesOfValue, type Term, type TermValue, type Voices } from '@renavigate/engine';
import { type Chart, follow } from '../chart.ts';
import { type Near, nearIn } from '../near.ts';
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
  const named = namedDrugs(terms);
  const found = concepts.flatMap((concept) => drugsOf(concept, named));
  const byCode = new Set(found.filter(({ by }) => by === 'code').map(({ id }) => id));
  return [...new Map(found.map((drug) => [drug.id, drug])).values()].map((drug) => ({
    ...drug,
    by: byCode.has(drug.id) ? 'code' : 'text',
  }));
}

/**
 * The drugs that these concepts may name with a slip or two, where they name none as it stands. They are told, and never
 * taken. A name that was ruled out (another interferon, a placebo, a code of another use) is no slip.
 */
export function drugsNear(concepts: readonly Concept[], terms: readonly Term[]): readonly Near[] {
  const values = namedDrugs(terms);
  const near = concepts
    .filter(({ codings }) => !codings.some(({ system }) => system === atc))
    .flatMap((concept) =>
      nearIn(withoutPlacebo(concept), values).map((each) => [concept, each] as const),
    )
    .filter(
      ([concept, { id }]) =>
        !isWrittenExactly(
          concept,
          values.find((each) => each.id === id),
        ),
    );
  return [...new Map(near.map(([, each]) => [each.id, each])).values()].slice(0, 3);
}

function withoutPlacebo(concept: Concept): Concept {
  return wordsOf(concept).some((words) => /placebo/i.test(words)) ? { codings: [] } : concept;
}

/** Whether a name stands there without a slip, and was not taken for a reason. */
function isWrittenExactly(concept: Concept, value: TermValue | undefined): boolean {
  const names = value === undefined ? [] : namesOfValue(value);
  return wordsOf(concept).some((words) =>
    names.some((name) => new RegExp(wholeWords(name), 'iu').test(words)),
  );
}

/** The drugs that have names of their own: “another drug” is an answer and no name, so that a record never matches it. */
function namedDrugs(terms: readonly Term[]): readonly TermValue[] {
  const term = terms.find(({ id }) => id === 'receivedDrugs');
  if (term?.kind !== 'severalOf') return [];
  return term.values.filter(({ alsoCalled }) => alsoCalled !== undefined);
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
  const other = '(?![\\s-]*(?:b[eê]ta|gamma|lambda))';
  return new RegExp(wholeWords(name) + other, 'iu').test(words);
}

/** A pattern for these words, whole. */
function wholeWords(name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
}
