import { statementUses } from '@renavigate/engine';
import { ccs2019, editions } from '@renavigate/guideline';
import { expect, test } from 'vitest';
import { passes } from './uses.ts';

test('every statement of every edition is used by a rule, or shown, and none is both lost', () => {
  for (const edition of editions) {
    for (const [id, uses] of statementUses(edition)) {
      const found = [passes('rules', uses, edition), passes('shown', uses, edition)];
      expect([edition.id, id, found.includes(true)]).toEqual([edition.id, id, true]);
    }
  }
});

test('what rests on an assumption of ours can be found', () => {
  const uses = [...statementUses(ccs2019).values()];
  const assumed = uses.filter((each) => passes('assumed', each, ccs2019)).length;
  expect(assumed).toBeGreaterThan(5);
  expect(assumed).toBeLessThan(uses.length);
});
