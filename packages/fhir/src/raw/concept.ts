import { printable } from '@renavigate/engine';
import { type Json, objectIn, objectsIn, stringIn } from './json.ts';

/** A code of a terminology, as a record states it. */
export interface RawCoding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** A CodeableConcept: codes for one and the same thing, with its words. */
export interface Concept {
  readonly codings: readonly RawCoding[];
  readonly text?: string;
}

function codingOf(json: Json): RawCoding {
  const [system, code, display] = ['system', 'code', 'display'].map((key) => stringIn(json, key));
  return {
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code }),
    ...(display === undefined ? {} : { display }),
  };
}

/** A CodeableConcept, from whatever stands in its place. */
export function conceptOf(json: Json | undefined): Concept {
  const text = stringIn(json, 'text');
  const codings = objectsIn(json, 'coding').map(codingOf);
  return text === undefined ? { codings } : { codings, text };
}

export function conceptIn(parent: Json | undefined, key: string): Concept {
  return conceptOf(objectIn(parent, key));
}

export function conceptsIn(parent: Json | undefined, key: string): readonly Concept[] {
  return objectsIn(parent, key).map(conceptOf);
}

/** Whether one of the concept's codes is among these. */
export function isOneOf(
  concept: Concept,
  codes: readonly { readonly system: string; readonly code: string }[],
): boolean {
  return concept.codings.some((coding) =>
    codes.some(({ system, code }) => coding.system === system && coding.code === code),
  );
}

/** Whether one of the concept's codes, of whatever system, is spelled so. */
export function isCoded(concept: Concept, codes: readonly string[]): boolean {
  return concept.codings.some(({ code }) => code !== undefined && codes.includes(code));
}

/** The concept's words: its text, and what its codes display. */
export function wordsOf(concept: Concept): readonly string[] {
  const displays = concept.codings.flatMap(({ display }) => display ?? []);
  return concept.text === undefined ? displays : [concept.text, ...displays];
}

/** The concept as a person would name it, for a message. */
export function nameOf(concept: Concept): string {
  const [words] = wordsOf(concept);
  const code = concept.codings.find((coding) => coding.code !== undefined)?.code;
  const shown = code === undefined ? undefined : printable(code, 40);
  const name = words === undefined ? shown : [printable(words), shown && `(${shown})`];
  return [name].flat().filter(Boolean).join(' ') || '—';
}
