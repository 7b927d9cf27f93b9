import { adviseBeside, type Beside, type Fact, type Problem } from '@renavigate/engine';
import { type Answers, factsOf, nameOf, statedFacts } from '../answers/answer.ts';
import type { Guidelines } from './guidelines.ts';

/** What every guideline says to the answers so far. */
export interface Consultation {
  readonly beside: Beside;
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  readonly problems: readonly Problem[];
}

const found = () => new Map<string, Consultation>();
const mostKept = 64;

/**
 * Asks every guideline. Pure; what was found is kept for a while, since several parts of a page ask the same, and a
 * page looks ahead.
 */
export function consult(guidelines: Guidelines, answers: Answers): Consultation {
  const name = nameOf(answers);
  const before = guidelines.memory.of(found);
  const kept = before.get(name);
  if (kept !== undefined) return kept;
  const made = find(guidelines, answers);
  before.set(name, made);
  const [oldest] = before.keys();
  if (before.size > mostKept && oldest !== undefined) before.delete(oldest);
  return made;
}

function find({ library }: Guidelines, answers: Answers): Consultation {
  const { terms } = library.content;
  const { facts, problems } = factsOf(answers, terms);
  const beside = adviseBeside(library, { facts });
  const all = [...problems, ...beside.problems];
  const unique = [...new Map(all.map((each) => [`${each.code} ${each.place}`, each])).values()];
  return { beside, stated: statedFacts(answers, terms), problems: unique };
}
