import { checkRulebook, rulebookOf, rulebookText } from '@renavigate/engine/rulebook';
import { library, workedPatients } from '@renavigate/guideline';
import { expect, test } from 'vitest';

const patientsOf = await library.parts.patients();

test.each(library.editions.map((edition) => [edition.id, edition] as const))(
  '%s goes out with its worked patients, in its own terms, and its rules say of them what is expected',
  (id, edition) => {
    const patients = patientsOf(edition);
    expect(patients.map((patient) => patient.id)).toEqual(
      workedPatients[id]?.map((patient) => patient.id),
    );
    const read = checkRulebook(rulebookText(rulebookOf(edition, patients)));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ place, message }) => `${place}: ${message.en}`)).toEqual([]);
    expect('patients' in read && read.patients.length).toBe(patients.length);
  },
);

test('a patient of whom something else is expected is told', () => {
  const [edition] = library.editions;
  if (edition === undefined) throw new Error('no edition is held');
  const [first, ...others] = patientsOf(edition);
  if (first === undefined) throw new Error('no patient');
  const wrong = { ...first, expected: { offered: [], undecided: [], stillUnknown: [] } };
  const read = checkRulebook(rulebookText(rulebookOf(edition, [wrong, ...others])));
  expect('problems' in read && read.problems.map(({ code }) => code)).toContain('other-answer');
});
