import {
  type Advice,
  adviseBeside,
  asking,
  compileLibrary,
  type Edition,
  type OptionAdvice,
  readPatient,
  type Standing,
  splitKey,
  type Truth,
} from '@renavigate/engine';
import {
  common,
  editions,
  library,
  type WorkedPatient,
  workedPatients,
} from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

const held = compileLibrary(library);

/** Facts are told over the whole vocabulary, as beside other editions; the edition hears of its own terms. */
function adviseWorked(edition: Edition, patient: WorkedPatient) {
  const file = { renavigate: 'patient/1', story: patient.story, facts: patient.facts };
  const { patient: read, problems } = readPatient(file, common.terms);
  expect(problems, 'the patient file can be read').toEqual([]);
  const { advices, problems: found } = adviseBeside(asking(held, [edition]), read);
  const [advice] = advices;
  if (advice === undefined) throw new Error(`${edition.id} gives no advice`);
  return { advice, problems: found };
}

const sorted = (list: Iterable<string>): readonly string[] => [...new Set(list)].sort();

function optionsWith(advice: Advice, is: (each: OptionAdvice) => boolean): readonly string[] {
  return sorted(advice.options.filter(is).map(({ option }) => option));
}

const withStanding = (advice: Advice, standing: Standing) =>
  optionsWith(advice, (each) => each.standing === standing);

const isAdvisedAgainst = ({ against }: OptionAdvice) =>
  against.some(({ truth }) => truth === 'true');

const mayBeAdvisedAgainst = (option: OptionAdvice) =>
  option.against.length > 0 && !isAdvisedAgainst(option);

/** The remarks that are shown of those that are not always shown. */
function conditionalRemarks(edition: Edition, advice: Advice): readonly string[] {
  const conditional = edition.remarks.filter(({ when }) => when !== undefined);
  const shown = new Set(advice.options.flatMap(({ remarks }) => remarks));
  return sorted(conditional.map(({ id }) => id).filter((id) => shown.has(id)));
}

const stillUnknown = ({ options }: Advice) =>
  sorted(options.flatMap(({ missing }) => missing.map((key) => splitKey(key).term)));

const named = editions.map(
  (edition) => [edition.id, edition, workedPatients[edition.id] ?? []] as const,
);

test('every edition has its worked patients, and there are no others', () => {
  expect(sorted(Object.keys(workedPatients))).toEqual(sorted(editions.map(({ id }) => id)));
  expect(Object.values(workedPatients).flat().length).toBeGreaterThanOrEqual(200);
});

describe.each(named)('worked patients of %s', (_, edition, patients) => {
  const all = edition.options.map(({ id }) => id);

  test('each has its own name and story', () => {
    // The sides of a rule and of a scope take six; fifteen are enough to begin with where there are many rules.
    expect(patients.length).toBeGreaterThanOrEqual(
      Math.min(15, 6 * edition.recommendations.length),
    );
    expect(new Set(patients.map(({ id }) => id)).size).toBe(patients.length);
    expect(new Set(patients.map(({ story }) => story)).size).toBe(patients.length);
  });

  test.each(patients)('$id: $story', (patient) => {
    const { expected } = patient;
    const { advice, problems } = adviseWorked(edition, patient);
    expect(problems.map(({ code }) => code)).toEqual(expected.problems ?? []);
    expect(optionsWith(advice, isAdvisedAgainst)).toEqual(sorted(expected.advisedAgainst ?? []));
    expect(optionsWith(advice, mayBeAdvisedAgainst)).toEqual(
      sorted(expected.mayAdviseAgainst ?? []),
    );
    if (expected.outsideScope) {
      expect(withStanding(advice, 'notCovered')).toEqual(sorted(all));
      return;
    }
    const rest = all.filter((id) => ![...expected.offered, ...expected.undecided].includes(id));
    expect(withStanding(advice, 'offered')).toEqual(sorted(expected.offered));
    expect(withStanding(advice, 'undecided')).toEqual(sorted(expected.undecided));
    expect(withStanding(advice, 'notOffered')).toEqual(sorted(rest));
    expect(stillUnknown(advice)).toEqual(sorted(expected.stillUnknown));
    const imdc = advice.classifications.find(({ definition }) => definition === 'imdcRisk');
    expect(imdc?.possibleGroups).toEqual(expected.imdc);
    expect(conditionalRemarks(edition, advice)).toEqual(sorted(expected.remarks ?? []));
  });
});

/** The truths of a rule, or of one of its conditions, over some advices. */
function truthsOf(advices: readonly Advice[], rule: string, condition?: number): readonly Truth[] {
  return advices.flatMap(({ options }) =>
    options
      .flatMap(({ recommendations, against }) => [...recommendations, ...against])
      .filter(({ recommendation }) => recommendation === rule)
      .flatMap((found) => (condition === undefined ? found : (found.conditions[condition] ?? [])))
      .map(({ truth }) => truth),
  );
}

describe.each(named)('the worked patients cover %s', (_, edition, patients) => {
  const advised = patients.map((patient) => ({ patient, ...adviseWorked(edition, patient) }));
  const advices = advised.map(({ advice }) => advice);
  /** Those of whom something is known: of a patient without facts every condition is unknown. */
  const ofSomebody = advised
    .filter(({ patient }) => Object.keys(patient.facts).length > 0)
    .map(({ advice }) => advice);
  const inScope = ofSomebody.filter(({ scope }) => scope.truth === 'true');
  const always = edition.recommendations.filter(({ conditions }) => conditions.length === 0);
  const rules = edition.recommendations.filter((rule) => !always.includes(rule));

  test('patients are inside the scope, outside it, and neither, for each of its conditions', () => {
    expect(inScope.length).toBeGreaterThan(0);
    edition.scope.conditions.forEach((_condition, index) => {
      const truths = ofSomebody.map(({ scope }) => scope.conditions[index]?.truth);
      expect(new Set(truths), `scope condition ${index}`).toEqual(
        new Set(['true', 'false', 'unknown']),
      );
    });
  });

  test('every option is met offered, not offered and undecided', () => {
    for (const { id } of edition.options) {
      const offering = edition.recommendations.filter(
        (rule) => rule.option === id && !rule.against,
      );
      const standings = new Set(
        advices.map(({ options }) => options.find(({ option }) => option === id)?.standing),
      );
      const needed = [
        'undecided',
        ...(offering.length > 0 ? ['offered'] : []),
        ...(offering.some((rule) => always.includes(rule)) ? [] : ['notOffered']),
      ];
      expect([...standings], id).toEqual(expect.arrayContaining(needed));
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s holds of somebody, not of somebody else, and is open for a third',
    (id, rule) => {
      // A rule that advises against an option is left out where it does not hold.
      const truths = truthsOf(inScope, id);
      const fewer = truths.length < inScope.length && rule.against === true;
      expect(new Set(fewer ? [...truths, 'false'] : truths)).toEqual(
        new Set(['true', 'false', 'unknown']),
      );
    },
  );

  test.each(rules.filter(({ against }) => !against).map((rule) => [rule.id, rule] as const))(
    'every condition of %s is met true, false and unknown',
    (id, { conditions }) => {
      conditions.forEach((_condition, index) => {
        expect(new Set(truthsOf(ofSomebody, id, index)), `condition ${index}`).toEqual(
          new Set(['true', 'false', 'unknown']),
        );
      });
    },
  );

  test('every conditional remark is shown to somebody and not to somebody else', () => {
    const shown = inScope.map((advice) => conditionalRemarks(edition, advice));
    const conditional = edition.remarks.filter(({ when }) => when !== undefined);
    for (const { id } of conditional) {
      const times = shown.filter((each) => each.includes(id)).length;
      expect([times > 0, times < shown.length], id).toEqual([true, true]);
    }
  });
});
