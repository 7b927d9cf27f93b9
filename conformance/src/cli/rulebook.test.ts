import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintsOf, rulebookOf, rulebookText } from '@renavigate/engine/rulebook';
import { ccs2019, editions, library } from '@renavigate/guideline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import { build, patientFile, run, temporaryFolder } from './program.ts';

const { folder, put, remove } = temporaryFolder();
beforeAll(build, 60_000);
afterAll(remove);

const example = 'examples/untreated-recurrence-in-lung.json';
const patientsOf = await library.parts.patients();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('editions export', () => {
  test.each(editions.map(({ id }) => id))(
    '%s: what is written is what check finds right',
    async (id) => {
      const { status, output, errors } = await run(['editions', 'export', id]);
      expect({ status, errors }).toEqual({ status: 0, errors: '' });
      const edition = editions.find((each) => each.id === id);
      if (edition === undefined) throw new Error(`There is no ${id}.`);
      expect(output).toBe(rulebookText(rulebookOf(edition, patientsOf(edition))));
      const checked = await run(['check', put(`${id}.json`, output)]);
      expect(checked).toMatchObject({ status: 0, errors: '' });
      expect(checked.output).toContain(`meaning ${fingerprintsOf(edition).meaning}`);
      expect(checked.output.split('\n')).toHaveLength(4);
    },
  );

  test('to a file, which is never replaced', async () => {
    const file = join(folder, 'exported.json');
    const first = await run(['editions', 'export', 'ccs-2019', '-o', file]);
    expect(first).toEqual({ status: 0, errors: '', output: `${file} was written.\n` });
    expect(read('exported.json')).toBe(rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019))));
    const again = await run(['editions', 'export', 'asco-2023', '--output', file]);
    expect(again).toMatchObject({ status: 2, output: '' });
    expect(again.errors).toMatch(/is there already, and nothing is ever replaced/);
    expect(read('exported.json')).toBe(rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019))));
    const nowhere = await run(['editions', 'export', 'ccs-2019', '-o', join(folder, 'no/x.json')]);
    expect(nowhere).toMatchObject({ status: 1, output: '' });
    expect(nowhere.errors).toMatch(/cannot be written \(ENOENT\)/);
  });
});

/** A copy of a published edition under another name. */
const copied = rulebookText(rulebookOf({ ...ccs2019, id: 'copied' }));

describe('an edition from a file is run as one that is named', () => {
  test.each([
    ['advise', ['advise', example]],
    ['advise side by side', ['advise', example, '--full']],
    ['advise in JSON', ['advise', example, '--format', 'json', '--fields', 'all']],
    ['advise in full, in French', ['advise', example, '--explain', '--lang', 'fr']],
    ['editions show', ['editions', 'show']],
    ['editions show in JSON', ['editions', 'show', '--format', 'json']],
  ])('%s', async (_, args) => {
    const file = put('same.json', rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019))));
    const named = args[0] === 'editions' ? ['ccs-2019'] : ['--edition', 'ccs-2019'];
    const byName = await run([...args, ...named]);
    const byFile = await run([...args, '--edition-file', file]);
    expect(byFile).toEqual(byName);
    expect(byFile.status).toBe(0);
  });

  test('ask', async () => {
    const file = put('same.json', rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019))));
    const input = '1\n1\nq\n';
    expect(await run(['ask', '--edition-file', file], { input })).toEqual(
      await run(['ask', '--edition', 'ccs-2019'], { input }),
    );
  });

  test('compare, in the place of a name', async () => {
    const file = put('same.json', rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019))));
    const rest = ['--patient', example];
    const byName = await run(['compare', 'kcrnc-2021', 'ccs-2019', ...rest]);
    expect(await run(['compare', 'kcrnc-2021', '--edition-file', file, ...rest])).toEqual(byName);
    const alone = await run(['compare', '--edition-file', file, ...rest]);
    expect(alone).toMatchObject({ status: 2, output: '' });
    const three = await run([
      'compare',
      'kcrnc-2021',
      'asco-2023',
      '--edition-file',
      file,
      ...rest,
    ]);
    expect(three.errors).toMatch(/takes two editions/);
  });

  test('one that is not published says so, and gives the standings that its rules give', async () => {
    const file = put('copied.json', copied);
    const { status, output, errors } = await run([
      'advise',
      example,
      '--edition-file',
      file,
      '--format',
      'json',
      '--fields',
      'all',
    ]);
    expect(status).toBe(0);
    expect(errors).toMatch(
      /^renavigate: copied was read from \S+copied.json: it is not one of .*\n$/,
    );
    const published = await run([
      'advise',
      example,
      '--edition',
      'ccs-2019',
      '--format',
      'json',
      '--fields',
      'all',
    ]);
    const standings = (text: string) =>
      JSON.parse(text).options.map(
        (each: { option: string; voices: readonly { standing: string }[] }) => [
          each.option,
          ...each.voices.map(({ standing }) => standing),
        ],
      );
    expect(standings(output).length).toBeGreaterThan(10);
    expect(standings(output)).toEqual(standings(published.output));
    const beside = await run([
      'advise',
      example,
      '--edition',
      'kcrnc-2021',
      '--edition-file',
      file,
      '--full',
    ]);
    expect(beside.status).toBe(0);
    expect(beside.output).toContain('copied');
  });

  test('two of one name are refused', async () => {
    const [one, two] = [put('one.json', copied), put('two.json', copied)];
    const { status, output, errors } = await run([
      'advise',
      example,
      '--edition-file',
      one,
      '--edition-file',
      two,
    ]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toMatch(/Two guidelines go by the name copied/);
  });
});

const whole = rulebookText(rulebookOf(ccs2019, patientsOf(ccs2019)));

/** A file that nobody should run, the status and what is said of it. */
const bad: readonly [string, string, RegExp][] = [
  ['no JSON', whole.slice(0, 5000), /:\d+:\d+: This is not JSON here/],
  [
    'another version',
    whole.replace('rulebook/1', 'rulebook/9'),
    /:\d+:\d+: .*rulebook\/1.*rulebook\/9/,
  ],
  ['a patient', patientFile({}), /This is no rulebook/],
  ['50 MB', `"${'x'.repeat(50_000_000)}"`, /50.0 million characters/],
  ['2,000 levels', '['.repeat(2000), /100 levels deep/],
  [
    'an unknown term',
    whole.replaceAll('"term": "cancerCameBack"', '"term": "cancerCameBak"'),
    /no such term: “cancerCameBak”.*Did you mean “cancerCameBack”\?/,
  ],
  [
    'a forged edition',
    whole.replace('"value": "lung"', '"value": "brain"'),
    /“ccs-2019” is a published edition, and this file differs/,
  ],
  [
    'names of objects',
    '{"__proto__": {}, "constructor": 1, "renavigate": "rulebook/1"}',
    /__proto__: there is no such name/,
  ],
];

describe('a file that is wrong is told line by line, and never run', () => {
  test.each(bad)('%s', async (name, content, says) => {
    const file = put('bad.json', content);
    const used = await run(['advise', example, '--edition-file', file]);
    expect({ status: used.status, output: used.output }).toEqual({ status: 1, output: '' });
    expect(used.errors).toMatch(says);
    const french = await run(['advise', example, '--edition-file', file, '--lang', 'fr']);
    const names = /“[^”]*”|«[^»]*»|"[^"]*"|\S*\/\S*|\b[a-z]+[A-Z]\w*|\$schema|patients|edition\b/g;
    expect(englishLines(french.errors.replaceAll(names, ''))).toEqual([]);
    if (name === 'a forged edition') return;
    const checked = await run(['check', file]);
    expect({ status: checked.status, errors: checked.errors }).toEqual({ status: 1, errors: '' });
    expect(checked.output).toMatch(says);
    const lines = checked.output.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/: (1 problem|\d+ problems) to mend\.$/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/bad\.json:\d+:\d+: /);
  });

  test('a file that is not there, and one that is no text', async () => {
    const missing = await run(['check', join(folder, 'nothing.json')]);
    expect(missing).toMatchObject({ status: 1, output: '' });
    expect(missing.errors).toMatch(/there is no such file.*Give the name of a rulebook/);
    const binary = await run(['check', put('bytes.json', Buffer.from([0xff, 0xfe, 0x00, 0xc0]))]);
    expect(binary).toMatchObject({ status: 1, output: '' });
    expect(binary.errors).toMatch(/not text in UTF-8/);
  });

  test('an edition whose terms mean something else is right by itself, and says why it is not run beside what is held', async () => {
    const other = whole
      .replaceAll('"ccs-2019"', '"other"')
      .replaceAll('"kidneyTumourPresent"', '"ldh"');
    const file = put('other.json', other);
    const checked = await run(['check', file]);
    expect(checked.status).toBe(0);
    expect(checked.output).toMatch(
      /It is right by itself.*\n.*other\.json:\d+:\d+: terms\/ldh: the guidelines here mean something else by this term: expected “a number in [^”]*”, found “yes or no”/,
    );
    const used = await run(['advise', example, '--edition-file', file]);
    expect({ status: used.status, output: used.output }).toEqual({ status: 1, output: '' });
  });

  test('in JSON, with the places', async () => {
    const file = put(
      'bad.json',
      whole.replace('"term": "cancerCameBack"', '"term": "cancerCameBak"'),
    );
    const { status, output } = await run(['check', file, '--format', 'json']);
    expect(status).toBe(1);
    const { problems } = JSON.parse(output);
    expect(problems[0]).toMatchObject({
      code: 'unknown-term',
      received: 'cancerCameBak',
      nearest: 'cancerCameBack',
    });
    const line = read('bad.json').split('\n')[problems[0].line - 1];
    expect(line?.slice(problems[0].column - 1)).toMatch(/^"cancerCameBak"/);
  });
});

describe('editions new', () => {
  test('writes an edition that passes check, and that can be advised, asked and compared', async () => {
    const made = await run(['editions', 'new', 'my-guide'], { cwd: folder });
    expect(made).toMatchObject({ status: 0, errors: '' });
    expect(made.output).toMatch(
      /^my-guide\.json was written: .*renavigate check my-guide\.json\n$/,
    );
    const checked = await run(['check', 'my-guide.json'], { cwd: folder });
    expect(checked).toMatchObject({ status: 0, errors: '' });
    expect(checked.output).toContain('rules 1, options 1, statements 2, worked patients 4');
    const patient = put(
      'patient.json',
      patientFile({ cancerCameBack: true, histology: 'clearCell' }),
    );
    const file = join(folder, 'my-guide.json');
    const advised = await run(['advise', patient, '--edition-file', file]);
    expect(advised.status).toBe(0);
    expect(advised.output).toMatch(/Offered[\s\S]*active surveillance/);
    const asked = await run(['ask', '--edition-file', file], { input: '1\n1\n' });
    expect(asked.status).toBe(0);
    const compared = await run([
      'compare',
      'kcrnc-2021',
      '--edition-file',
      file,
      '--patient',
      patient,
    ]);
    expect(compared.status).toBe(0);
    const again = await run(['editions', 'new', 'my-guide'], { cwd: folder });
    expect(again).toMatchObject({ status: 2, output: '' });
  });
});
