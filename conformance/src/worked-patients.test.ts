import { type Advice, advise, readPatient, type Standing, splitKey } from '@renavigate/engine';
import { ccs2019, ccs2019Patients, type WorkedPatient } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

function adviseWorked(patient: WorkedPatient): Advice {
  const file = { renavigate: 'patient/1', story: patient.story, facts: patient.facts };
  const { patient: read, problems } = readPatient(file, ccs2019.terms);
  expect(problems, 'the patient file can be read').toEqual([]);
  return advise(ccs2019, read);
}

function withStanding(advice: Advice, standing: Standing): readonly string[] {
  return advice.options.filter((each) => each.standing === standing).map((each) => each.option);
}

function sorted(list: readonly string[]): readonly string[] {
  return list.toSorted();
}

describe('worked patients of ccs-2019', () => {
  test('there are at least 40, each with its own name and story', () => {
    expect(ccs2019Patients.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ccs2019Patients.map(({ id }) => id)).size).toBe(ccs2019Patients.length);
    expect(new Set(ccs2019Patients.map(({ story }) => story)).size).toBe(ccs2019Patients.length);
  });

  test.each(ccs2019Patients)('$id: $story', (patient) => {
    const { expected }: WorkedPatient = patient;
    const advice = adviseWorked(patient);
    expect(advice.problems.map(({ code }) => code)).toEqual(expected.problems ?? []);
    const all = ccs2019.options.map(({ id }) => id);
    if (expected.outsideScope) {
      expect(sorted(withStanding(advice, 'notCovered'))).toEqual(sorted(all));
      return;
    }
    const rest = all.filter(
      (id) => !expected.offered.includes(id) && !expected.undecided.includes(id),
    );
    expect(sorted(withStanding(advice, 'offered'))).toEqual(sorted(expected.offered));
    expect(sorted(withStanding(advice, 'undecided'))).toEqual(sorted(expected.undecided));
    expect(sorted(withStanding(advice, 'notOffered'))).toEqual(sorted(rest));

    const missing = advice.options.flatMap((each) => each.missing.map((key) => splitKey(key).term));
    expect(sorted([...new Set(missing)])).toEqual(sorted(expected.stillUnknown));

    const imdc = advice.classifications.find(({ definition }) => definition === 'imdcRisk');
    expect(imdc?.possibleGroups).toEqual(expected.imdc);

    const conditional = new Set(
      ccs2019.remarks.flatMap(({ id, when }) => (when === undefined ? [] : [id])),
    );
    const remarks = advice.options.flatMap((each) =>
      each.remarks.filter((id) => conditional.has(id)),
    );
    expect(sorted([...new Set(remarks)])).toEqual(sorted(expected.remarks ?? []));
  });
});

describe('the worked patients cover the page', () => {
  const advices = ccs2019Patients.map(adviseWorked);

  test('every option is met offered, not offered and undecided', () => {
    for (const { id } of ccs2019.options) {
      const standings = new Set(
        advices.map((advice) => advice.options.find(({ option }) => option === id)?.standing),
      );
      // A trial is to be asked about by everyone in scope, so nobody is refused one.
      const needed =
        id === 'clinicalTrial' ? ['offered', 'undecided'] : ['offered', 'notOffered', 'undecided'];
      expect([...standings], id).toEqual(expect.arrayContaining(needed));
    }
  });

  test('every condition of every recommendation is met true, false and unknown', () => {
    for (const rule of ccs2019.recommendations) {
      rule.conditions.forEach((_, index) => {
        const truths = advices.map((advice) => {
          const option = advice.options.find(({ option: id }) => id === rule.option);
          const found = option?.recommendations.find(
            ({ recommendation }) => recommendation === rule.id,
          );
          return found?.conditions[index]?.truth;
        });
        expect(truths, `${rule.id} condition ${index}`).toEqual(
          expect.arrayContaining(['true', 'false', 'unknown']),
        );
      });
    }
  });
});
