import { patientFormat, patientSchema, readPatient, type Term } from '@renavigate/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settings } from '../generate/settings.ts';
import { largerVocabulary, vocabulary } from '../generate/vocabulary.ts';

const id = 'https://example.org/patient.schema.json';

function validator(terms: readonly Term[]) {
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(patientSchema(terms, id));
}

const subset = (values: readonly { readonly id: string }[]) =>
  fc.subarray(values.map((value) => value.id));

/** What a well-written file says of a term. */
function written(term: Term): fc.Arbitrary<unknown> {
  switch (term.kind) {
    case 'yesNo':
      return fc.boolean();
    case 'oneOf':
      return fc.constantFrom(...term.values.map((value) => value.id));
    case 'severalOf':
      return fc.oneof(
        subset(term.values).map((exactly) => ({ exactly })),
        fc.tuple(subset(term.values), subset(term.values)).map(([includes, others]) => ({
          includes,
          excludes: others.filter((value) => !includes.includes(value)),
        })),
      );
    case 'number':
      return fc
        .tuple(fc.double({ min: term.range[0], max: term.range[1], noNaN: true }), fc.nat())
        .map(([value, index]) => {
          const unit = term.units[index % term.units.length] ?? term.units[0];
          return { value: Math.floor(value / unit.factor), unit: unit.code };
        });
  }
}

const file = (facts: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      renavigate: fc.constant(patientFormat),
      facts,
      story: fc.string(),
      $schema: fc.constant(id),
    },
    { requiredKeys: ['renavigate', 'facts'] },
  );

/** Terms and a file about them that has nothing wrong in it. */
const good = vocabulary(largerVocabulary).chain((terms) =>
  fc.record({
    terms: fc.constant(terms),
    json: file(
      fc.record(
        Object.fromEntries(terms.map((term) => [term.id, fc.option(written(term), { freq: 6 })])),
        { requiredKeys: [] },
      ),
    ),
  }),
);

/** A value twice in a list, which says no more than once; a list where one value belongs. */
function nearlyWritten(term: Term): fc.Arbitrary<unknown> {
  if (term.kind !== 'severalOf') return written(term).map((each) => ({ exactly: [each] }));
  return subset(term.values).map((some) => ({ includes: [...some, ...some] }));
}

/** A file about terms with anything at all in it, most of it nearly right. */
const bad = vocabulary(largerVocabulary).chain((terms) => {
  const scrap = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('clay', 0, 1e308, [], {}, { value: 1, unit: 'CM' }, { value: 1, unit: 'cm' }),
    fc.record({ value: fc.integer({ min: -2, max: 40 }), unit: fc.constantFrom('cm', 'mm', 'm') }),
    ...terms.map(written),
    ...terms.map(nearlyWritten),
  );
  const names = fc.constantFrom(...terms.map((term) => term.id), 'y9', '__proto__', 'constructor');
  const facts = fc
    .array(fc.tuple(names, scrap), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
  const whole = fc.oneof(
    { arbitrary: file(facts), weight: 8 },
    { arbitrary: fc.jsonValue(), weight: 1 },
    {
      arbitrary: fc
        .tuple(file(facts), fc.dictionary(fc.string(), fc.jsonValue()))
        .map(([one, two]) => ({ ...two, ...one })),
      weight: 1,
    },
  );
  return fc.record({ terms: fc.constant(terms), json: whole });
});

/** A file as it comes: through its text. */
const reread = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

describe('the schema of a patient file', () => {
  test('accepts what is well written, and so does the reader', () => {
    fc.assert(
      fc.property(good, ({ terms, json }) => {
        expect(readPatient(reread(json), terms).problems).toEqual([]);
        const validate = validator(terms);
        expect([validate(reread(json)), validate.errors]).toEqual([true, null]);
      }),
      settings(100),
    );
  });

  test('accepts whatever the reader takes without a problem, units spelt as in the term', () => {
    let taken = 0;
    fc.assert(
      fc.property(bad, ({ terms, json }) => {
        const { patient, problems } = readPatient(reread(json), terms);
        if (problems.length > 0) return;
        // The reader knows other spellings of a unit; the schema names one.
        const spelt = reread(json) as { facts: Record<string, unknown> };
        for (const fact of patient.facts) {
          if (fact.kind === 'number') spelt.facts[fact.term] = fact.stated;
        }
        const validate = validator(terms);
        expect([validate(spelt), validate.errors]).toEqual([true, null]);
        taken += 1;
      }),
      settings(400),
    );
    expect(taken).toBeGreaterThan(20);
  });
});

describe('the reader, given anything', () => {
  test('never throws, says what is wrong in both languages, and gives only well-formed facts', () => {
    fc.assert(
      fc.property(bad, ({ terms, json }) => {
        const { patient, problems } = readPatient(reread(json), terms);
        for (const { place, message, mend } of problems) {
          expect(place).not.toBe('');
          for (const text of [message.en, message.fr, mend.en, mend.fr]) {
            expect(text).not.toMatch(/^$|undefined|\[object|NaN/);
          }
        }
        for (const fact of patient.facts) {
          const term = terms.find((each) => each.id === fact.term);
          expect(term?.kind).toBe(fact.kind === 'includes' ? 'severalOf' : fact.kind);
          if (fact.kind === 'oneOf' || fact.kind === 'includes') {
            const values = term && 'values' in term ? term.values.map((each) => each.id) : [];
            expect(values).toContain(fact.value);
          }
          if (fact.kind === 'number' && term?.kind === 'number') {
            expect(fact.value).toBeGreaterThanOrEqual(term.range[0]);
            expect(fact.value).toBeLessThanOrEqual(term.range[1]);
          }
        }
      }),
      settings(400),
    );
  });
});
