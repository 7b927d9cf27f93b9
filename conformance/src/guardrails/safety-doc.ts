import { readFileSync } from 'node:fs';
import {
  drugsOf,
  editions,
  guardrailPatients,
  guardrails,
  type ResearchedGuardrail,
} from '@renavigate/guideline';
import { type Case, caseNamed } from '../cases/case.ts';
import { caseNames, testsOf } from '../cases/names.ts';

const opening = `# Where the letter of a guideline misleads, and what marks it

Generated from the guardrails, their worked patients and the cases of \`conformance/src/cases\`; do not edit. When it is
stale, its test fails; write it anew with

\`\`\`
npx vitest run --project behaviour conformance/src/guardrails/safety-doc.test.ts -u
\`\`\`

A *caution* says what a source says. A *question* claims nothing: no source was read, or what was read speaks for the
option and only asks to be looked at. Nothing here is taken from a Canadian product monograph, for none could be read.
`;

const escaped = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** Some of a list, and how many more there are. */
function several(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return items.slice(0, most).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

function sourcesOf(rail: ResearchedGuardrail): string {
  if (rail.kind === 'question') {
    const rows = (rail.rows ?? []).map((each) => each.row);
    return rows.length === 0 ? 'none read: a question' : `a question; names ${rows.join(', ')}`;
  }
  const named = rail.sources.map(({ title, body, year }) =>
    [title, body, year].filter((each) => each !== undefined).join(', '),
  );
  return several(named, 2);
}

/** What an edition offers by its letter and a guardrail marks, for the patient of a case. */
function misleads(found: Case, rail: ResearchedGuardrail) {
  const offered = found.beside.options.flatMap(({ option, voices, marks }) => {
    const holds = marks.some(
      ({ truth, guardrail, oneOf = [] }) =>
        truth === 'true' && (guardrail.id === rail.id || oneOf.some(({ id }) => id === rail.id)),
    );
    const by = voices.filter(({ advice }) => advice?.standing === 'offered');
    return holds && by.length > 0 ? [{ option, by: by.map(({ edition }) => edition) }] : [];
  });
  const by = new Set(offered.flatMap((each) => each.by));
  return { options: offered.map(({ option }) => option), by: [...by] };
}

function caseRows(name: string): readonly string[] {
  const found = caseNamed(name);
  return guardrails.flatMap((rail) => {
    const { options, by } = misleads(found, rail);
    if (options.length === 0) return [];
    const place = `${several(options, 3)} (offered by ${several(by, 4)})`;
    return [row(name, place, rail.id, sourcesOf(rail), testsOf(name).join(', '))];
  });
}

function railRow(rail: ResearchedGuardrail): string {
  const own = guardrailPatients.filter(({ guardrail }) => guardrail === rail.id);
  const of = (expected: string) => own.filter((each) => each.expected === expected).length;
  const drugs = [...new Set(rail.options.flatMap((option) => drugsOf[option]))];
  const options =
    rail.options.length > 6 ? `${rail.options.length} options` : rail.options.join(', ');
  const marked =
    rail.options.length > 6 && drugs.length < 4 ? `${options} (${drugs.join(', ')})` : options;
  const patients = `${of('true')} marked, ${of('excluded')} not, ${of('unknown')} unknown`;
  return row(rail.id, rail.label.clinician.en, marked, sourcesOf(rail), patients);
}

/** The page on safety, from the data. */
export function safetyDoc(): string {
  const read = guardrails.filter(({ kind }) => kind === 'caution');
  const asked = guardrails.filter(({ kind }) => kind === 'question');
  const unread = asked.filter((rail) => rail.kind === 'question' && rail.rows === undefined);
  return [
    opening,
    `## Cases\n\nWhat ${editions.length} editions offer by their letter, and what stands beside it, for the patients of the cases.\n`,
    table(
      ['case', 'place where the letter misleads', 'guardrail', 'source', 'test'],
      caseNames.flatMap(caseRows),
    ),
    `\n## All guardrails\n\n${guardrails.length} in all: ${read.length} say what a source says, ${asked.length - unread.length} ask and name what was read, ${unread.length} ask because nothing was read. Each is tried in \`conformance/src/guardrails/guardrails.test.ts\` on its worked patients.\n`,
    table(['guardrail', 'about', 'marks', 'source', 'worked patients'], guardrails.map(railRow)),
    `\n## Nothing was read of\n\n${unread.map(({ id, label }) => `- \`${id}\`: ${label.clinician.en}`).join('\n')}\n`,
  ].join('\n');
}

/** The page as it lies in the repository. */
export function safetyDocHeld(): string {
  return readFileSync(new URL('../../../docs/safety.md', import.meta.url), 'utf8');
}
