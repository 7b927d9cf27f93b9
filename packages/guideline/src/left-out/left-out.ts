import type { Text } from '@renavigate/engine';

/** A researched row, or a part of one, that no output holds, and why. */
export interface LeftOut {
  /** The file of the research. */
  readonly file: string;
  /** The row's own id; `#` and words of the row name a part of it. */
  readonly id: string;
  readonly reason: Text;
}

/** Rows of one file that are left out for one reason. */
export function leaveOut(file: string, reason: Text, ...ids: readonly string[]): LeftOut[] {
  return ids.map((id) => ({ file, id, reason }));
}
