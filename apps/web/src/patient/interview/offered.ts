import {
  derive,
  type Known,
  keyOf,
  type SeveralOfTerm,
  type SpokenEdition,
  type Term,
} from '@renavigate/engine';
import { type Answer, type Answers, factsOf } from '../../answers/answer.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';

interface FromOthers {
  readonly edition: SpokenEdition;
  readonly term: Term;
  readonly known: Known;
}

/** A question is drawn several times with the same answers: what follows from the others is derived once. */
const derived = () => new WeakMap<Answers, FromOthers>();

function knownFromOthers(
  { eachOfToday, memory }: Guidelines,
  edition: SpokenEdition,
  answers: Answers,
  term: Term,
): Known {
  const before = memory.of(derived).get(answers);
  if (before?.edition === edition && before.term === term) return before.known;
  const others = new Map([...answers].filter(([id]) => id !== term.id));
  const { known } = derive(factsOf(others, edition.terms).facts, eachOfToday.rules);
  memory.of(derived).set(answers, { edition, term, known });
  return known;
}

/** The values of a question that the other answers do not rule out, and those already chosen. */
export function offeredValues(
  guidelines: Guidelines,
  edition: SpokenEdition,
  answers: Answers,
  term: SeveralOfTerm,
) {
  const known = knownFromOthers(guidelines, edition, answers, term);
  const own = answers.get(term.id);
  const chosen = own?.kind === 'severalOf' ? own.chosen : [];
  return term.values.filter(({ id }) => {
    const fact = known.get(keyOf(term.id, id));
    return chosen.includes(id) || fact?.kind !== 'includes' || fact.present;
  });
}

/** The values of a question that already follow from the other answers. */
export function impliedValues(
  guidelines: Guidelines,
  edition: SpokenEdition,
  answers: Answers,
  term: SeveralOfTerm,
) {
  const known = knownFromOthers(guidelines, edition, answers, term);
  return term.values
    .map(({ id }) => id)
    .filter((id) => {
      const fact = known.get(keyOf(term.id, id));
      return fact?.kind === 'includes' && fact.present;
    });
}

/** Whether a later answer has made a value possible that was not there to choose when the question was asked. */
export function isToAskAgain(
  guidelines: Guidelines,
  edition: SpokenEdition,
  answers: Answers,
  term: Term,
  answer: Answer,
): boolean {
  if (term.kind !== 'severalOf' || answer.kind !== 'severalOf' || !answer.sure) return false;
  return offeredValues(guidelines, edition, answers, term).some(
    ({ id }) => !answer.offered.includes(id),
  );
}
