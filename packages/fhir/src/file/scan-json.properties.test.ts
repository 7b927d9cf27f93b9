import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf } from './scan-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const faultIn = (text: string) => [...faultsOf(text)].find(({ kind }) => kind !== 'twice');

/** JSON, and JSON with a piece cut out or put in: what broken files look like. */
const texts = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.nat(5),
    fc.constantFrom('', ',', '}', '"', '{', '1', 'x', '\\'),
  )
  .map(([json, at, cut, put]) => {
    const from = at % (json.length + 1);
    return json.slice(0, from) + put + json.slice(from + cut);
  });

test('a fault is found exactly where there is no JSON', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(faultIn(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});
