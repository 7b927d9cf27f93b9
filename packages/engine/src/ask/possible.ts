import type { Literal } from '../compiled/asker.ts';
import { FALSE, TRUE } from '../settle/model.ts';
import { isPossible } from '../settle/search.ts';
import type { Situation } from '../settle/settle.ts';

/** Whether some possible patient with the known facts has these literals too; exact, unlike what planes say. */
export function isPossibleWith(literals: readonly Literal[], situation: Situation): boolean {
  const supposed = situation.marks.slice();
  for (const { atom, value } of literals) supposed[atom] = value ? TRUE : FALSE;
  return isPossible(situation, supposed) === 'possible';
}
