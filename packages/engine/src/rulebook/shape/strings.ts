import { harmless } from '../../base/printable.ts';
import type { Text } from '../../base/text.ts';
import type { StringForm } from './shape.ts';

/** What a string of a kind must be like: the pattern is also the schema’s. */
interface StringRule {
  readonly pattern?: string;
  readonly longest: number;
  readonly expected: Text;
}

/** Every kind of string, with what is expected where another is met. */
export const stringRules: Readonly<Record<StringForm['of'], StringRule>> = {
  name: {
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
    longest: 100,
    expected: {
      en: 'a name of letters, digits, “.”, “-” and “_”',
      fr: 'un nom fait de lettres, de chiffres, de «\u202f.\u202f», «\u202f-\u202f» et «\u202f_\u202f»',
    },
  },
  words: {
    pattern: '\\S',
    longest: 20_000,
    expected: {
      en: 'a text that is not empty and holds no hidden characters',
      fr: 'un texte qui n’est pas vide et ne contient pas de caractères cachés',
    },
  },
  code: {
    pattern: '\\S',
    longest: 500,
    expected: {
      en: 'a code or a name, not empty and without hidden characters',
      fr: 'un code ou un nom, ni vide ni avec des caractères cachés',
    },
  },
  address: {
    pattern: '^https?://[^\\s]+$',
    longest: 2_000,
    expected: {
      en: 'an address that begins with https://',
      fr: 'une adresse qui commence par https://',
    },
  },
  date: {
    pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
    longest: 10,
    expected: {
      en: 'a year, a month or a day, such as 2021-04',
      fr: 'une année, un mois ou un jour, comme 2021-04',
    },
  },
  day: {
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    longest: 10,
    expected: { en: 'a day, such as 2026-11-29', fr: 'un jour, comme 2026-11-29' },
  },
};

/** Names that every JavaScript object has: a look-up by one of them would find something that nobody put there. */
const taken: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a string is one of its kind. */
export function isOfKind(value: string, { of }: StringForm): boolean {
  const { pattern = '', longest } = stringRules[of];
  if (value.length > longest || !new RegExp(pattern, 'u').test(value)) return false;
  if (of === 'name') return !taken.has(value);
  return harmless(value) === value;
}
