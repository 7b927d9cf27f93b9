import { nearest } from '../../base/nearest.ts';
import { printable } from '../../base/printable.ts';
import type { Text } from '../../base/text.ts';
import type { Located, Member } from '../json/located.ts';
import { didYouMean, type Mistake, mistake, otherThan, step } from '../problems/problems.ts';
import type { Form, ListForm } from './shape.ts';
import { stringRules } from './strings.ts';

/** A form that holds no other. */
export type Leaf = Exclude<Form, { kind: 'later' | 'list' | 'object' | 'variants' }>;

/** Something stands where a single value of another kind belongs. */
export function notOf(form: Leaf, node: Located, place: string): Mistake {
  const names = form.kind === 'only' ? form.values.filter((each) => typeof each === 'string') : [];
  const near = node.kind === 'text' ? nearest(node.value, names) : undefined;
  return otherThan('wrong-type', node.at, place, expectedOf(form), metAt(node), near);
}

function expectedOf(form: Leaf): Text {
  switch (form.kind) {
    case 'string':
      return stringRules[form.of].expected;
    case 'number':
      return { en: 'a number', fr: 'un nombre' };
    case 'only':
      return oneOf(form.values.map((value) => JSON.stringify(value)));
    default:
      return { en: 'true or false', fr: 'true ou false' };
  }
}

function oneOf(names: readonly string[]): Text {
  const list = names.join(', ');
  if (names.length === 1) return { en: list, fr: list };
  return { en: `one of ${list}`, fr: `l’une de ces valeurs (${list})` };
}

const containers = {
  list: { en: 'a list', fr: 'une liste' },
  object: { en: 'an object', fr: 'un objet' },
  variants: { en: 'an object with a “kind”', fr: 'un objet avec un «\u202fkind\u202f»' },
} as const;

/** Something stands where a list or an object belongs. */
export function noContainer(kind: keyof typeof containers, node: Located, place: string): Mistake {
  return otherThan('wrong-type', node.at, place, containers[kind], metAt(node));
}

/** What is met, with no more of a list or an object than that it is one. */
function metAt(node: Located): unknown {
  if (node.kind === 'list') return [];
  return node.kind === 'object' ? {} : node.value;
}

/** A list is too short or too long. */
export function wrongLength(
  { least, most }: ListForm,
  node: Located,
  place: string,
  count: number,
) {
  const said = least === most ? String(least) : `${least}–${most}`;
  return mistake({
    code: 'wrong-length',
    at: node.at,
    place,
    expected: { en: said, fr: said },
    received: { en: String(count), fr: String(count) },
    message: {
      en: `${place}: a list of ${said} was expected, and this one holds ${count}.`,
      fr: `${place}\u00a0: une liste de ${said} était attendue, et celle-ci en contient ${count}.`,
    },
    mend: { en: 'Add or remove members.', fr: 'Ajoutez ou retirez des éléments.' },
  });
}

/** An object holds a name that it has no place for. */
export function unknownName(
  { name, at }: Member,
  place: string,
  names: readonly string[],
): Mistake {
  const near = nearest(name, names);
  const received = printable(name);
  const list = names.join(', ');
  const where = `${place}${step(name)}`;
  const hint = didYouMean(near);
  return mistake({
    code: 'unknown-name',
    at,
    place: where,
    expected: { en: list, fr: list },
    received: { en: received, fr: received },
    nearest: near,
    message: {
      en: `${where}: there is no such name here. Expected: ${list}.`,
      fr: `${where}\u00a0: il n’y a pas de tel nom ici. Attendu\u00a0: ${list}.`,
    },
    mend: {
      en: `Correct the name, or take it out.${hint.en}`,
      fr: `Corrigez le nom, ou retirez-le.${hint.fr}`,
    },
  });
}

/** An object lacks a name that it needs. */
export function missingName(name: string, { at }: Located, place: string): Mistake {
  const where = place === '' ? '/' : place;
  return mistake({
    code: 'missing-name',
    at,
    place: `${place}${step(name)}`,
    expected: { en: name, fr: name },
    message: {
      en: `${where}: “${name}” is missing.`,
      fr: `${where}\u00a0: il manque «\u202f${name}\u202f».`,
    },
    mend: { en: `Add “${name}”.`, fr: `Ajoutez «\u202f${name}\u202f».` },
  });
}
