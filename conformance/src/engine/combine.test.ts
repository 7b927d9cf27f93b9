import {
  advise,
  combine,
  type Edition,
  ownName,
  type Patient,
  patientFormat,
  readPatient,
} from '@renavigate/engine';
import { common, editions, workedPatients } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';

const [first, ...others] = editions;
if (first === undefined) throw new Error('no editions');
const all = [first, ...others] as const;
const { any, each } = combine(all, common);

function patientsOf(edition: Edition): readonly (readonly [string, Patient])[] {
  return (workedPatients[edition.id] ?? [])
    .filter(({ expected }) => expected.problems === undefined)
    .map(({ story, facts }) => [
      story,
      readPatient({ renavigate: patientFormat, facts }, common.terms).patient,
    ]);
}

/** Every edition with all terms: what follows from the facts may rest on terms that one edition lacks. */
const alone = all.map((edition) => ({
  ...edition,
  terms: common.terms,
  implications: common.implications,
}));

function standings(edition: Edition, patient: Patient) {
  const { options } = advise(edition, patient);
  return new Map(options.map(({ option, standing }) => [option, standing]));
}

/** What every edition says by itself, under the names that the combined ones give. */
function standingsAlone(patient: Patient) {
  return alone.flatMap((edition) =>
    [...standings(edition, patient)].map(([option, standing]) => ({
      option,
      name: ownName(edition, option),
      standing,
    })),
  );
}

describe.each(all.map((edition) => [edition.id, edition] as const))(
  'the worked patients of %s',
  (_, edition) => {
    test.each(patientsOf(edition))('%s', (_story, patient) => {
      const apart = standings(each, patient);
      const together = standings(any, patient);
      const said = standingsAlone(patient);
      for (const { name, standing } of said) {
        // Outside its scope an edition is silent; combined, its rule merely does not hold. So what is open between
        // these two alone is settled.
        const allowed = {
          offered: ['offered'],
          notOffered: ['notOffered'],
          notCovered: ['notOffered'],
          undecided: ['undecided', 'notOffered'],
        }[standing];
        expect(allowed, name).toContain(apart.get(name));
      }
      for (const [option, standing] of together) {
        const own = said.filter((each) => each.option === option).map((each) => each.standing);
        if (own.includes('offered')) expect(standing, option).toBe('offered');
        else if (!own.includes('undecided')) expect(standing, option).toBe('notOffered');
        // While each is open, it can be certain that one of several offers it; one alone stays as it is.
        else if (standing === 'offered') {
          expect(own.filter((each) => each === 'undecided').length, option).toBeGreaterThan(1);
        }
      }
    });
  },
);
