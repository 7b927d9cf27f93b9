import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Text } from '@renavigate/engine';

const folder = fileURLToPath(new URL('../../../packages/guideline/research/', import.meta.url));

/** How near to the source the text is that a row was read in; the README of the research says what each means. */
export const sourceLevels = [
  ...['primary-text', 'official-digest', 'regulator', 'registry', 'sponsor-release'],
  ...['secondary-text', 'general-knowledge', 'readers-note', 'own-conclusion'],
] as const;

/** What every row of the research has, whatever else its subject adds. */
export interface ResearchRow {
  readonly id: string;
  readonly verified: boolean;
  readonly sourceLevel: (typeof sourceLevels)[number];
  /** A source of the same file, by its name there. */
  readonly source?: string;
  /** The rows that a conclusion of ours is drawn from, of any file. */
  readonly restsOn?: readonly string[];
  readonly at?: string;
  readonly readFrom?: string;
  readonly confidence?: string;
}

export interface ResearchSource {
  readonly title: string;
  readonly body?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly pmid?: string;
  readonly url?: string;
}

export interface Research<Row extends ResearchRow = ResearchRow> {
  readonly subject: string;
  readonly readOn: string;
  readonly complete?: string;
  readonly caution?: string;
  readonly sources: Readonly<Record<string, ResearchSource>>;
  readonly rows: readonly Row[];
}

/** The names of all files of the research. */
export const researchFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** One file of the research, as its test knows it to be. Where it is not there, every test that needs it fails. */
export function research<Row extends object = object, More extends object = object>(
  file: string,
): Research<Row & ResearchRow> & More {
  return JSON.parse(readFileSync(folder + file, 'utf8'));
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
