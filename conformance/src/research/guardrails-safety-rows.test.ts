import { type CautionGuardrail, guardrails, type ResearchedGuardrail } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { research } from './research.ts';

interface SafetyRow {
  readonly topic: string;
  readonly subject: string;
}

const file = 'safety-2026.json';
const { rows, sources } = research<SafetyRow>(file);
const byId = new Map(rows.map((row) => [row.id, row]));

const cautions = guardrails.filter((rail): rail is CautionGuardrail => rail.kind === 'caution');
const cited = cautions.flatMap((rail) =>
  rail.sources
    .filter((source) => source.rows.some((row) => row.file === file))
    .map((source) => ({ rail, source })),
);
const named = cited.map(({ rail, source }) => [`${rail.id}: ${source.title}`, source] as const);

/** How a title says that what was read is not the source itself. */
const levels: Readonly<Record<string, string>> = {
  'secondary-text': ' (secondary source)',
  'sponsor-release': ' (the maker’s page)',
};

/** The topics that each guardrail may cite, by the beginning of its name. */
const topics: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(heart)-/, ['heart', 'clots']],
  [/^(bloodPressure|bleeding|woundHealing|cyp3a4|qt|hepatitis)-/, []],
  [/^pregnan/, ['pregnancy', 'belzutifan']],
  [/^kidneyFunction-/, ['kidney', 'interleukin2', 'liver']],
  [/^liverFunction-/, ['liver', 'interleukin2']],
  [/^belzutifan-/, ['belzutifan']],
  [/^histology-/, ['histology']],
];

const expectedTopics = (id: string): readonly string[] | undefined => {
  const found = topics.find(([pattern]) => pattern.test(id));
  return found?.[1].length === 0 ? [id.split('-')[0] ?? ''] : found?.[1];
};

describe('a citation on safety', () => {
  test('there are many', () => expect(named.length).toBeGreaterThan(150));

  test.each(named)('%s is cited as the research cites it, its level named', (_, source) => {
    for (const { row } of source.rows) {
      const read = byId.get(row);
      const from = sources[read?.source ?? ''];
      expect(source.title.replaceAll('’', "'")).toBe(
        `${from?.title}${levels[read?.sourceLevel ?? ''] ?? ''}`.replaceAll('’', "'"),
      );
      expect(source.body.replaceAll('’', "'")).toBe(from?.body?.replaceAll('’', "'"));
      expect(source.year).toBe(from?.year);
      if (source.url !== undefined) expect(source.url).toBe(from?.url);
      expect(source.locator ?? '').toContain((read?.at ?? '').replaceAll("'", '’'));
    }
  });

  test.each(cited.map(({ rail }) => [rail.id, rail] as const))('of %s is about it', (id, rail) => {
    const wanted = expectedTopics(id);
    const found = safetyRows(rail).map(({ topic }) => topic);
    if (wanted !== undefined) expect(found.filter((topic) => !wanted.includes(topic))).toEqual([]);
  });

  test('a guardrail of one drug rests on rows of that drug, or of its class', () => {
    const ofOne = cautions.filter(({ id }) =>
      /^(heart|bloodPressure|bleeding|woundHealing|cyp3a4|liverFunction|kidneyFunction|pregnancy)-[a-z]+$/.test(
        id,
      ),
    );
    expect(ofOne.length).toBeGreaterThan(50);
    for (const rail of ofOne) {
      const drug = rail.id.split('-')[1] ?? '';
      const subjects = safetyRows(rail).map(({ subject }) => subject);
      const name = drug === 'aldesleukin' ? 'interleukin2' : drug;
      expect(
        subjects.filter((subject) => subject !== name && subject !== 'eGFR'),
        rail.id,
      ).toEqual([]);
    }
  });
});

function safetyRows(rail: ResearchedGuardrail) {
  const all = rail.kind === 'caution' ? rail.sources.flatMap((source) => source.rows) : [];
  return all
    .flatMap((row) => (row.file === file ? [byId.get(row.row)] : []))
    .filter((row) => row !== undefined);
}
