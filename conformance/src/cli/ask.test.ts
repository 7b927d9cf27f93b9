import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ccs2019 } from '@renavigate/guideline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishLines, withoutSources } from '../readability/english-lines.ts';
import { build, run, temporaryFolder } from './program.ts';

const { folder, remove } = temporaryFolder();

beforeAll(build, 60_000);
afterAll(remove);

const quoted = ccs2019.showings
  .filter(({ place }) => place.kind === 'references')
  .flatMap(({ statement }) => ccs2019.statements.filter(({ id }) => id === statement))
  .map(({ text }) => text.fr);

const ask = (lines: readonly string[], ...options: readonly string[]) =>
  run(['ask', '--edition', 'ccs-2019', ...options], {
    input: lines.map((line) => `${line}\n`).join(''),
  });

/** Lung and bone, after sunitinib, on which it grew; then nothing more is known. */
const answers = [
  ...['1', '4'], // it came back; sunitinib
  ...['3', '3', '3'], // what targeted therapy takes
  '1 2', // lung and bone
  ...['3', '3'], // surgery, the aim of treatment
  '1', // it grew
  ...Array.from({ length: 20 }, () => '3'),
];

describe('an interview of which the answers are piped', () => {
  test('asks, says what is clear, and ends with the advice', async () => {
    const { status, output, errors } = await ask(answers);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('Has your kidney cancer come back after treatment?');
    expect(output).toContain('This can settle all 20 open options.');
    expect(output).toContain('I don’t know');
    expect(output).toMatch(/\d+ options are clear, \d+ not yet\./);
    expect(output).toContain('May be offered to you');
  });

  test('is wholly French', async () => {
    const { status, output } = await ask(['?', ...answers], '--lang', 'fr');
    expect(status).toBe(0);
    expect(output).toContain('Pourquoi cette question');
    expect(output).toContain('Je ne sais pas');
    expect(englishLines(withoutSources(output), quoted)).toEqual([]);
  });

  test.each([[[]], [['1']], [['1', '1', 'q']], [['q']]])('ends cleanly after %j', async (lines) => {
    const { status, output, errors } = await ask(lines);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toContain('Here is what is known so far.');
    expect(output).toContain('1-888-939-3333');
  });

  test('what is wrong is said, and asked again', async () => {
    const { output } = await ask(['maybe', '7', '', '1 2', 'YES']);
    expect(output).toContain('“maybe” is not one of the answers. Type a number from 1 to 3.');
    expect(output).toContain('“7” is not one of the answers.');
    expect(output).toContain('Type an answer. If you do not know, that is an answer too: 3.');
    expect(output).toContain('Only one answer fits here.');
    expect(output).toContain('• The cancer has come back: yes');
  });

  test('outside the scope it stops asking', async () => {
    const { output } = await ask(['2']);
    expect(output).toContain('The source does not speak of this situation');
    expect(output.match(/> /g)).toHaveLength(1);
  });

  test('answers that contradict one another are told, and status 1', async () => {
    // Not well enough for targeted therapy, and then, gone back, that it is possible.
    const { status, output } = await ask(['1', '4', '3', '2', 'b', 'b', '1', 'q']);
    expect(output).toContain('These cannot all be true');
    expect(status).toBe(1);
  });
});

describe('--save', () => {
  test('writes what advise reads, with the same advice', async () => {
    const file = join(folder, 'answers.json');
    const { status, output } = await ask(answers, '--save', file);
    expect(status).toBe(0);
    expect(output).toContain(file);
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    expect(saved.facts.sites).toEqual({ exactly: ['lung', 'bone'] });
    expect(saved.facts.wellEnoughForTargetedTherapy).toBeNull();
    const again = await run(['advise', file, '--audience', 'patient', '--edition', 'ccs-2019']);
    const groups = (text: string) =>
      text.match(/^(May be offered to you|Not clear yet|Not named for your situation) \(\d+\)$/gm);
    expect(groups(again.output)).toEqual(groups(output));
    expect(again.status).toBe(0);
  });

  test('never replaces a file', async () => {
    const file = join(folder, 'there.json');
    writeFileSync(file, 'mine');
    const { status, errors } = await ask(answers, '--save', file);
    expect(errors).toMatch(/is there already.*Give another name/);
    expect(status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('a folder that is not there is said before the first question', async () => {
    const { status, output, errors } = await ask(answers, '--save', join(folder, 'no', 'a.json'));
    expect(errors).toMatch(/cannot be written/);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
