import type { Text } from './text.ts';

/** Something wrong, as data: what, where, what was expected and met, and how to mend it. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Where: a JSON pointer, a resource, a rule. */
  readonly place: string;
  readonly expected?: string;
  readonly received?: string;
  /** The nearest valid thing, when a name was not known. */
  readonly nearest?: string;
  /** What is wrong, and why it matters. */
  readonly message: Text;
  /** How to mend it. */
  readonly mend: Text;
}
