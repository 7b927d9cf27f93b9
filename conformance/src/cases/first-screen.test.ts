import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLibrary, firstAnswer } from '@renavigate/engine';
import { library } from '@renavigate/guideline';
import { optionLabel } from '@renavigate/guideline/tell';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/program.ts';
import { caseNamed, togetherOf } from './case.ts';

const held = compileLibrary(library);
const folder = fileURLToPath(new URL('patients', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace('.json', ''));

/** What the terminal prints of a case where nothing more is asked for. */
async function screenOf(name: string, ...options: readonly string[]) {
  const { output } = await run(['advise', `${folder}/${name}.json`, ...options]);
  return output.trimEnd().split('\n');
}

describe('renavigate advise', () => {
  test.each(names)('tells %s on one screen, the answer first', async (name) => {
    const of = caseNamed(name);
    const { choices } = firstAnswer(held, of.beside);
    for (const language of ['en', 'fr'] as const) {
      for (const audience of ['clinician', 'patient'] as const) {
        const lines = await screenOf(name, '--lang', language, '--audience', audience);
        expect(lines.length, `${language} ${audience}`).toBeLessThanOrEqual(40);
        const words = lines.join(' ').replaceAll(/\s+/g, ' ').toLowerCase();
        for (const { option } of choices) {
          const label = optionLabel(option.option, togetherOf(of, { language, audience }));
          expect(words).toContain(label.replaceAll(/\s+/g, ' ').toLowerCase());
        }
      }
    }
  });

  test('has the answer within the first eight lines, where nothing cannot wait', async () => {
    let told = 0;
    for (const name of names) {
      const of = caseNamed(name);
      const { choices, alerts } = firstAnswer(held, of.beside);
      if (choices.length === 0 || alerts.length > 0) continue;
      const top = (await screenOf(name)).slice(0, 8).join(' ').replaceAll(/\s+/g, ' ');
      const isNamed = choices.some(({ option }) =>
        top.toLowerCase().includes(optionLabel(option.option, togetherOf(of)).toLowerCase()),
      );
      // Where nothing is offered yet, the answer is what it depends on.
      expect(isNamed || top.includes('no current guideline recommends'), `${name}: ${top}`).toBe(
        true,
      );
      told += 1;
    }
    expect(told).toBeGreaterThan(20);
  });

  test('names everything with --full, and nothing less than what the screen names', async () => {
    const short = await screenOf('R16-aged-86-pleura-poor-condition');
    const full = await screenOf('R16-aged-86-pleura-poor-condition', '--full');
    expect(short.length).toBeLessThan(full.length / 3);
    expect(full.join('\n')).toMatch(/Which guidelines speak to this patient/);
  });

  test('JSON holds the first answer, and every option and edition only where they are asked for', async () => {
    const file = `${folder}/R16-aged-86-pleura-poor-condition.json`;
    const usual = await run(['advise', file, '--format', 'json']);
    expect(Object.keys(JSON.parse(usual.output))).not.toContain('options');
    expect(JSON.parse(usual.output).first.choices.length).toBeGreaterThan(0);
    expect(usual.output.length).toBeLessThan(150_000);
    const some = await run(['advise', file, '--format', 'json', '--fields', 'options,first']);
    expect(Object.keys(JSON.parse(some.output))).toEqual(
      expect.arrayContaining(['options', 'first']),
    );
    expect(Object.keys(JSON.parse(some.output))).not.toContain('advice');
  });
});
