import { readFileSync } from 'node:fs';
import { adviseBeside, check, readPatient, splitKey, statementUses } from '@renavigate/engine';
import { bcCancerPatients, common, editions, type WorkedPatient } from '@renavigate/guideline';
import {
  accessEditions,
  accessFor,
  accessMayTurn,
  accessWords,
  bcCancer,
  compileAccess,
  tellAccess,
} from '@renavigate/guideline/access';
import { funding } from '@renavigate/guideline/funding';
import { leftOut } from '@renavigate/guideline/left-out';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../research/research.ts';

const held = compileAccess();

interface Row {
  readonly id: string;
  readonly statement: string;
  readonly verified: boolean;
}

const path = new URL(
  '../../../packages/guideline/research/bc-cancer-protocols.json',
  import.meta.url,
);
const rows: readonly Row[] = JSON.parse(readFileSync(path, 'utf8')).rows;

const sorted = <T>(list: Iterable<T>) => [...new Set(list)].sort();

function factsOf({ story, facts }: WorkedPatient) {
  const { patient, problems } = readPatient(
    { renavigate: 'patient/1', story, facts },
    common.terms,
  );
  expect(problems).toEqual([]);
  return patient.facts;
}

describe('what British Columbia provides, to whom', () => {
  test('is no guideline: it is not among those that are compared', () => {
    const compared: readonly string[] = editions.map(({ id }) => id);
    expect(Object.keys(accessEditions)).toEqual(['BC']);
    expect(compared).not.toContain(bcCancer.id);
    for (const { strength } of bcCancer.recommendations) expect(strength.rank).toBeUndefined();
  });

  test('has no mistake that check finds, and no statement without a place', () => {
    expect(check(bcCancer)).toEqual([]);
    const uses = [...statementUses(bcCancer)];
    expect(uses).toHaveLength(bcCancer.statements.length);
    expect(uses.filter(([, each]) => each.length === 0)).toEqual([]);
  });

  test('every row of the protocols is told or left out, and none that was not verified is told', () => {
    const told = [
      ...bcCancer.statements.map(({ id }) => id),
      ...funding.flatMap(({ id, alsoIn = [] }) => [id, ...alsoIn]),
    ].filter((id) => id.startsWith('BCC-'));
    const left = leftOut
      .filter(({ file }) => file === 'bc-cancer-protocols.json')
      .map(({ id }) => id);
    const ids = (verified: boolean) =>
      sorted(rows.filter((row) => row.verified === verified).map(({ id }) => id));
    expect(ids(true)).toHaveLength(17);
    expect(sorted(told)).toEqual(ids(true));
    expect(sorted(left)).toEqual(ids(false));
  });

  test.each(bcCancer.statements.map((each) => [each.id, each] as const))(
    '%s has the numbers of its row, in both languages',
    (id, { text }) => {
      const row = rows.find((each) => each.id === id);
      // A row writes some numbers as a range.
      const written = new Set(
        numbersIn(`${row?.statement ?? ''}${/ECOG 0 to 2/.test(row?.statement ?? '') ? ' 1' : ''}`),
      );
      expect(numbersIn(text.en).filter((each) => !written.has(each))).toEqual([]);
      expect(sorted(numbersIn(text.en))).toEqual(sorted(numbersIn(text.fr)));
    },
  );
});

describe('worked patients of British Columbia', () => {
  const [scope] = bcCancer.scope.conditions;

  test.each(bcCancerPatients)('$id: $story', (patient) => {
    const { expected } = patient;
    const facts = factsOf(patient);
    const answers = bcCancer.options.map(({ id }) => ({ id, ...accessFor(id, 'BC', facts, held) }));
    const standing = (which: string) =>
      sorted(answers.flatMap((each) => (each.standing === which ? [each.id] : [])));
    if (expected.outsideScope) {
      expect(standing('notCovered')).toEqual(sorted(answers.map(({ id }) => id)));
      return;
    }
    expect(standing('offered')).toEqual(sorted(expected.offered));
    expect(standing('undecided')).toEqual(sorted(expected.undecided));
    const missing = answers.flatMap((each) => each.missing ?? []);
    expect(sorted(missing.map((key) => splitKey(key).term))).toEqual(sorted(expected.stillUnknown));
    const shown = answers.flatMap(({ remarks = [] }) =>
      remarks.filter(({ when }) => when !== undefined).map(({ id }) => id),
    );
    expect(sorted(shown)).toEqual(sorted(expected.remarks ?? []));
  });

  test('each rule and each of its conditions is met true, false and not known', () => {
    expect(scope).toBeDefined();
    const advices = bcCancerPatients.flatMap(
      (patient) => adviseBeside(held, { facts: factsOf(patient) }).advices,
    );
    for (const { id, conditions } of bcCancer.recommendations) {
      const found = advices.flatMap(({ options }) =>
        options.flatMap(({ recommendations }) =>
          recommendations.filter(({ recommendation }) => recommendation === id),
        ),
      );
      const all = new Set(['true', 'false', 'unknown']);
      expect(new Set(found.map(({ truth }) => truth)), id).toEqual(all);
      conditions.forEach((_condition, index) => {
        const truths = found.map((each) => each.conditions[index]?.truth);
        expect(new Set(truths), `${id} ${index}`).toEqual(all);
      });
    }
  });
});

describe('who is asked about', () => {
  test('a place or an option of which no protocol was read gets no answer', () => {
    expect(accessFor('pembrolizumabAxitinib', 'ON', [], held)).toBeUndefined();
    expect(accessFor('pembrolizumabAxitinib', undefined, [], held)).toBeUndefined();
    expect(accessFor('sunitinib', 'BC', [], held)).toBeUndefined();
  });

  test('the copy that breaks off says so whatever is known', () => {
    const found = accessFor('nivolumabCabozantinib', 'BC', [], held);
    expect(found?.remarks.map(({ id }) => id)).toEqual(['bc-cancer-broken-off']);
    expect(found?.standing).toBe('undecided');
  });

  test.each(bcCancerPatients)(
    'nobody is told to fit while a remark can still exclude: $id',
    (patient) => {
      const facts = factsOf(patient);
      for (const { id } of bcCancer.options) {
        const access = accessFor(id, 'BC', facts, held);
        if (access === undefined) throw new Error(`no access to ${id}`);
        const { answer } = tellAccess(access, common.terms, 'patient', 'en');
        const isPlain = access.standing === 'offered' && access.remarks.length === 0;
        expect(answer === accessWords.offered.patient.en).toBe(isPlain);
        const mayTurn = access.standing === 'offered' && access.remarks.length > 0;
        expect(answer === accessMayTurn.patient.en).toBe(mayTurn);
        expect(answer.includes('Not known yet')).toBe(access.standing === 'undecided');
      }
    },
  );

  test('an answer never says what to take', () => {
    const words = Object.values(accessWords).flatMap(({ patient, clinician }) => [
      patient.en,
      clinician.en,
    ]);
    expect(words.length).toBe(6);
    for (const each of words) expect(each).not.toMatch(/should|recommend|take|best/);
  });
});
