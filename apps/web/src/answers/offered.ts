import {
  derive,
  type Known,
  keyOf,
  type SeveralOfTerm,
  type SpokenEdition,
  type Term,
} from '@renavigate/engine';
import { eachOfToday } from '../guidelines/guidelines.ts';
import { type Answer, type Answers, factsOf } from './answer.ts';
import { untilForgotten } from './until-forgotten.ts';

interface FromOthers {
  readonly edition: SpokenEdition;
  readonly term: Term;
  readonly known: Known;
}

/** A question is drawn several times with the same answers: what follows from the others is derived once. */
const derived = untilForgotten(() => new WeakMap<Answers, FromOthers>());

function knownFromOthers(edition: SpokenEdition, answers: Answers, term: Term): Known {
  const before = derived().get(answers);
  if (before?.edition === edition && before.term === term) return before.known;
  const others = new Map([...answers].filter(([id]) => id !== term.id));
  const { known } = derive(factsOf(others, edition.terms).facts, eachOfToday.rules);
  derived().set(answers, { edition, term, known });
  return known;
}

/** The values of a question that the other answers do not rule out, and those already chosen. */
export function offeredValues(edition: SpokenEdition, answers: Answers, term: SeveralOfTerm) {
  const known = knownFromOthers(edition, answers, term);
  const own = answers.get(term.id);
  const chosen = own?.kind === 'severalOf' ? own.chosen : [];
  return term.values.filter(({ id }) => {
    const fact = known.get(keyOf(term.id, id));
    return chosen.includes(id) || fact?.kind !== 'includes' || fact.present;
  });
}

/** The values of a question that already follow from the other answers. */
export function impliedValues(edition: SpokenEdition, answers: Answers, term: SeveralOfTerm) {
  const known = knownFromOthers(edition, answers, term);
  return term.values
    .map(({ id }) => id)
    .filter((id) => {
      const fact = known.get(keyOf(term.id, id));
      return fact?.kind === 'includes' && fact.present;
    });
}

/** Whether a later answer has made a value possible that was not there to choose when the question was asked. */
export function isToAskAgain(
  edition: SpokenEdition,
  answers: Answers,
  term: Term,
  answer: Answer,
): boolean {
  if (term.kind !== 'severalOf' || answer.kind !== 'severalOf' || !answer.sure) return false;
  return offeredValues(edition, answers, term).some(({ id }) => !answer.offered.includes(id));
}
