import type { Problem, Text } from '@renavigate/engine';
import { problem } from '../base/problem.ts';
import { isObject, type Json } from '../raw/json.ts';
import { reasonFor } from './parse-json.ts';
import { type Fault, faultsOf, positionOf } from './scan-json.ts';

type Twice = Extract<Fault, { kind: 'twice' }>;

/** A record without the entries that say something twice, and what is said of those. */
type Told = { readonly json: unknown; readonly problems: readonly Problem<'given-twice'>[] };

/** The entry of a Bundle that a fault is in; undefined where it is in the Bundle itself. */
function entryOf({ path: [list, place] }: Twice): number | undefined {
  return list === 'entry' && typeof place === 'number' ? place : undefined;
}

function givenTwice({ at, name, path }: Twice, content: string): Problem<'given-twice'> {
  const place = `/${[...path, name].join('/')}`;
  const { line, column } = positionOf(content, at);
  return problem(
    'given-twice',
    place,
    [
      `${place}: given twice in one object, again at line ${line}, column ${column}. Nothing of this entry was used.`,
      `${place} : donné deux fois dans un même objet, de nouveau à la ligne ${line}, colonne ${column}. Rien de cette entrée n’a été utilisé.`,
    ],
    [
      'Keep the right one, or export the record again.',
      'Gardez le bon, ou exportez de nouveau le dossier.',
    ],
  );
}

/** An entry of which nothing is used: it neither holds a resource nor is one missing. */
const setAside: Json = { response: {} };

/**
 * Sets aside each entry of a Bundle that holds a name twice in one object: which of the two is meant is not for a
 * program to guess, and the others can be read without it. What is said twice of the Bundle itself refuses the whole.
 */
export function withoutDoubles(json: unknown, content: string): Told | { readonly refused: Text } {
  const doubles = [...faultsOf(content)].filter((fault) => fault.kind === 'twice');
  const ofAll = doubles.find((fault) => entryOf(fault) === undefined);
  if (ofAll !== undefined) return { refused: reasonFor(ofAll, content) };
  if (doubles.length === 0 || !isObject(json) || !Array.isArray(json['entry'])) {
    return { json, problems: [] };
  }
  const aside = new Set(doubles.map(entryOf));
  const entry = json['entry'].map((each: unknown, place) => (aside.has(place) ? setAside : each));
  return {
    json: { ...json, entry },
    problems: doubles.map((fault) => givenTwice(fault, content)),
  };
}
