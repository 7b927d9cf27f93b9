import { expect, test } from 'vitest';
import { caseNames, testsOf } from '../cases/names.ts';
import { safetyDoc, safetyDocHeld } from './safety-doc.ts';

test('docs/safety.md is as the data make it', async () => {
  expect(safetyDocHeld().length).toBeGreaterThan(1000);
  const howTo =
    'docs/safety.md is stale. Write it anew: npx vitest run --project behaviour conformance/src/guardrails/safety-doc.test.ts -u';
  await expect(safetyDoc(), howTo).toMatchFileSnapshot('../../../docs/safety.md');
});

test('every case is held to something by a test that names it', () => {
  expect(caseNames.length).toBeGreaterThan(20);
  expect(caseNames.filter((name) => testsOf(name).length === 0)).toEqual([]);
});
