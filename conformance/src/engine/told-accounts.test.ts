import {
  type AccountTelling,
  account,
  accountLines,
  advise,
  type Change,
  changeLines,
  changes,
  compileEdition,
  type Fact,
  factKey,
  patientFormat,
  readPatient,
} from '@renavigate/engine';
import { ccs2019, ccs2019Patients, library, type WorkedPatient } from '@renavigate/guideline';
import { spoken } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';

const compiled = compileEdition(ccs2019);

/** Everything that is told of a worked patient, option by option. */
function tellAll({ facts }: WorkedPatient) {
  const { patient } = readPatient({ renavigate: patientFormat, facts }, ccs2019.terms);
  const advice = advise(compiled, patient);
  const telling: AccountTelling = {
    edition: spoken(ccs2019, library),
    compiled,
    advice,
    language: 'en',
    audience: 'clinician',
  };
  const options = account(compiled, patient, advice).map((each) => {
    const found = changes(compiled, patient, each.option, advice);
    const told = changeLines(each, found, telling);
    return { account: each, lines: accountLines(each, telling), changes: told, found };
  });
  return { patient, advice, options };
}

/** The facts that were used, as they would be after a change. */
function after({ alter, learn }: Change, used: readonly Fact[]): readonly Fact[] {
  const keys = new Set(alter.map(factKey));
  return [...used.filter((fact) => !keys.has(factKey(fact))), ...alter, ...learn];
}

describe('what is told of the worked patients of ccs-2019', () => {
  test.each(ccs2019Patients)('$id: why, in the facts of the patient', (worked) => {
    const { patient, options } = tellAll(worked);
    for (const { account, lines } of options) {
      const { facts, scope } = lines.why;
      const told = [...facts, ...(scope === undefined ? [] : [scope])].flatMap(
        (line) => line.facts,
      );
      expect(new Set(told)).toEqual(new Set(account.because));
      for (const fact of told) expect(patient.facts).toContain(fact);
    }
  });

  test.each(ccs2019Patients)('$id: after each change the option stands as told', (worked) => {
    const { advice, options } = tellAll(worked);
    const used = advice.facts.filter(({ source }) => source.kind !== 'derived');
    for (const { account, changes: told, found } of options) {
      const each = told?.lines.flatMap((line) => line.changes) ?? [];
      expect(new Set(each)).toEqual(new Set(found));
      for (const change of each) {
        expect(change.standing).not.toBe(account.standing);
        const changed = advise(ccs2019, { facts: after(change, used) });
        expect(changed.problems).toEqual([]);
        const option = changed.options.find((one) => one.option === account.option);
        expect(option?.standing).toBe(change.standing);
      }
    }
  });

  test('every option is met with a change either way, but for the one that all may ask about', () => {
    const changed = ccs2019Patients
      .flatMap((worked) => tellAll(worked).options)
      .flatMap(({ account, found }) => found.map(({ standing }) => [account.option, standing]));
    const either = ccs2019.options.flatMap(({ id }) => [
      [id, 'offered'],
      ...(id === 'clinicalTrial' ? [] : [[id, 'notOffered']]),
    ]);
    expect(new Set(changed.map(String))).toEqual(new Set(either.map(String)));
  });
});
