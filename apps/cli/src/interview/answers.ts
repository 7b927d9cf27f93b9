import {
  type Advice,
  type AllTerms,
  type CompiledEdition,
  type CompiledLibrary,
  derive,
  type Fact,
  type FactKey,
  factKey,
  leavesOpen,
  nextQuestion,
  openQuestions,
  type Patient,
  type PatientCache,
  type Question,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { adviseKnown } from '../advice/advise-known.ts';

/** The answer to one question: facts, or none when it is not known. `isWhole` when nothing of the term is left open. */
export interface Answer {
  readonly facts: readonly Fact[];
  readonly isWhole: boolean;
}

/** "I don't know". */
export const notKnown: Answer = { facts: [], isWhole: false };

/** Everything that was answered so far, in the order in which it was first asked. */
export type Answers = ReadonlyMap<TermId, Answer>;

/** The patient that the answers describe. */
export function patientOf(answers: Answers): Patient {
  return { facts: [...answers.values()].flatMap(({ facts }) => facts) };
}

/**
 * Terms that are not asked again: what was left open there was said to be not known, or hangs on what a drug or
 * another value really is, of which the same question would hear the same.
 */
function passedOver(answers: Answers, terms: AllTerms): ReadonlySet<TermId> {
  const isOver = ([id, { facts, isWhole }]: readonly [TermId, Answer]) => {
    const term = termOf(id, terms);
    const there = facts.flatMap((fact) =>
      fact.kind === 'includes' && fact.present ? [fact.value] : [],
    );
    return !isWhole || (term.kind === 'severalOf' && leavesOpen(term, there));
  };
  return new Set([...answers].filter(isOver).map(([term]) => term));
}

/** What every edition says of the answers so far. */
export function adviseAll(
  { editions }: CompiledLibrary,
  answers: Answers,
  cache: PatientCache,
): readonly Advice[] {
  const patient = patientOf(answers);
  return editions.map((edition) => adviseKnown(edition, patient, cache));
}

/** The next question of the first edition that still has one; it keeps to the topic of the last one, where it can. */
export function questionAfter(
  { editions, content }: CompiledLibrary,
  answers: Answers,
  cache: PatientCache,
  last?: TermId,
): Question | undefined {
  const passed = passedOver(answers, content.terms);
  for (const edition of editions) {
    const advice = adviseKnown(edition, patientOf(answers), cache);
    const next = nextQuestion(edition, advice, passed, last, cache);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** What is known of a term from the other answers: what follows from them need not be asked. */
export function knownFromOthers(
  term: TermId,
  answers: Answers,
  edition: CompiledEdition,
): ReadonlyMap<FactKey, Fact> {
  const others = [...answers].filter(([each]) => each !== term).flatMap(([, { facts }]) => facts);
  const { known } = derive(others, edition.rules);
  return new Map([...known].filter(([, fact]) => fact.term === term));
}

/** How many options are clear, and how many are not yet. */
export interface Progress {
  readonly clear: number;
  readonly open: number;
}

export function progressOf(advices: readonly Advice[]): Progress {
  const options = advices.flatMap(({ options }) => options);
  const open = options.filter(({ standing }) => standing === 'undecided').length;
  return { clear: options.length - open, open };
}

/** At most how many questions there are for a person of whom nothing is known. */
export function questionCount({ editions }: CompiledLibrary): number {
  const terms = editions.flatMap((edition) =>
    openQuestions(edition, adviseKnown(edition, { facts: [] })),
  );
  return new Set(terms).size;
}

/** Contradictions in which a term takes part. */
export function contradictionsOf(term: TermId, advices: readonly Advice[]) {
  const all = advices.flatMap(({ problems }) => problems);
  const involved = all.filter(({ place }) =>
    place.split(' + ').some((key) => key === term || key.startsWith(`${term}:`)),
  );
  return [...new Map(involved.map((problem) => [problem.place, problem])).values()];
}

/** The keys of facts, for telling what is answered. */
export function keysOf(facts: readonly Fact[]): readonly FactKey[] {
  return facts.map(factKey);
}
