import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allTerms } from '@renavigate/engine';
import { checkRulebook } from '@renavigate/engine/rulebook';
import type { ResearchRow, ResearchSource } from '../research/research.ts';

const folder = fileURLToPath(new URL('../../../examples/rulebooks/pdq-bladder/', import.meta.url));

const fileText = (name: string) => readFileSync(folder + name, 'utf8');

interface Row extends ResearchRow {
  readonly system?: string;
  readonly code?: string;
  readonly notUsed?: string;
}

interface Rows {
  readonly sources: Readonly<Record<string, ResearchSource>>;
  readonly rows: readonly Row[];
}

/** The text of the rulebook: the edition of another cancer, its mapping and its worked patients. */
export const rulebookFile = fileText('rulebook.json');

function opened() {
  const read = checkRulebook(rulebookFile);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 2));
  const { edition, patients, mapping } = read;
  if (mapping === undefined) throw new Error('The rulebook brings no mapping of records.');
  return { edition: { ...edition, terms: allTerms(edition.terms) }, patients, mapping };
}

/** The rulebook as it was read and checked, its rules tried on its worked patients. */
export const { edition, patients, mapping } = opened();

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
