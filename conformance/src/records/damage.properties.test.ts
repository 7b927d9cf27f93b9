import { derive, type Fact, factKey, type Term } from '@renavigate/engine';
import { readRecord } from '@renavigate/fhir';
import { implications, recordMapping, terms } from '@renavigate/guideline';
import { expect, test } from 'vitest';
import { damage, seeded, truncate } from './damage.ts';
import { exampleNames, exampleText, readingDay } from './examples.ts';

const vocabulary = { terms, implications, definitions: [] };
const texts = exampleNames.map(exampleText);
const records = texts.map((text) => JSON.parse(text) as unknown);

function termOf(fact: Fact): Term {
  const term = terms.find(({ id }) => id === fact.term);
  if (term === undefined) throw new Error(`No term ${fact.term}`);
  return term;
}

/** Whether a fact has a value that its term allows, and says where it came from. */
function isWellFormed(fact: Fact): boolean {
  const term = termOf(fact);
  if (fact.source.kind !== 'record' || fact.source.resources.length === 0) return false;
  if (fact.source.date !== undefined && !/^\d{4}/.test(fact.source.date)) return false;
  if (fact.kind === 'yesNo') return term.kind === 'yesNo' && typeof fact.value === 'boolean';
  if (fact.kind === 'number') {
    const [least, most] = term.kind === 'number' ? term.range : [1, 0];
    return Number.isFinite(fact.value) && fact.value >= least && fact.value <= most;
  }
  const values = term.kind === 'oneOf' || term.kind === 'severalOf' ? term.values : [];
  return values.some(({ id }) => id === fact.value);
}

test('a damaged record gives a patient or a problem, never a throw, and only well-formed facts', () => {
  const random = seeded(20_240_229);
  const seen = { refused: 0, withFacts: 0, withProblems: 0 };
  for (let round = 0; round < 10_000; round += 1) {
    const index = round % records.length;
    const record =
      round % 10 === 0 ? truncate(texts[index] ?? '', random) : damage(records[index], random);
    const { patient, problems, notes, refused } = readRecord(record, terms, recordMapping, {
      today: readingDay,
    });
    const keys = patient.facts.map(factKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(patient.facts.filter((fact) => !isWellFormed(fact))).toEqual([]);
    if (refused) expect([patient.facts, problems.length > 0]).toEqual([[], true]);
    for (const { message, mend } of [...problems, ...notes]) {
      if (!message.en || !message.fr || !mend.en || !mend.fr)
        throw new Error('A problem without words');
    }
    derive(patient.facts, vocabulary);
    seen.refused += refused ? 1 : 0;
    seen.withFacts += patient.facts.length > 0 ? 1 : 0;
    seen.withProblems += problems.length > 0 ? 1 : 0;
  }
  // Damage that always or never shows would prove nothing.
  expect(seen.refused).toBeGreaterThan(1000);
  expect(seen.withFacts).toBeGreaterThan(3000);
  expect(seen.withProblems).toBeGreaterThan(3000);
});

test('the order of the entries does not matter', () => {
  const random = seeded(7);
  for (const record of records) {
    const bundle = record as { readonly entry: readonly unknown[] };
    const entry = bundle.entry
      .map((each) => [random(), each] as const)
      .sort(([one], [two]) => one - two)
      .map(([, each]) => each);
    const read = (json: unknown) => {
      const { patient, problems, notes } = readRecord(json, terms, recordMapping, {
        today: readingDay,
      });
      const codes = [...problems, ...notes].map(({ code }) => code).sort();
      return [patient.facts.map((fact) => JSON.stringify(fact)).sort(), codes];
    };
    expect(read({ ...bundle, entry })).toEqual(read(bundle));
  }
});
