import { editions } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { many, remarksTold, scopesTold, unheldTold } from './remarks-told.ts';

const remarks = editions.flatMap((edition) => edition.remarks);
const unheld = editions.flatMap(({ held }) => (held.kind === 'inPart' ? held.parts : []));

/** Few options by their names. */
const named = (options: readonly string[], told: string | undefined) =>
  told === many && options.length > 8 ? many : options.join(' ');

describe('a remark is of its kind, of its options, and from its statements', () => {
  test('every remark is told here, and no other', () => {
    expect(remarks.map(({ id }) => id).toSorted()).toEqual(Object.keys(remarksTold).toSorted());
  });

  test.each(remarks.map((remark) => [remark.id, remark] as const))('%s', (id, remark) => {
    const options = named(remark.options, remarksTold[id]?.[1]);
    expect([remark.kind, options, remark.statements.join(' ')]).toEqual(remarksTold[id]);
  });
});

describe('what is not held of a source speaks of these options', () => {
  test('every part is told here, and no other', () => {
    expect(unheld.map(({ id }) => id).toSorted()).toEqual(Object.keys(unheldTold).toSorted());
  });

  test.each(unheld.map((part) => [part.id, part] as const))('%s', (id, { options }) => {
    expect(named(options, unheldTold[id])).toBe(unheldTold[id]);
  });
});

test('whom an edition speaks of, these statements say', () => {
  const scopes = editions.map(({ id, scope }) => [
    id,
    scope.conditions.flatMap(({ origin }) => origin.statements).join(' '),
  ]);
  expect(Object.fromEntries(scopes)).toEqual(scopesTold);
});
