import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines } from '../readability/english-lines.ts';
import { build, patientFile, program, type Run, run, temporaryFolder } from './program.ts';

const { folder, put, remove } = temporaryFolder();

beforeAll(build, 60_000);
afterAll(remove);

const known = patientFile({ cancerCameBack: true, kidneyCancerTreatedBefore: true });
put('patient.json', known);

/** Runs a line of shell in which `renavigate` is the program, for streams that only a shell can set up. */
function shell(line: string, environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn('/bin/sh', ['-c', `renavigate() { "$NODE" "$PROGRAM" "$@"; }\n${line}`], {
    env: {
      PATH: process.env['PATH'],
      LANG: 'C',
      NODE: process.execPath,
      PROGRAM: program,
      ...environment,
    },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => errors.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
      resolve({ status, output: text(output), errors: text(errors) });
    });
  });
}

/** The facts that an interview saved. */
function savedIn(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).facts;
}

/** What a program that fell over leaves behind. */
const trace = /^\s+at |Error:|node:internal|\(node:|Unhandled/m;

function expectToldInOneLine({ status, errors }: Run, says: RegExp, expected = 1): void {
  expect(errors).toMatch(says);
  expect(errors).not.toMatch(trace);
  expect(errors).toMatch(/^(renavigate: [^\n]+\n)+$/);
  expect(status).toBe(expected);
}

// The memory of a process can be opened, and reading it from the start fails.
describe.runIf(existsSync('/proc/self/mem'))('input that cannot be read to its end', () => {
  test.each([
    ['a file', 'renavigate advise /proc/self/mem', /^renavigate: \/proc\/self\/mem cannot be read/],
    ['standard input', 'renavigate advise - < /proc/self/mem', /Standard input cannot be read/],
    [
      'a patient to compare for',
      'renavigate compare ccs-2019 pdq-2025 --patient - < /proc/self/mem',
      /Standard input/,
    ],
    [
      'a patient to find evidence for',
      'renavigate evidence nivolumab --patient /proc/self/mem',
      /mem cannot/,
    ],
  ])('is told in one line: %s', async (_, line, says) => {
    const found = await shell(line);
    expectToldInOneLine(found, says);
    expect(found.errors).toContain('(EIO)');
  });

  test('in French', async () => {
    const { errors } = await shell('renavigate advise - --lang fr < /proc/self/mem');
    expect(errors).toContain('Ce qui vient de l’entrée standard ne peut pas être lu (EIO)');
  });

  test('ends an interview, which keeps its answers', async () => {
    const found = await shell('renavigate ask --save failed.json < /proc/self/mem');
    expectToldInOneLine(found, /Standard input cannot be read \(EIO\)/);
    expect(found.output).toContain('You ended early');
    expect(savedIn('failed.json')).toEqual({});
  });
});

describe('long strings', () => {
  const long = 'x'.repeat(12 * 1024 * 1024);

  test.each([
    ['as a value', { sites: long }, /sites/],
    ['as the name of a term', { [long]: true }, /facts/],
    ['as a value that escapes every character', { sites: '"\\'.repeat(6 * 1024 * 1024) }, /sites/],
  ])('%s of a patient file are told as any other', async (_, facts, says) => {
    const { status, output, errors } = await run(['advise', put('long.json', patientFile(facts))]);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toMatch(says);
  });

  test('in a record, and in one that breaks off', async () => {
    const record = JSON.stringify({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ resource: { resourceType: 'Patient', id: 'a', text: { div: long } } }],
    });
    expectToldInOneLine(await run(['advise', put('long-record.json', record)]), /kidney cancer/);
    const broken = await run(['advise', put('broken-record.json', record.slice(0, -5))]);
    expectToldInOneLine(broken, /not JSON at line 1, column \d+: found/);
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  test.each([
    'advise patient.json',
    'advise patient.json --format json',
    'editions',
    '--help',
    'schema patient',
    'evidence',
  ])('under what %s writes is told in one line', async (args) => {
    const found = await shell(`renavigate ${args} > /dev/full`);
    expectToldInOneLine(found, /could not be written.*\(ENOSPC\).*Free some space/);
  });

  test('under messages leaves the answer, and the status, as they are', async () => {
    const found = await shell('renavigate advise - < /dev/null 2> /dev/full');
    expect(found).toEqual({ status: 1, output: '', errors: '' });
    const both = await shell('renavigate advise patient.json > /dev/full 2> /dev/full');
    expect(both.status).toBe(1);
  });

  test('where the answers of an interview are saved: they are written out instead', async () => {
    const found = await shell(
      'ulimit -f 0; printf "1\\n4\\n" | renavigate ask --save kept.json --lang fr | cat',
    );
    expect(found.errors).toMatch(/kept\.json ne peut pas être écrit \(EFBIG\)/);
    expect(found.errors).not.toMatch(trace);
    const written = found.output.slice(found.output.lastIndexOf('\n{\n'));
    expect(JSON.parse(written)).toMatchObject({
      renavigate: 'patient/1',
      facts: { cancerCameBack: true },
    });
    expect(found.output).toContain('copiez ce qui suit');
    // Half a file would stand in the way of the next try.
    expect(existsSync(join(folder, 'kept.json'))).toBe(false);
  });

  test('under an interview is told, and its answers are saved all the same', async () => {
    const line = 'printf "1\\n4\\n" | renavigate ask --save full.json > /dev/full';
    expectToldInOneLine(await shell(line), /could not be written.*\(ENOSPC\)/);
    expect(savedIn('full.json')).toMatchObject({ cancerCameBack: true });
  });
});

describe('a reader that leaves', () => {
  test.each([
    'advise patient.json --explain',
    'editions show ccs-2019',
    'evidence',
    'advise patient.json --format json',
  ])('before the end of what %s writes is no error', async (args) => {
    const { errors } = await shell(`renavigate ${args} | head -n 1`);
    expect(errors).toBe('');
  });

  test('of the messages is none either', async () => {
    const { output } = await shell(
      '{ renavigate advice; echo "status $?"; } 2>&1 >/dev/null | true; renavigate advise - < /dev/null 2>&1 | true; echo ended',
    );
    expect(output).toBe('ended\n');
  });

  test('an interview keeps what is answered all the same', async () => {
    const line = 'printf "1\\n4\\n" | renavigate ask --save left.json | head -n 1';
    expect((await shell(line)).errors).toBe('');
    expect(savedIn('left.json')).toMatchObject({ cancerCameBack: true });
  });
});

describe('lines that never answer', () => {
  const endless = ['', '?', 'b', 'nonsense'].map((typed) => [typed, '', /renavigate/] as const);

  test.each([
    ...endless,
    ['y', '', /renavigate/] as const,
    ['y', '--edition ccs-2019', /cancerCameBack/] as const,
  ])(
    '“%s” without end ends the interview %s, told, with what was answered',
    async (typed, of, kept) => {
      const file = `endless-${typed.codePointAt(0) ?? 0}-${of.length}.json`;
      const found = await shell(`yes '${typed}' | renavigate ask ${of} --save ${file}`);
      expectToldInOneLine(found, /20 lines in a row .* no answer/);
      expect(found.output).toContain('You ended early');
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(kept);
    },
  );

  test('is said in French', async () => {
    const { errors } = await shell('yes nonsense | renavigate ask --lang fr');
    expect(errors).toMatch(/20 lignes de suite/);
    expect(englishLines(errors)).toEqual([]);
  });
});

describe('an interview whose input ends early', () => {
  test.each([
    ['at once', '', '', {}],
    ['within a line', '2\\n1', '', { sites: { exactly: ['lung'] } }],
    ['after an answer', '2\\n1\\n', '', { sites: { exactly: ['lung'] } }],
    ['within a line', '1', '--edition ccs-2019', { cancerCameBack: true }],
    ['after an answer', '1\\n', '--edition ccs-2019', { cancerCameBack: true }],
  ])('%s (%j %s) is saved as far as it went', async (_, lines, of, facts) => {
    const file = `early-${lines.length}-${of.length}.json`;
    const found = await shell(`printf '${lines}' | renavigate ask ${of} --save ${file}`);
    expect({ ...found, output: '' }).toEqual({ status: 0, output: '', errors: '' });
    expect(savedIn(file)).toMatchObject(facts);
  });
});

describe('no stack trace in any surroundings', () => {
  const settings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'a language that is none': { LANG: 'xx_YY.bogus@odd', LC_ALL: '%%%' },
    'an empty language': { LANG: '', LC_ALL: '', LC_MESSAGES: '' },
    'French of nowhere': { LANG: 'fr_ZZ.latin1' },
    'a terminal that can do nothing': { TERM: 'dumb' },
    'no terminal name': { TERM: '' },
    'no colour': { NO_COLOR: '1', FORCE_COLOR: '1' },
    'colour of a kind that is none': { FORCE_COLOR: 'purple' },
    'one column': { COLUMNS: '1', LINES: '1' },
    'no columns': { COLUMNS: '0' },
    'columns that are no number': { COLUMNS: '-3e9x' },
    'no folder for temporary files': {
      TMPDIR: '/nowhere/at/all',
      TMP: '/nowhere',
      TEMP: '/nowhere',
    },
    'a home that is not there': { HOME: '/nowhere/at/all' },
    'an empty home': { HOME: '' },
    'a time zone that is none': { TZ: 'Mars/Olympus' },
  };
  /** Node says this by itself from version 22 on, before any line of a program runs. */
  const nodeOnColours =
    /^\(node:\d+\) Warning: The 'NO_COLOR' env is ignored due to the 'FORCE_COLOR' env being set\.\n\(Use `node --trace-warnings[^\n]*\n/;
  const calls = [
    'advise patient.json --edition ccs-2019',
    'advise missing.json',
    'ask < /dev/null',
  ];

  test.each(Object.entries(settings))('%s', async (_, environment) => {
    const found = await Promise.all(calls.map((call) => shell(`renavigate ${call}`, environment)));
    for (const { status, output, errors } of found) {
      expect(errors.replace(nodeOnColours, '')).not.toMatch(trace);
      expect(status).toBeLessThan(3);
      expect(output + errors).not.toBe('');
    }
  });

  test('a folder that cannot be written to', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    const found = await shell(
      `cd closed; renavigate advise ../patient.json; renavigate ask --save answers.json < /dev/null`,
    );
    expect(found.errors).not.toMatch(trace);
    expect(found.output).not.toBe('');
    // Who may write everywhere is refused nothing.
    if (process.getuid?.() !== 0)
      expect(found.errors).toMatch(/answers\.json cannot be written \(EACCES\)/);
  });

  test('streams that are closed from the start', async () => {
    for (const closed of ['<&-', '>&-', '2>&-', '<&- >&- 2>&-']) {
      for (const call of ['advise patient.json', 'advise -', 'ask', 'frobnicate']) {
        const { errors } = await shell(`renavigate ${call} ${closed}`);
        expect(errors).not.toMatch(trace);
      }
    }
  });

  test('a file that is a pipe, which nobody writes to any more', async () => {
    const found = await shell('renavigate advise /dev/stdin < /dev/null');
    expectToldInOneLine(found, /nothing in it/);
  });
});
