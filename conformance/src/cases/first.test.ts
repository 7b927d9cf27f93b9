import { compileLibrary, readPatient } from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import {
  alertHeading,
  alertLines,
  besideJson,
  consideredFirst,
  consideredLines,
  riskOf,
  riskText,
} from '@renavigate/guideline/tell';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../cli/program.ts';
import { answer, answerWords } from './answer.ts';
import { caseNamed, caseWith, togetherOf } from './case.ts';

const held = compileLibrary(library);
const { riskScore: imdc } = library;
if (imdc === undefined) throw new Error('The library tells of no score.');

beforeAll(build, 60_000);

const languages = ['en', 'fr'] as const;
const audiences = ['patient', 'clinician'] as const;
const alertIds = (name: string) => {
  const { beside } = caseNamed(name);
  return beside.alerts.map(({ alert }) => alert.id);
};
const consideredIds = (name: string) =>
  caseNamed(name).beside.considered.map(({ option }) => option.id);

describe('F08-critical-laboratory', () => {
  const name = 'F08-critical-laboratory';

  test('three results cannot wait', () => {
    expect(alertIds(name)).toEqual(['calciumHigh-now', 'haemoglobinLow-today', 'plateletsLow-now']);
  });

  test('the first words to the person say so, and whom to call', async () => {
    for (const edition of [[], ['--edition', 'ccs-2019']]) {
      const [first] = await answer(name, '--audience', 'patient', ...edition);
      expect(first).toMatch(/^Results that cannot wait: call your cancer team today, or go to an/);
    }
    const [french] = await answer(name, '--audience', 'patient', '--lang', 'fr');
    expect(french).toMatch(/^Des résultats qui ne peuvent pas attendre/);
  });

  test('a team reads each on one line, before all else', async () => {
    const [first, second] = await answer(name, '--format', 'markdown');
    expect(first).toContain('Results that cannot wait (3)');
    expect(second).toContain('Calcium (corrected) above 3.4 mmol/L');
    expect(second).toContain('emergency assessment now');
  });

  test('the form for programs has them first', () => {
    const found = caseNamed(name);
    const json = besideJson(togetherOf(found), [], []);
    expect(json.alerts.map(({ id }) => id)).toEqual(alertIds(name));
    expect(json.alerts.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

test('S07-haemoglobin-72: a result that cannot wait', () => {
  expect(alertIds('S07-haemoglobin-72')).toEqual(['haemoglobinLow-today']);
});

test.each(languages)('a number that nobody has may be right: it is said so, in %s', (language) => {
  const facts = { haemoglobin: { value: 7.2, unit: 'g/L' } };
  const { problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  const found = caseNamed('F05-local-recurrence');
  const voice = { library: held, language, audience: 'patient' } as const;
  const lines = alertLines(found.beside, problems, voice);
  expect(lines.map(({ id, onlyIfRight }) => [id, onlyIfRight])).toEqual([
    ['haemoglobinLow-today', true],
  ]);
  const said = { en: 'If this number is right, it cannot wait', fr: 'Si ce chiffre est exact' };
  expect(lines[0]?.label).toContain(said[language]);
  expect(alertHeading(lines, voice)).toMatch(/^(Check|Vérifiez)/);
});

describe('what no guideline names', () => {
  test.each([
    ['F05-local-recurrence', 'localRecurrenceResection'],
    ['R04-thrombus-in-the-vena-cava-alone', 'venaCavaThrombectomy'],
    ['R12-collecting-duct-lung-and-kidney-bed', 'platinumChemotherapy'],
  ])('%s: %s', async (name, option) => {
    expect(consideredIds(name)).toContain(option);
    const lines = consideredLines(caseNamed(name).beside, {
      language: 'en',
      audience: 'clinician',
    });
    const told = lines.find((each) => each.option === option);
    const all = await answerWords(name);
    expect(all).toContain(told?.text);
    const json = besideJson(togetherOf(caseNamed(name)), [], []);
    expect(json.considered.map((each) => each.option)).toContain(option);
  });

  test('F05-local-recurrence: no held text speaks of removing it, and that stands before drugs', async () => {
    const found = caseNamed('F05-local-recurrence');
    expect(consideredFirst(found.beside, library)).toBe(true);
    const all = await answerWords('F05-local-recurrence', '--audience', 'patient');
    const removing = all.indexOf('No guideline that we hold speaks of this. Two papers');
    expect(removing).toBeGreaterThan(0);
    expect(removing).toBeLessThan(
      all.indexOf('May be offered to you, says at least one guideline (', removing - 1),
    );
  });
});

test('what the patient does not want is told as set aside', () => {
  const { beside } = caseWith('R12-collecting-duct-lung-and-kidney-bed', {
    treatmentWanted: false,
  });
  const lines = consideredLines(beside, { language: 'en', audience: 'patient' });
  const platinum = lines.find(({ option }) => option === 'platinumChemotherapy');
  expect(platinum?.aside).toContain('you do not want treatment');
  const boneToo = caseWith('R06-on-dialysis-bone', { treatmentWanted: false });
  const bone = consideredLines(boneToo.beside, { language: 'en', audience: 'patient' });
  expect(bone.map(({ option, aside }) => [option, aside])).toContainEqual([
    'boneAgents',
    undefined,
  ]);
});

describe('the IMDC group and its factors', () => {
  test.each(['F13-surveillance-when-drugs-needed', 'R06-on-dialysis-bone'])(
    '%s: intermediate, by haemoglobin',
    async (name) => {
      const risk = riskOf(imdc, caseNamed(name).beside);
      expect(risk).toMatchObject({
        applies: true,
        groups: ['intermediate'],
        present: ['haemoglobinBelowLimit'],
        missing: [],
      });
      const text = riskText(imdc, risk, { library: held, language: 'en', audience: 'clinician' });
      expect(text).toContain(
        'IMDC: intermediate (present: Haemoglobin below the laboratory’s limit',
      );
      expect(await answerWords(name)).toContain(text);
      expect(besideJson(togetherOf(caseNamed(name)), [], [])).toMatchObject({
        imdc: { ...risk, text },
      });
    },
  );

  test('F08-critical-laboratory: what is missing leaves two groups', () => {
    const risk = riskOf(imdc, caseNamed('F08-critical-laboratory').beside);
    expect(risk.groups).toEqual(['intermediate', 'poor']);
    expect(risk.missing).toEqual([
      'poorPerformanceStatus',
      'systemicTherapyWithinOneYear',
      'neutrophilsAboveLimit',
    ]);
  });

  test.each(audiences)('F05-local-recurrence: it does not apply, to a %s', (audience) => {
    const risk = riskOf(imdc, caseNamed('F05-local-recurrence').beside);
    expect(risk.groups).toEqual([]);
    expect(riskText(imdc, risk, { library: held, language: 'en', audience })).toMatch(
      /not (apply|for you)/,
    );
    expect(riskText(imdc, risk, { library: held, language: 'fr', audience })).toMatch(
      /ne s’applique pas|pas pour vous/,
    );
  });
});

test('R13-translocation-and-pregnant: a drug that runs cannot wait, one that was stopped can', () => {
  const ids = (facts: Readonly<Record<string, unknown>>) =>
    caseWith('R13-translocation-and-pregnant', facts).beside.alerts.map(({ alert }) => alert.id);
  expect(ids({ runningDrugs: { exactly: ['sunitinib'] } })).toEqual(['pregnantOn-sunitinib']);
  expect(ids({ runningDrugs: { exactly: [] } })).toEqual([]);
  expect(ids({ receivedDrugs: { includes: ['sunitinib'] } })).toEqual([]);
  expect(ids({ runningDrugs: { exactly: ['sunitinib'] }, pregnant: false })).toEqual([]);
});
