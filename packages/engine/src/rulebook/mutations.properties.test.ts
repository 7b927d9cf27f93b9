import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from '../advise/advise.ts';
import { garden } from '../testing/garden.ts';
import { rulebookOf, rulebookText } from './form/canonical.ts';
import { checkRulebook } from './load.ts';

const whole = rulebookText(rulebookOf(garden));

/** Pieces that broken and hostile files hold. */
const pieces = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'null',
    '-1',
    '1e999',
    '0',
    '1e-300',
  ),
  fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"kind"',
    '"not"',
    '"sunny"',
    '"watered"',
    '"cm"',
  ),
);

const cut = fc.record({ at: fc.nat(whole.length), length: fc.nat(12), put: pieces });

/** It is read or refused, with a place for each problem; never thrown at. */
function isTold(text: string): void {
  const read = checkRulebook(text);
  if ('edition' in read) {
    advise(read.edition, { facts: [] });
    return;
  }
  expect(read.problems.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const { line, column, message } of read.problems) {
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    expect(message.en).not.toBe('');
  }
}

test('a file with pieces cut out and put in never throws', () => {
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
      isTold(
        cuts.reduce(
          (text, { at, length, put }) => `${text.slice(0, at)}${put}${text.slice(at + length)}`,
          whole,
        ),
      );
    }),
    { numRuns: 300 },
  );
});

/** How many values there are in a JSON value. */
function countOf(json: unknown): number {
  const inner = typeof json === 'object' && json !== null ? Object.values(json) : [];
  return inner.reduce<number>((sum, each) => sum + countOf(each), 1);
}

/** A copy in which the value at a place, counted through, is another. */
function replaced(json: unknown, at: { left: number }, by: (value: unknown) => unknown): unknown {
  at.left -= 1;
  if (at.left === -1) return by(json);
  if (Array.isArray(json)) return json.map((each) => replaced(each, at, by));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, each]) => [name, replaced(each, at, by)]),
  );
}

const book = rulebookOf(garden);
const names = [
  'sunny',
  'soil',
  'clay',
  'height',
  'cm',
  'thirsty',
  'size',
  'tall',
  'water',
  's1',
  's2',
  'water-1',
];

/** What becomes of one value: of another type, another name, moved, doubled, or gone. */
const changes = fc.oneof(
  fc
    .constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, 1e308, 1e-300, '', [], {})
    .map((value) => () => value),
  fc.constantFrom(...names).map((name) => () => name),
  fc.constant((value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc.constant((value: unknown) => (Array.isArray(value) ? value.slice(1) : [value])),
  fc.constant((value: unknown) => ({ kind: 'not', of: value })),
  fc.constant((value: unknown) => (typeof value === 'number' ? value * 10 : value)),
);

test('a rulebook with values that are others never throws, whatever is let through is run', () => {
  const mutation = fc.record({ at: fc.nat(countOf(book) - 1), by: changes });
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const mutated = mutations.reduce<unknown>(
        (json, { at, by }) => replaced(json, { left: at }, by),
        book,
      );
      isTold(JSON.stringify(mutated, null, 2) ?? '');
    }),
    { numRuns: 600 },
  );
});
