import { describe, expect, test } from 'vitest';
import { depthLimit, isTooDeep } from './depth.ts';
import { faultsOf, positionOf } from './scan-json.ts';

describe('faults', () => {
  test.each([
    ['{"a": [1, 2.5e3, "x\\n", null, true, {}]}', []],
    ['', [{ kind: 'syntax', at: 0 }]],
    ['{"a": 1,}', [{ kind: 'syntax', at: 8 }]],
    ['[1 2]', [{ kind: 'syntax', at: 3 }]],
    ['{a: 1}', [{ kind: 'syntax', at: 1 }]],
    ['{"a" 1}', [{ kind: 'syntax', at: 5 }]],
    ['01', [{ kind: 'more', at: 1 }]],
    ['{} {}', [{ kind: 'more', at: 3 }]],
    ['{"a": 1, "a": 2, "b": {"a": 3}}', [{ kind: 'twice', at: 9, name: 'a', path: [] }]],
    ['{"a": 1, "\\u0061": 2}', [{ kind: 'twice', at: 9, name: 'a', path: [] }]],
    [
      '{"a": [1, {"b": {"c": 1, "c": 2}}]}',
      [{ kind: 'twice', at: 25, name: 'c', path: ['a', 1, 'b'] }],
    ],
    ['[[], {"a": 1, "a": 2}]', [{ kind: 'twice', at: 14, name: 'a', path: [1] }]],
  ])('of %s', (text, faults) => {
    expect([...faultsOf(text)]).toEqual(faults);
  });

  test('of a text as deep as is allowed, and one deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect([...faultsOf(nested(depthLimit))]).toEqual([]);
    expect([...faultsOf(nested(depthLimit + 1))]).toEqual([{ kind: 'depth', at: depthLimit }]);
    expect(isTooDeep(nested(depthLimit))).toBe(false);
    expect(isTooDeep(nested(depthLimit + 1))).toBe(true);
  });

  test.each([
    ['a string of many megabytes', `{"a": "${'x'.repeat(12_000_000)}"}`, []],
    ['one of escapes alone', `["${'\\"'.repeat(3_000_000)}"]`, []],
    ['one that never ends', `["${'x'.repeat(12_000_000)}`, [{ kind: 'syntax', at: 1 }]],
    ['one that ends in half an escape', '["\\', [{ kind: 'syntax', at: 1 }]],
    ['an escape that is none', '["\\x"]', [{ kind: 'syntax', at: 1 }]],
    ['a line break within', '["a\nb"]', [{ kind: 'syntax', at: 1 }]],
  ])('of %s', (_, text, faults) => {
    expect([...faultsOf(text)]).toEqual(faults);
  });

  test('brackets in strings are no depth', () => {
    expect(isTooDeep(`["${'['.repeat(1000)}", "\\"${'{'.repeat(1000)}"]`)).toBe(false);
  });
});

test('positions are counted in every kind of line', () => {
  expect(positionOf('ab', 2)).toEqual({ line: 1, column: 3 });
  expect(positionOf('a\nb\r\nc', 5)).toEqual({ line: 3, column: 1 });
});
