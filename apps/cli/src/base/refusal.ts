import type { Text } from '@renavigate/engine';

/** What the program says to the shell: answered, something is wrong with the input, with the command, or with itself. */
export const status = { answered: 0, problem: 1, usage: 2, fault: 70, interrupted: 130 } as const;

/** Nothing can be answered: what is wrong, what was expected and how to mend it, in one line. */
export class Refusal extends Error {
  readonly status: number;
  readonly text: Text;

  constructor(status: number, text: Text) {
    super(text.en);
    this.status = status;
    this.text = text;
  }
}

/** What the system calls an error, such as ENOSPC; empty where it has no name for it. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The input cannot be used at all. */
export function badInput(text: Text): Refusal {
  return new Refusal(status.problem, text);
}

/** The command is not one that exists. */
export function badUsage(text: Text): Refusal {
  return new Refusal(status.usage, text);
}
