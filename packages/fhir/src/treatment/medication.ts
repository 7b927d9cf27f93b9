import { namesOfValue, type RecordWord, type TermValue, type Voices } from '@renavigate/engine';
import { type Chart, follow } from '../chart/chart.ts';
import { type Near, nearIn } from '../chart/near.ts';
import type { Patterns } from '../chart/wording.ts';
import { type Concept, conceptIn, wordsOf } from '../raw/concept.ts';
import { objectIn, objectsIn } from '../raw/json.ts';
import type { Resource } from '../raw/resource.ts';

const atc = 'http://www.whocc.no/atc';

/** One of the drugs that are asked for, and how it was known. */
export interface Drug {
  readonly id: string;
  /** What a reader calls it. */
  readonly label: Voices;
  readonly by: 'code' | 'text';
}

const none: readonly RecordWord[] = [];

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
export function drugsIn(concepts: readonly Concept[], chart: Chart): readonly Drug[] {
  const named = namedDrugs(chart);
  const others = chart.mapping.drugs?.otherWhenFollowedBy ?? none;
  const isNamed = (value: TermValue, concept: Concept) =>
    isNamedIn(concept, value, (name) => chart.patterns.name(name, others));
  const found = concepts.flatMap((concept) => drugsOf(concept, named, isNamed));
  const byCode = new Set(found.filter(({ by }) => by === 'code').map(({ id }) => id));
  return [...new Map(found.map((drug) => [drug.id, drug])).values()].map((drug) => ({
    ...drug,
    by: byCode.has(drug.id) ? 'code' : 'text',
  }));
}

/**
 * The drugs that these concepts may name with a slip or two, where they name none as it stands. They are told, and never
 * taken. A name that was ruled out (of another drug, a placebo, a code of another use) is no slip.
 */
export function drugsNear(concepts: readonly Concept[], chart: Chart): readonly Near[] {
  const values = namedDrugs(chart);
  const near = concepts
    .filter(({ codings }) => !codings.some(({ system }) => system === atc))
    .flatMap((concept) =>
      nearIn(withoutPlacebo(concept), values).map((each) => [concept, each] as const),
    )
    .filter(
      ([concept, { id }]) =>
        !isWrittenExactly(
          chart.patterns,
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
function isWrittenExactly(
  patterns: Patterns,
  concept: Concept,
  value: TermValue | undefined,
): boolean {
  const names = value === undefined ? [] : namesOfValue(value);
  return wordsOf(concept).some((words) =>
    names.some((name) => patterns.name(name, none).test(words)),
  );
}

/** The values of the term that lists the drugs. */
export function drugValues({ terms, mapping }: Chart): readonly TermValue[] {
  const term = terms.find(({ id }) => id === mapping.drugs?.received);
  return term?.kind === 'severalOf' ? term.values : [];
}

/** The drugs that have names of their own: “another drug” is an answer and no name, so that a record never matches it. */
function namedDrugs(chart: Chart): readonly TermValue[] {
  return drugValues(chart).filter(({ alsoCalled }) => alsoCalled !== undefined);
}

function drugsOf(
  concept: Concept,
  values: readonly TermValue[],
  isNamed: (value: TermValue, concept: Concept) => boolean,
): readonly Drug[] {
  const coded = values.filter(({ codes = [] }) =>
    codes.some(({ system, code }) =>
      concept.codings.some((each) => each.system === system && each.code === code),
    ),
  );
  if (coded.length > 0) return coded.map(({ id, label }) => ({ id, label, by: 'code' }));
  // Every ATC code of these drugs is on the terms, so another one is another use, as in transplants.
  if (concept.codings.some(({ system }) => system === atc)) return [];
  return values
    .filter((value) => isNamed(value, concept))
    .map(({ id, label }) => ({ id, label, by: 'text' }));
}

/** Whether one of its names stands there, and not followed by what makes it the name of another drug. */
function isNamedIn(
  concept: Concept,
  { id, label, alsoCalled = [] }: TermValue,
  patternOf: (name: string) => RegExp,
): boolean {
  const names = [id, label.clinician.en, label.clinician.fr, ...alsoCalled];
  return wordsOf(concept).some(
    (words) => !/placebo/i.test(words) && names.some((name) => patternOf(name).test(words)),
  );
}
