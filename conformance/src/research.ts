import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Text } from '@renavigate/engine';

const folder = fileURLToPath(new URL('../../../shared/clinical/', import.meta.url));

/**
 * The research, for `describe.each`: once where it lies beside the repository, and never where it does not. It is no
 * part of the repository, and a test that is skipped counts as a failure.
 */
export const researchAtHand = existsSync(folder) ? (['the research'] as const) : [];

/** One file of the research, as its test knows it to be; `absent` where the research is not at hand. */
export function research<T>(file: string, absent: T): T {
  return researchAtHand.length > 0 ? JSON.parse(readFileSync(folder + file, 'utf8')) : absent;
}

/** Every number of a text, in order of size, however its language writes it. Numbers inside names do not count. */
export function numbersIn(text: string): readonly number[] {
  const plain = text
    .replaceAll(/(\d)[\s\u202f,](?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/\bx(?=\d)/g, ' ')
    .replaceAll(/\p{L}[\p{L}()/-]*\d[\p{L}\d/-]*/gu, ' ')
    .replaceAll(/\b[1-4]L\b/g, ' ');
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits)).sort(bySize);
}

/** The numbers of every language of a text. */
export function numbersInEach(text: Text): readonly (readonly number[])[] {
  return [numbersIn(text.en), numbersIn(text.fr)];
}

const bySize = (one: number, other: number) => one - other;
