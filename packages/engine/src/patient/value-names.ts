import { nearestNamed } from '../base/nearest.ts';
import { languages } from '../base/text.ts';
import type { TermValue } from '../model/vocabulary.ts';

/** All that a value goes by: its names to the person and to the team, what stands in brackets, brands and other names. */
export function namesOfValue({ id, label, alsoCalled = [] }: TermValue): readonly string[] {
  const labels = [label.patient, label.clinician].flatMap((text) =>
    languages.flatMap((language) => text[language].split(/[(),;]/)),
  );
  return [...new Set([id, ...labels, ...alsoCalled].map((name) => name.trim()).filter(Boolean))];
}

/** The values that what was written may have meant, the nearest first; three at most, and none when nothing is like it. */
export function valuesNear(written: string, values: readonly TermValue[]): readonly TermValue[] {
  const named = values.map((value) => ({ id: value.id, names: namesOfValue(value) }));
  return nearestNamed(written, named).flatMap((id) => values.find((each) => each.id === id) ?? []);
}
