import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patientSchema } from '@renavigate/engine';
import { asco2023, ccs2019, ccs2019Patients, editions, terms } from '@renavigate/guideline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { englishLines, withoutSources } from '../readability/english-lines.ts';
import { build, patientFile, repository, run } from './program.ts';

beforeAll(build, 60_000);

const schemaFile = (name: string) =>
  JSON.parse(
    readFileSync(
      join(repository, `apps/cli/schema/${name}-${name === 'advice' ? 3 : 1}.schema.json`),
      'utf8',
    ),
  );
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
});
const isAdvice = ajv.compile(schemaFile('advice'));
const isPatient = ajv.compile(schemaFile('patient'));

const examplesFolder = join(repository, 'examples');
const examples = readdirSync(examplesFolder).filter((name) => name.endsWith('.json'));

/** Titles of works stand in the language that they were written in. */
const quoted = ccs2019.showings
  .filter(({ place }) => place.kind === 'references')
  .flatMap(({ statement }) => ccs2019.statements.filter(({ id }) => id === statement))
  .map(({ text }) => text.fr);

const full = patientFile({
  cancerCameBack: true,
  kidneyCancerTreatedBefore: true,
  sites: { includes: ['lung'], excludes: ['brain'] },
  receivedDrugs: { exactly: ['sunitinib', 'nivolumab'] },
  progressedOn: { exactly: ['sunitinib'] },
  targetedTherapyPossible: true,
  karnofsky: { value: 70, unit: '{score}' },
  calcium: { value: 2.45, unit: 'mmol/L' },
});

describe('JSON', () => {
  test.each(examples)('of %s follows its schema', async (name) => {
    for (const options of [[], ['--lang', 'fr', '--audience', 'patient']]) {
      const { output } = await run([
        'advise',
        `examples/${name}`,
        '--format',
        'json',
        '--fields',
        'all',
        ...options,
      ]);
      expect(isAdvice(JSON.parse(output)), JSON.stringify(isAdvice.errors)).toBe(true);
    }
  });

  test.each(editions.map(({ id }) => id))(
    'of %s, which knows only some of the facts',
    async (id) => {
      const args = ['advise', '-', '--edition', id, '--format', 'json', '--fields', 'all'];
      const input = patientFile({ ...JSON.parse(full).facts, histology: 'clearCell', ecog: null });
      const { output } = await run(args, { input });
      const json = JSON.parse(output);
      expect(isAdvice(json), JSON.stringify(isAdvice.errors)).toBe(true);
      expect(json.advice.map(({ edition }: { edition: string }) => edition)).toEqual([id]);
    },
  );

  test.each(ccs2019Patients)(
    'of $id follows its schema and gives what is expected',
    async (patient) => {
      const input = patientFile(patient.facts);
      expect(isPatient(JSON.parse(input)) || patient.expected.problems !== undefined).toBe(true);
      const { status, output } = await run(
        ['advise', '-', '--edition', 'ccs-2019', '--format', 'json', '--fields', 'all'],
        { input },
      );
      const json = JSON.parse(output);
      expect(isAdvice(json), JSON.stringify(isAdvice.errors)).toBe(true);
      const offered = json.advice[0].options
        .filter(({ standing }: { standing: string }) => standing === 'offered')
        .map(({ option }: { option: string }) => option);
      expect(new Set(offered)).toEqual(new Set(patient.expected.offered));
      expect(status).toBe(patient.expected.problems === undefined ? 0 : 1);
    },
  );

  test('names everything the same in both languages', async () => {
    const inOne = async (language: string) => {
      const args = ['advise', '-', '--format', 'json', '--fields', 'all', '--lang', language];
      const { advice } = JSON.parse((await run(args, { input: full })).output);
      return advice[0].options.map(({ option, standing, missing, remarks }: never) => {
        return {
          option,
          standing,
          missing: (missing as { key: string }[]).map(({ key }) => key),
          remarks: (remarks as { id: string }[]).map(({ id }) => id),
        };
      });
    };
    expect(await inOne('fr')).toEqual(await inOne('en'));
  });

  test('the schema refuses what it does not know', async () => {
    const { output } = await run(['advise', '-', '--format', 'json', '--fields', 'all'], {
      input: full,
    });
    const json = JSON.parse(output);
    expect(isAdvice({ ...json, more: 1 })).toBe(false);
    expect(isAdvice({ ...json, advice: [{ ...json.advice[0], options: [{}] }] })).toBe(false);
    const [option, ...others] = json.advice[0].options;
    const changed = { ...option, standing: 'undecided', missing: [] };
    expect(
      isAdvice({ ...json, advice: [{ ...json.advice[0], options: [changed, ...others] }] }),
    ).toBe(false);
  });
});

describe('schemas', () => {
  test('the committed patient schema is the one that the terms make', () => {
    expect(schemaFile('patient')).toEqual(patientSchema(terms, 'urn:renavigate:schema:patient-1'));
  });

  test.each(['patient', 'advice'])('the program prints the committed %s schema', async (name) => {
    const { status, output } = await run(['schema', name]);
    expect(JSON.parse(output)).toEqual(schemaFile(name));
    expect(status).toBe(0);
  });
});

describe('French', () => {
  const formats = ['text', 'markdown'];
  const audiences = ['patient', 'clinician'];
  const ways = formats.flatMap((format) =>
    audiences.map((audience) => [format, audience] as const),
  );

  test.each(ways)('%s to a %s holds no English', async (format, audience) => {
    const args = [
      'advise',
      '-',
      '--lang',
      'fr',
      '--format',
      format,
      '--full',
      '--audience',
      audience,
    ];
    const inputs = [full, patientFile({}), patientFile({ cancerCameBack: false })];
    for (const input of inputs) {
      const { output } = await run(args, { input });
      expect(englishLines(withoutSources(output), quoted)).toEqual([]);
    }
  });

  test.each(ways)('%s to a %s has its no-break spaces', async (format, audience) => {
    const args = [
      'advise',
      '-',
      '--lang',
      'fr',
      '--format',
      format,
      '--full',
      '--audience',
      audience,
    ];
    const { output } = await run(args, { input: full });
    const loose = withoutSources(output)
      .split('\n')
      .filter((line) => /[^\u202f\s][;!?]( |$)|[^\u00a0\s]:( |$)|« | »/.test(line));
    expect(loose).toEqual([]);
  });

  test('numbers are written as in Canadian French', async () => {
    const { output } = await run(['advise', '-', '--lang', 'fr', '--full'], { input: full });
    expect(output).toContain('2,45\u00a0mmol/L');
  });
});

describe('editions', () => {
  test('the list ends with every statement accounted for', async () => {
    const { status, output } = await run(['editions', 'show', 'ccs-2019']);
    const count = ccs2019.statements.length;
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      `${count} of ${count} statements accounted for`,
    );
    expect(status).toBe(0);
    for (const { id } of ccs2019.statements) expect(output).toContain(`\n${id}  `);
  });

  test('in French there is no English', async () => {
    const { output } = await run(['editions', 'show', 'ccs-2019', '--lang', 'fr']);
    const list = await run(['editions', '--lang', 'fr']);
    const withoutNames = output.replaceAll(/(Remarque|Recommandation|Définition) \S+/g, '');
    expect(englishLines(withoutNames, quoted)).toEqual([]);
    // Some bodies have no name in French.
    expect(englishLines(list.output, [asco2023.source.body.fr])).toEqual([]);
  });

  test('as JSON', async () => {
    const list = JSON.parse((await run(['editions', '--format', 'json'])).output);
    expect(list.editions.map(({ id }: { id: string }) => id)).toEqual(editions.map(({ id }) => id));
    const { output } = await run(['editions', 'show', 'ccs-2019', '--format', 'json']);
    const shown = JSON.parse(output);
    expect(shown.statements).toHaveLength(ccs2019.statements.length);
    expect(shown.recommendations).toHaveLength(ccs2019.recommendations.length);
    expect(shown.accounted.used).toBe(shown.accounted.all);
  });
});
