import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AllTerms, Edition, RecordMapping } from '@renavigate/engine';
import type { ResearchRow, ResearchSource } from './research.ts';

const folder = fileURLToPath(new URL('../../examples/rulebooks/pdq-bladder/', import.meta.url));

const fileText = (name: string) => readFileSync(folder + name, 'utf8');

interface Patient {
  readonly id: string;
  readonly story: string;
  readonly facts: unknown;
  readonly expected: {
    readonly outsideScope?: true;
    readonly offered: readonly string[];
    readonly undecided: readonly string[];
    readonly stillUnknown: readonly string[];
  };
}

interface Rulebook {
  readonly edition: Edition & { readonly terms: AllTerms };
  readonly patients: readonly Patient[];
}

interface Row extends ResearchRow {
  readonly system?: string;
  readonly code?: string;
  readonly notUsed?: string;
}

interface Rows {
  readonly sources: Readonly<Record<string, ResearchSource>>;
  readonly rows: readonly Row[];
}

/** The edition of another cancer, with its worked patients. */
export const rulebook: Rulebook = JSON.parse(fileText('rulebook.json'));

/** How the records of its patients are read. */
export const mapping: RecordMapping = JSON.parse(fileText('mapping.json'));

/** What the edition and its codes rest on. */
export const rows: Rows = JSON.parse(fileText('rows.json'));

/** A record of one of its patients. */
export function recordOf(name: string): unknown {
  return JSON.parse(fileText(`records/${name}.json`));
}

/** Every code in some content: objects that hold a system and a code. */
export function codesWithin(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(codesWithin);
  if (typeof content !== 'object' || content === null) return [];
  const own = 'system' in content && 'code' in content ? [`${content.system} ${content.code}`] : [];
  return [...own, ...Object.values(content).flatMap(codesWithin)];
}
