import {
  type CompiledLibrary,
  type Definitions,
  derive,
  evaluate,
  type Fact,
  type Known,
  sayableIn,
  type Talk,
  type TalkQuestion,
  type Term,
} from '@renavigate/engine';
import { type Walk, walk } from './walk.ts';

/** A number below one, the same at every run. */
export type Random = () => number;

/** A generator of numbers (mulberry32): a measurement can be repeated. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <Item>(list: readonly Item[], random: Random) =>
  list[Math.floor(random() * list.length)];

/** What somebody presses: mostly one thing; now and then they do not know, or several fit. */
function pressed(
  { id, choices, number, several }: TalkQuestion,
  random: Random,
): readonly string[] {
  if (number !== undefined) return random() < 0.3 ? [] : [String(Math.floor(random() * 24) + 1)];
  if (id === 'wish') return [random() < 0.1 ? 'no' : random() < 0.2 ? 'unsure' : 'yes'];
  const known = choices.filter(({ says, fits }) => says.length > 0 || fits !== undefined);
  if (known.length === 0) return [pick(choices, random)?.id ?? ''];
  if (random() < 0.1) return [];
  const alone = known.find((each) => each.alone === true);
  if (several === true && alone !== undefined && alone.id !== 'notBack' && random() < 0.5)
    return [alone.id];
  const first = pick(
    known.filter((each) => each.id !== 'notBack'),
    random,
  );
  const second =
    several === true && first?.alone !== true && random() < 0.3 ? pick(known, random) : undefined;
  const both = [first, second].filter((each) => each !== undefined && each.alone !== true);
  return [...new Set((both.length > 0 ? both : [first]).map((each) => each?.id ?? ''))];
}

/** How often a thing is so of somebody whose cancer is back, roughly; most things are rare. */
const rare = 0.1;
const usual: Readonly<Record<string, number>> = {
  kidneyCancerTreatedBefore: 1,
  cancerCameBack: 1,
  advancedDisease: 0.9,
  metastatic: 0.9,
  treatmentPossible: 0.97,
  treatmentWanted: 0.95,
  needsSystemicTherapy: 0.9,
  wellEnoughForSurgery: 0.7,
  wellEnoughForTargetedTherapy: 0.95,
  targetedTherapyPossible: 0.95,
  symptomsFromCancer: 0.5,
  longIntervalSinceNephrectomy: 0.4,
  metastaticBurdenLimited: 0.4,
  localStageT4WithoutMetastases: 0.02,
};

/** What may be true of somebody beside what the talk asks: most things are rare. */
function factsFor(term: Term, random: Random): readonly Fact[] {
  const base = { term: term.id, source: { kind: 'answer' } } as const;
  switch (term.kind) {
    case 'yesNo':
      return [{ ...base, kind: 'yesNo', value: random() < (usual[term.id] ?? rare) }];
    case 'oneOf':
      return [{ ...base, kind: 'oneOf', value: pick(term.values, random)?.id ?? '' }];
    case 'severalOf':
      return term.values.map(({ id }) => {
        return { ...base, kind: 'includes', value: id, present: random() < 0.05 };
      });
    case 'number':
      return [];
  }
}

/** Somebody: what they say in the talk, and all else that is true of them. */
export interface Person {
  readonly walk: ReturnType<typeof walk>;
  /** What they could still say, and what only the team knows. */
  readonly further: { readonly person: readonly Fact[]; readonly all: readonly Fact[] };
}

/** Facts that go together with what is known, each added where it contradicts nothing. */
function added(start: readonly Fact[], more: readonly Fact[], library: CompiledLibrary) {
  let facts = [...start];
  for (const fact of more) {
    const next = [...facts, fact];
    if (derive(next, library.rules).problems.length === 0) facts = next;
  }
  return facts;
}

/** All terms of which the pages of a talk asked. */
function askedIn({ pages }: Walk): readonly string[] {
  const questions = pages.flatMap((page) => page.questions);
  return questions.flatMap((question) => sayableIn(question).map(({ term }) => term));
}

const none: Definitions = { conditions: new Map(), classifications: new Map() };

/**
 * Terms that a talk asks of nobody like this: what they did not know leaves the question without sense, such as how much
 * trouble the cancer makes where it has spread, to who does not know whether it has.
 */
function senseless({ pages }: Talk, known: Known): ReadonlySet<string> {
  const questions = pages.flatMap((page) => page.questions);
  const isSensible = ({ when }: TalkQuestion) =>
    when === undefined || evaluate(when, known, none) === 'true';
  const termsOf = (those: readonly TalkQuestion[]) =>
    those.flatMap((question) => sayableIn(question).map(({ term }) => term));
  const sensible = new Set(termsOf(questions.filter(isSensible)));
  return new Set(termsOf(questions).filter((term) => !sensible.has(term)));
}

/** Makes somebody up. */
export function someone(talk: Talk, library: CompiledLibrary, random: Random): Person {
  const gone = walk(talk, library, (question) => pressed(question, random));
  const { facts } = gone.end.beside;
  const known: Known = derive(facts, library.rules).known;
  const terms = library.content.terms.filter(({ id }) => !known.has(id));
  // Who did not know something when asked will not know it later.
  const asked = new Set([...askedIn(gone), ...senseless(talk, known)]);
  const of = (each: readonly Term[]) => each.flatMap((term) => factsFor(term, random));
  const sure = facts.filter(({ source }) => source.kind === 'answer');
  const person = added(
    sure,
    of(terms.filter(({ id, whereFound }) => whereFound !== 'team' && !asked.has(id))),
    library,
  );
  const all = added(person, of(terms.filter(({ whereFound }) => whereFound === 'team')), library);
  return { walk: gone, further: { person, all } };
}
