import { expect, test } from 'vitest';
import { caseNamed, optionIn } from './case.ts';

test('S03-adjuvant-date-unknown: a mark holds, for every possible date gives one', () => {
  const found = caseNamed('S03-adjuvant-date-unknown');
  const { marks } = optionIn(found, 'nivolumabIpilimumab');
  const band = marks.find(({ guardrail }) => guardrail.id === 'checkpointInhibitorAfterAdjuvant');
  expect(band?.truth).toBe('true');
  expect(band?.missing).toEqual(['monthsSinceAdjuvant']);
  for (const each of band?.oneOf ?? []) {
    expect(band?.guardrail.text.patient.en).toContain(each.text.patient.en);
    expect(band?.guardrail.text.clinician.fr).toContain(each.text.clinician.fr);
  }
  expect(band?.oneOf?.length).toBeGreaterThan(1);
  // The guardrails of the band are not told a second time, as open.
  const inBand = new Set(band?.oneOf);
  expect(marks.filter(({ guardrail }) => inBand.has(guardrail))).toEqual([]);
});
