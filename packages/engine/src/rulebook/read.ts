import { printable } from '../base/printable.ts';
import type { Text } from '../base/text.ts';
import { type Rulebook, rulebook, rulebookFormat } from './form/rulebook.ts';
import { type Located, memberOf } from './json/located.ts';
import { deepest, type Fault, readLocated, type Twice } from './json/read-located.ts';
import { type Mistake, mistake, otherThan, step } from './problems/problems.ts';
import { readAs } from './shape/look.ts';

/** A rulebook of the right form, with the places of what it holds. */
export interface Book {
  readonly book: Rulebook;
  readonly node: Located;
}

/** A rulebook, or what is wrong with its form. */
export type BookRead = Book | { readonly mistakes: readonly Mistake[] };

/** Many times the longest published edition; what is longer is no rulebook. */
export const longestRulebook = 5_000_000;

/** Reads the form of a rulebook. It throws on no text, and gives nothing of a file that is not right. */
export function readBook(text: string): BookRead {
  if (text.length > longestRulebook) return { mistakes: [tooLong(text.length)] };
  const json = readLocated(text);
  if ('fault' in json) return { mistakes: [notJson(json.fault, text)] };
  const other = otherFile(json.value);
  if (other !== undefined) return { mistakes: [other] };
  if (json.twice.length > 0) return { mistakes: json.twice.slice(0, mostTwice).map(givenTwice) };
  const read = readAs(rulebook, json.value);
  return 'value' in read ? { book: read.value, node: json.value } : read;
}

const mostTwice = 100;

/** Another file, or a rulebook of another version: what else is wrong with it would only follow from that. */
function otherFile(node: Located): Mistake | undefined {
  const mark = memberOf(node, 'renavigate');
  if (mark?.kind === 'text' && mark.value === rulebookFormat) return undefined;
  const expected: Text = {
    en: `"renavigate": "${rulebookFormat}"`,
    fr: `"renavigate": "${rulebookFormat}"`,
  };
  if (mark?.kind === 'text' && mark.value.startsWith('rulebook/')) {
    return otherThan('other-version', mark.at, '/renavigate', expected, mark.value);
  }
  const received = mark?.kind === 'text' ? printable(mark.value) : '';
  const found = {
    en: received === '' ? '' : `, found “${received}”`,
    fr: received === '' ? '' : `, trouvé «\u202f${received}\u202f»`,
  };
  return mistake({
    code: 'not-a-rulebook',
    at: (mark ?? node).at,
    place: '/renavigate',
    expected,
    message: {
      en: `This is no rulebook: expected ${expected.en}${found.en}.`,
      fr: `Ce n’est pas un fichier de règles\u00a0: attendu ${expected.fr}${found.fr}.`,
    },
    mend: {
      en: 'Give a rulebook: “renavigate editions new NAME” writes one to start from.',
      fr: 'Donnez un fichier de règles\u00a0: «\u202frenavigate editions new NOM\u202f» en écrit un pour commencer.',
    },
  });
}

function tooLong(length: number): Mistake {
  const [most, given] = [longestRulebook, length].map((each) => (each / 1_000_000).toFixed(1));
  return mistake({
    code: 'too-long',
    at: 0,
    place: '/',
    message: {
      en: `The file is ${given} million characters long; a rulebook has ${most} million at most. Nothing of it was read.`,
      fr: `Le fichier a ${french(given)} millions de caractères\u202f; un fichier de règles en a ${french(most)} millions au plus. Rien n’en a été lu.`,
    },
    mend: { en: 'Check that it is the right file.', fr: 'Vérifiez que c’est le bon fichier.' },
  });
}

function french(number = ''): string {
  return number.replace('.', ',');
}

const faults: Readonly<Record<Exclude<Fault['kind'], 'syntax'>, Text>> = {
  more: {
    en: 'A second JSON value begins here; one was expected.',
    fr: 'Une deuxième valeur JSON commence ici\u202f; une seule était attendue.',
  },
  deep: {
    en: `The JSON is nested more than ${deepest} levels deep; no rulebook is.`,
    fr: `Le JSON est imbriqué sur plus de ${deepest} niveaux\u202f; aucun fichier de règles ne l’est.`,
  },
};

function notJson({ kind, at }: Fault, text: string): Mistake {
  const word = printable(/^(?:\w+|.)/su.exec(text.slice(at, at + 40))?.[0] ?? '');
  const found = {
    en: word === '' ? 'the end of the file' : `“${word}”`,
    fr: word === '' ? 'la fin du fichier' : `«\u202f${word}\u202f»`,
  };
  return mistake({
    code: kind === 'deep' ? 'too-deep' : 'not-json',
    at,
    place: '/',
    received: found,
    message:
      kind === 'syntax'
        ? {
            en: `This is not JSON here: found ${found.en}.`,
            fr: `Ce n’est pas du JSON ici\u00a0: trouvé ${found.fr}.`,
          }
        : faults[kind],
    mend: {
      en: 'Mend it there; a comma, a quotation mark or a bracket may be missing just before.',
      fr: 'Corrigez à cet endroit\u202f; une virgule, un guillemet ou un crochet peut manquer juste avant.',
    },
  });
}

function givenTwice({ name, at, path }: Twice): Mistake {
  const place = [...path, name].map(step).join('');
  return mistake({
    code: 'given-twice',
    at,
    place,
    received: { en: printable(name), fr: printable(name) },
    message: {
      en: `${place}: the name is given twice in one object.`,
      fr: `${place}\u00a0: le nom est donné deux fois dans un même objet.`,
    },
    mend: { en: 'Keep the right one.', fr: 'Gardez le bon.' },
  });
}
