import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { compileLibrary } from '@renavigate/engine';
import { loadRulebook } from '@renavigate/engine/rulebook';
import { libraryOf } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import type { Held } from './base/library.ts';
import { run } from './run.ts';

const folder = `${import.meta.dirname}/../../../examples/rulebooks/pdq-bladder`;

/** A library of another disease, made of nothing but its rulebook. */
function otherLibrary(): Held {
  const book = loadRulebook(readFileSync(`${folder}/rulebook.json`, 'utf8'));
  if ('problems' in book || book.mapping === undefined) throw new Error('The rulebook is wrong.');
  const { edition, mapping } = book;
  return compileLibrary(libraryOf({ edition, mapping }));
}

const held = otherLibrary();

/** What a command writes, and how it ends. */
async function written(args: readonly string[], typed = '') {
  let output = '';
  let errors = '';
  const world = {
    input: Readable.from([typed]),
    output: { write: (text: string) => (output += text) },
    errors: { write: (text: string) => (errors += text) },
    environment: {},
  };
  const status = await run(args, world, held);
  return { output, errors, status };
}

const record = `${folder}/records/came-back-in-the-lung-after-chemotherapy.json`;

describe('the command line with another disease', () => {
  test.each([
    ['en', 'patient', 'clinical trial'],
    ['en', 'clinician', 'clinical trial'],
    ['fr', 'patient', 'essai clinique'],
    ['fr', 'clinician', 'essai clinique'],
  ])('advises from a record, in %s for the %s', async (language, audience, offered) => {
    const args = ['advise', record, '--full', '--lang', language, '--audience', audience];
    const { output, errors, status } = await written(args);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
    expect(output).toContain(offered);
    expect(output).not.toMatch(/kidney|\brein\b|imdc|undefined/i);
  });

  test('gives the same as JSON', async () => {
    const { output } = await written(['advise', record, '--format', 'json', '--fields', 'all']);
    const { advice } = JSON.parse(output);
    expect(advice[0].options.map((each: { standing: string }) => each.standing)).toEqual([
      'notOffered',
      'notOffered',
      'undecided',
      'offered',
    ]);
  });

  test('lists the edition, and shows its statements', async () => {
    const list = await written(['editions']);
    expect(list.output).toContain('pdq-bladder');
    const shown = await written(['editions', 'show', 'pdq-bladder']);
    expect(shown.output).toContain('PDQB-008');
  });

  test('asks, and ends where the cancer has not come back', async () => {
    const { output, status } = await written(['ask'], 'no\n');
    expect(status).toBe(0);
    expect(output).toContain('Has your bladder cancer come back after treatment?');
  });

  test('refuses the record of another cancer', async () => {
    const kidney = `${folder}/../../untreated-recurrence-in-lung.json`;
    const { errors, status } = await written(['advise', kidney]);
    expect(status).not.toBe(0);
    expect(errors).toContain('No bladder cancer was found');
  });
});
