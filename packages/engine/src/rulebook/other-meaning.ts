import { printable } from '../base/printable.ts';
import type { Text } from '../base/text.ts';
import type { Term, TermValue } from '../model/vocabulary.ts';
import { type Mistake, mistake } from './problems/problems.ts';

type Code = 'other-term' | 'other-option';

/** A name that is held with another meaning: what it means here, and in the file. */
interface Meant {
  readonly place: string;
  readonly expected: Text;
  readonly received: Text;
}

const isCalled: Readonly<Record<Code, Text>> = {
  'other-term': {
    en: 'the guidelines here mean something else by this term',
    fr: 'les guides d’ici entendent autre chose par ce terme',
  },
  'other-option': {
    en: 'the guidelines here mean something else by this option',
    fr: 'les guides d’ici entendent autre chose par cette option',
  },
};

const mends: Readonly<Record<Code, Text>> = {
  'other-term': {
    en: 'Take the term over as “renavigate editions export” writes it, or give yours another id.',
    fr: 'Reprenez le terme tel que l’écrit «\u202frenavigate editions export\u202f», ou donnez un autre id au vôtre.',
  },
  'other-option': {
    en: 'Call it as “renavigate editions export” does, or give yours another id.',
    fr: 'Nommez-la comme le fait «\u202frenavigate editions export\u202f», ou donnez un autre id à la vôtre.',
  },
};

/** One name for two things: facts, safety rules and evidence of the one would pass for the other’s. */
export function otherMeaning(code: Code, meant: Meant, at: number): Mistake {
  const { place } = meant;
  const [expected, received] = [harmlessText(meant.expected), harmlessText(meant.received)];
  return mistake({
    code,
    at,
    place,
    expected,
    received,
    message: {
      en: `${place}: ${isCalled[code].en}: expected “${expected.en}”, found “${received.en}”.`,
      fr: `${place}\u00a0: ${isCalled[code].fr}\u00a0: attendu «\u202f${expected.fr}\u202f», trouvé «\u202f${received.fr}\u202f».`,
    },
    mend: mends[code],
  });
}

/** Long enough for some names. */
const longest = 160;

function harmlessText({ en, fr }: Text): Text {
  return { en: printable(en, longest), fr: printable(fr, longest) };
}

/** What answers a term takes, in a few words: first those that the other term lacks. */
export function kindText(term: Term, other: Term): Text {
  switch (term.kind) {
    case 'yesNo':
      return { en: 'yes or no', fr: 'oui ou non' };
    case 'number': {
      const unit = term.units[0].code;
      return { en: `a number in ${unit}`, fr: `un nombre en ${unit}` };
    }
    case 'oneOf':
    case 'severalOf': {
      const values = listed(term.values, 'values' in other ? other.values : []);
      return term.kind === 'oneOf'
        ? { en: `one of ${values}`, fr: `un de ${values}` }
        : { en: `any of ${values}`, fr: `plusieurs de ${values}` };
    }
  }
}

/** Enough of the values to tell two lists apart by eye. */
const mostListed = 4;

function listed(values: readonly TermValue[], others: readonly TermValue[]): string {
  const isShared = ({ id }: TermValue) => others.some((other) => other.id === id);
  const sorted = [...values].sort((one, two) => Number(isShared(one)) - Number(isShared(two)));
  const names = sorted.slice(0, mostListed).map(({ id }) => id);
  return values.length > mostListed ? `${names.join(', ')}… (${values.length})` : names.join(', ');
}
