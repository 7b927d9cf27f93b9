import { adviseBeside, type Beside, type Fact, type Problem } from '@renavigate/engine';
import { common, editions } from '@renavigate/guideline';
import { type Answers, factsOf, statedFacts } from '../answers/answer.ts';

/** What every guideline says to the answers so far. */
export interface Consultation {
  readonly beside: Beside;
  /** The facts as they were stated, those left aside among them. */
  readonly stated: readonly Fact[];
  readonly problems: readonly Problem[];
}

let last: { readonly answers: Answers; readonly found: Consultation } | undefined;

/** Asks every guideline. Pure; the last result is kept, since several parts of a page ask the same. */
export function consult(answers: Answers): Consultation {
  if (last?.answers !== answers) last = { answers, found: find(answers) };
  return last.found;
}

function find(answers: Answers): Consultation {
  const { facts, problems } = factsOf(answers, common.terms);
  const beside = adviseBeside(editions, common, { facts });
  const all = [...problems, ...beside.problems];
  const unique = [...new Map(all.map((each) => [`${each.code} ${each.place}`, each])).values()];
  return { beside, stated: statedFacts(answers, common.terms), problems: unique };
}
