import { beforeAll, describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import { build, patientFile, repository, run, start } from './program.ts';

beforeAll(build, 60_000);

const patient = patientFile({ cancerCameBack: true, kidneyCancerTreatedBefore: true });

describe('a command that does not exist', () => {
  test.each([
    [['advice', 'x'], /no command “advice”. Did you mean advise\?/],
    [['frobnicate'], /no command “frobnicate”. See “renavigate --help”/],
    [['--verson'], /no option --verson. Did you mean --version\?/],
    [['advise'], /advise needs a file/],
    [['advise', 'a', 'b'], /takes one file, and was given 2/],
    [['advise', 'a', '--fromat', 'json'], /no option --fromat. Did you mean --format\?/],
    [['advise', 'a', '-z'], /no option -z/],
    [['advise', 'a', '--format', 'xml'], /--format cannot be “xml”: use text, json, markdown/],
    [['advise', 'a', '--format', 'jsn'], /Did you mean json\?/],
    [['advise', 'a', '--format'], /--format needs a value: text, json, markdown/],
    [['advise', 'a', '--format', '--lang', 'fr'], /--format demande une valeur/],
    [['advise', 'a', '--format', 'json', '--format', 'text'], /given twice/],
    [['advise', 'a', '--no-color=3'], /--no-color takes no value/],
    [['advise', 'a', '--edition', 'ccs-2091'], /no edition ccs-2091. Did you mean ccs-2019\?/],
    [
      ['advise', '-', '--format', 'json', '--fields', 'frist'],
      /no field “frist”.*first, facts, options, considered, advice, all/s,
    ],
    [['advise', 'a', '--fields', 'first'], /without --format json it does nothing/],
    [
      ['advise', 'a', '--format', 'json', '--fields', 'first', '--full'],
      /--full and --explain give every field/,
    ],
    [['advise', 'a', '--audience', 'doctor'], /use patient, clinician/],
    [['ask', 'patient.json'], /takes no file.*renavigate advise patient.json/],
    [['editions', 'shw'], /Did you mean show\?/],
    [['editions', 'show'], /show needs an edition: renavigate editions show \S*\|ccs-2019\|/],
    [['editions', 'show', 'ccs2019'], /Did you mean ccs-2019\?/],
    [['schema'], /schema needs a name/],
    [['schema', 'patent'], /Did you mean patient\?/],
    [['editions', 'export'], /export needs an edition: renavigate editions export \S*\|ccs-2019\|/],
    [['editions', 'export', 'ccs2019'], /Did you mean ccs-2019\?/],
    [['editions', 'new'], /new needs a name/],
    [['editions', 'new', 'a b'], /cannot be the name of an edition/],
    [['editions', 'new', '__proto__'], /cannot be the name of an edition/],
    [['editions', 'new', 'constructor'], /cannot be the name of an edition/],
    [['editions', 'new', 'ccs-2019'], /name of a published edition/],
    [['editions', 'show', 'ccs-2019', '-o', 'x.json'], /-o is for/],
    [['check'], /check needs a file/],
    [['check', 'a', 'b'], /takes one file; “b” is the second/],
    [['help', 'frobnicate'], /no command “frobnicate”/],
  ])('%j', async (args, says) => {
    const { status, output, errors } = await run(args);
    expect(errors).toMatch(says);
    expect(errors).toMatch(/^renavigate: [^\n]+\n$/);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    const french = await run([...args, '--lang', 'fr']);
    const names = /“[^”]*”|«[^»]*»|--\S+|renavigate \S+ \S+/g;
    expect(englishLines(french.errors.replaceAll(names, ''))).toEqual([]);
    expect(french.status).toBe(2);
  });

  test('control characters of a name do not reach the terminal', async () => {
    const { errors } = await run(['\u001b[31mred\n']);
    expect(errors).not.toContain('\u001b');
    expect(errors).toMatch(/^renavigate: [^\n]+\n$/);
  });

  test('nothing at all gets the manual, on standard error', async () => {
    const { status, output, errors } = await run([]);
    expect(errors).toContain('renavigate advise FILE');
    expect({ status, output }).toEqual({ status: 2, output: '' });
  });
});

describe('manuals', () => {
  const commands = ['advise', 'ask', 'check', 'compare', 'evidence', 'editions', 'schema'];
  const ways = [
    ['--help'],
    ['-h'],
    ...commands.flatMap((each) => [
      [each, '--help'],
      [each, '-h'],
    ]),
  ];

  test.each([...ways, ...commands.map((each) => ['help', each])])('%s %s', async (...args) => {
    const { status, output, errors } = await run(args);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('Examples');
    expect(output).toContain('Exit status');
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test.each(['', ...commands])('%s in French', async (command) => {
    const args = [command, '--help', '--lang', 'fr'].filter((each) => each !== '');
    const { output } = await run(args);
    const names =
      /«[^»]*»|--?\w[\w-]*( \S+\|\S+)?|renavigate( \w+){1,2}|show|export|new|patient\|advice|advice|rulebook/g;
    expect(output).toContain('Exemples');
    expect(englishLines(output.replaceAll(names, ''))).toEqual([]);
    const prose = output.replaceAll(/\{.*?\}/g, '…');
    expect(prose).not.toMatch(/[^\u202f\s][;!?](\s|$)|[^\u00a0\s]:(\s|$)/);
  });

  test('the version', async () => {
    const { status, output } = await run(['--version']);
    expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });
});

describe('language', () => {
  test.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'D’abord, par organisme'],
    [{ LANG: 'en_CA.UTF-8' }, 'First, by body'],
    [{ LANG: 'de_DE.UTF-8' }, 'First, by body'],
    [{ LANG: 'en_CA.UTF-8', LC_ALL: 'fr_FR' }, 'D’abord, par organisme'],
    [{ LANG: 'fr_CA.UTF-8', LC_ALL: 'C' }, 'First, by body'],
  ])('of the system: %j', async (environment, begins) => {
    const { output } = await run(['advise', '-'], { input: patient, environment });
    expect(output).toContain(begins);
  });

  test('that was asked for, before or after the command', async () => {
    const environment = { LANG: 'en_CA.UTF-8' };
    const after = await run(['advise', '-', '--lang', 'fr'], { input: patient, environment });
    const before = await run(['--lang', 'fr', 'advise', '-'], { input: patient, environment });
    expect(after.output).toContain('D’abord, par organisme');
    expect(before).toEqual(after);
  });
});

describe('colour', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is made of control characters
  const coloured = /\u001b\[/;

  test.each([
    [false, {}, []],
    [true, { FORCE_COLOR: '1' }, []],
    [false, { FORCE_COLOR: '0' }, []],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, []],
    [false, { FORCE_COLOR: '1' }, ['--no-color']],
  ])('%s with %j %j', async (expected, environment, options) => {
    const { output } = await run(['advise', '-', ...options], { input: patient, environment });
    expect(coloured.test(output)).toBe(expected);
  });

  test('never in JSON or Markdown', async () => {
    const environment = { FORCE_COLOR: '1' };
    for (const format of ['json', 'markdown']) {
      const { output } = await run(['advise', '-', '--format', format], {
        input: patient,
        environment,
      });
      expect(output).not.toMatch(coloured);
    }
  });
});

describe('the surroundings', () => {
  test('a reader that leaves early is no error', async () => {
    const child = start(['editions', 'show', 'ccs-2019', '--format', 'json'], {});
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout?.destroy();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
  });

  test('the launcher runs the same program', async () => {
    const { execFileSync } = await import('node:child_process');
    const launcher = `${repository}apps/cli/bin/renavigate.js`;
    const output = execFileSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
    expect(output).toBe((await run(['--version'])).output);
  });
});
