import type { Text } from '@renavigate/engine';
import { filled } from '../base/text.ts';
import { say } from './words.ts';

/** The lines that came without anybody typing them: how many, and how many in a row that answered nothing. */
export interface Patience {
  readonly lines: number;
  readonly refused: number;
}

export const patient: Patience = { lines: 0, refused: 0 };

/** A program that answers nothing so many times in a row will not begin to, and no interview is so long. */
const mostRefused = 20;
const mostLines = 300;

export function patienceAfter({ lines, refused }: Patience, isAnswer: boolean): Patience {
  return { lines: lines + 1, refused: isAnswer ? 0 : refused + 1 };
}

/** Why no further line is read; undefined while there is patience left. */
export function outOfPatience({ lines, refused }: Patience): Text | undefined {
  if (refused >= mostRefused) return filled(say.noAnswers, { count: refused });
  return lines >= mostLines ? filled(say.tooManyLines, { count: lines }) : undefined;
}
