import {
  type Advice,
  advise,
  derive,
  type Edition,
  type Fact,
  factKey,
  factValue,
  keyOf,
  nextQuestion,
  type Problem,
  type Question,
  type SeveralOfTerm,
  splitKey,
  type Term,
  type TermId,
  termOf,
} from '@renavigate/engine';
import { type Answer, type Answers, factsOf, statedFacts } from './answer.ts';

/** What an edition says to the answers so far, and what is to be asked next. */
export interface Interview {
  readonly advice: Advice;
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Undefined when no question is left that could change anything. */
  readonly next: Question | undefined;
}

/** Runs the edition on the answers. Pure. */
export function interview(edition: Edition, answers: Answers): Interview {
  const { facts, problems } = factsOf(answers, edition.terms);
  const advice = advise(edition, { facts });
  const done = [...answers].filter(([id, answer]) => !askAgain(edition, answers, id, answer));
  const last = [...answers.keys()].at(-1);
  const next = nextQuestion(edition, advice, new Set(done.map(([id]) => id)), last);
  const stated = statedFacts(answers, edition.terms);
  return { advice, stated, problems: [...problems, ...advice.problems], next };
}

/** A later answer has made a value possible that was not there to choose when the question was asked. */
function askAgain(edition: Edition, answers: Answers, id: TermId, answer: Answer): boolean {
  const term = termOf(id, edition.terms);
  if (term.kind !== 'severalOf' || answer.kind !== 'severalOf' || !answer.sure) return false;
  return offeredValues(edition, answers, term).some(({ id }) => !answer.offered.includes(id));
}

function knownFromOthers(edition: Edition, answers: Answers, term: Term) {
  const others = new Map([...answers].filter(([id]) => id !== term.id));
  return derive(factsOf(others, edition.terms).facts, edition).known;
}

/** The values of a question that the other answers do not rule out, and those already chosen. */
export function offeredValues(edition: Edition, answers: Answers, term: SeveralOfTerm) {
  const known = knownFromOthers(edition, answers, term);
  const own = answers.get(term.id);
  const chosen = own?.kind === 'severalOf' ? own.chosen : [];
  return term.values.filter(({ id }) => {
    const fact = known.get(keyOf(term.id, id));
    return chosen.includes(id) || fact?.kind !== 'includes' || fact.present;
  });
}

/** The values of a question that already follow from the other answers. */
export function impliedValues(edition: Edition, answers: Answers, term: SeveralOfTerm) {
  const known = knownFromOthers(edition, answers, term);
  return term.values
    .map(({ id }) => id)
    .filter((id) => {
      const fact = known.get(keyOf(term.id, id));
      return fact?.kind === 'includes' && fact.present;
    });
}

/** The questions whose answers a problem is about. */
export function termsOfProblem(problem: Problem, edition: Edition): readonly TermId[] {
  const named = problem.place.split(' + ').map((key) => splitKey(key).term);
  return edition.terms.map(({ id }) => id).filter((id) => named.includes(id));
}

/**
 * Why some answers do not fit together: what each of them, taken without one of the others, leads to
 * where the rest says something else.
 */
export function whyNotTogether(problem: Problem, facts: readonly Fact[], edition: Edition) {
  const keys = new Set(problem.place.split(' + '));
  const clashing = facts.filter((fact) => keys.has(factKey(fact)));
  const views = clashing.map((left) =>
    derive(
      clashing.filter((fact) => fact !== left),
      edition,
    ).known.values(),
  );
  const all = [...clashing, ...views.flatMap((view) => [...view])];
  const values = new Map<string, Set<unknown>>();
  for (const fact of all) {
    const key = factKey(fact);
    values.set(key, (values.get(key) ?? new Set()).add(factValue(fact)));
  }
  const disputed = all.filter((fact) => (values.get(factKey(fact))?.size ?? 0) > 1);
  const reasons = disputed.flatMap(({ source }) =>
    source.kind === 'derived' ? [source.because] : [],
  );
  return [...new Map(reasons.map((reason) => [reason.en, reason])).values()];
}
