import { byKey } from '../model/fact.ts';
import type { Advice } from '../semantics/advice.ts';
import { type Situation, situationIn } from '../solve/settle.ts';
import { compiledOf, type EditionForm } from './compiled-edition.ts';
import type { PatientCache } from './patient-cache.ts';

/** The situation that an advice was given in: the one that a cache holds, or made again from the facts of the advice. */
export function situationBehind(
  edition: EditionForm,
  advice: Advice,
  cache?: PatientCache,
): Situation {
  const { model } = compiledOf(edition);
  const before = cache?.situations.get(advice);
  return before?.model === model ? before : situationIn(model, byKey(advice.facts));
}
