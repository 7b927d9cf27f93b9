import { printable } from '../../base/printable.ts';
import type { Text } from '../../base/text.ts';
import type { EditionProblem, EditionProblemCode } from '../../check/problems.ts';
import type { Problem } from '../../model/problem.ts';
import type { PatientProblem, PatientProblemCode } from '../../patient/problems.ts';
import { describe } from '../../wording/describe.ts';
import type { Position } from '../json/position.ts';

/** What can be wrong with the form of a rulebook file. */
export type FormProblemCode =
  | 'too-long'
  | 'not-json'
  | 'too-deep'
  | 'given-twice'
  | 'not-a-rulebook'
  | 'other-version'
  | 'wrong-type'
  | 'unknown-name'
  | 'missing-name'
  | 'wrong-length'
  | 'too-many'
  | 'other-answer'
  | 'not-of-the-edition'
  | 'published-otherwise'
  | 'other-term'
  | 'other-option';

/** What can be wrong with a rulebook file: its form, its rules, or what they say of its worked patients. */
export type RulebookProblem = Problem<FormProblemCode | EditionProblemCode | PatientProblemCode> &
  Position;

/** A problem of a form, before it is known on which line it stands. */
export interface Mistake extends Problem<FormProblemCode> {
  readonly at: number;
}

/** A problem of a form, a rule or a patient, and the offset at which it stands. */
export type Placed = (EditionProblem | PatientProblem | Mistake) & { readonly at: number };

interface Said {
  readonly code: FormProblemCode;
  readonly at: number;
  readonly place: string;
  readonly message: Text;
  readonly mend: Text;
  readonly expected?: Text;
  readonly received?: Text;
  readonly nearest?: string | undefined;
}

/** A mistake in the form of a file. */
export function mistake({ expected, received, nearest, ...said }: Said): Mistake {
  return {
    ...said,
    ...(expected === undefined ? {} : { expected: expected.en }),
    ...(received === undefined ? {} : { received: received.en }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** What stands in a file where something else belongs. */
export function otherThan(
  code: 'wrong-type' | 'wrong-length' | 'other-version',
  at: number,
  place: string,
  expected: Text,
  received: unknown,
  nearest?: string,
): Mistake {
  const met = describe(received);
  const hint = didYouMean(nearest);
  return mistake({
    code,
    at,
    place,
    expected,
    received: met,
    nearest,
    message: {
      en: `${place}: expected ${expected.en}, found ${met.en}.`,
      fr: `${place}\u00a0: attendu ${expected.fr}, trouvé ${met.fr}.`,
    },
    mend: {
      en: `Write what is expected there.${hint.en}`,
      fr: `Écrivez ce qui y est attendu.${hint.fr}`,
    },
  });
}

/** “Did you mean …?”, where something is near enough. */
export function didYouMean(nearest: string | undefined): Text {
  if (nearest === undefined) return { en: '', fr: '' };
  return {
    en: ` Did you mean “${nearest}”?`,
    fr: ` Vouliez-vous dire «\u202f${nearest}\u202f»\u202f?`,
  };
}

/** A name from a file, as a step of a JSON pointer that a message can hold. */
export function step(name: string | number): string {
  return `/${printable(String(name)).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
