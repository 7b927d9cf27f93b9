import { namedIn, namesOfValue, type TermValue, type Voices } from '@renavigate/engine';
import { type Concept, wordsOf } from '../raw/concept.ts';

/** A value that the words of a record are near to, though they are none of its names. */
export interface Near {
  readonly id: string;
  readonly label: Voices;
}

/** The values that the words of a concept may name with a slip or two: the nearest first, three at most. */
export function nearIn(concept: Concept, values: readonly TermValue[]): readonly Near[] {
  const named = values.map((value) => ({ id: value.id, names: namesOfValue(value) }));
  const ids = new Set(wordsOf(concept).flatMap((words) => namedIn(words, named)));
  return [...ids].slice(0, 3).flatMap((id) => values.find((each) => each.id === id) ?? []);
}

/** The sentence that names them, with a space before it; nothing where there are none. */
export function nearText(
  near: readonly Near[],
  audience: 'patient' | 'clinician',
): readonly [en: string, fr: string] {
  if (near.length === 0) return ['', ''];
  const list = (language: 'en' | 'fr') =>
    near.map(({ label }) => label[audience][language]).join(', ');
  return [
    ` It is near: ${list('en')}. It was not taken to be that.`,
    ` Ce nom est proche de : ${list('fr')}. Il n’a pas été pris pour cela.`,
  ];
}

/** The details of a problem that names what is near. */
export function nearDetails([nearest, ...others]: readonly Near[]) {
  return {
    ...(nearest === undefined ? {} : { nearest: nearest.id }),
    ...(others.length === 0 ? {} : { alsoNear: others.map(({ id }) => id) }),
  };
}
