import type { Literal } from '../compiled/asker.ts';
import { FALSE, TRUE } from '../solve/model.ts';
import { isPossible } from '../solve/search.ts';
import type { Situation } from '../solve/settle.ts';

/** Whether some possible patient with the known facts has these literals too; exact, unlike what planes say. */
export function isPossibleWith(literals: readonly Literal[], situation: Situation): boolean {
  const supposed = situation.marks.slice();
  for (const { atom, value } of literals) supposed[atom] = value ? TRUE : FALSE;
  return isPossible(situation, supposed) === 'possible';
}
