import { readFileSync } from 'node:fs';
import { rulebookOf, rulebookText } from '@renavigate/engine/rulebook';
import { ccs2019 } from '@renavigate/guideline';
import { starter } from '@renavigate/guideline/starter';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInEveryManner } from './axe.ts';
import { readyOffline, withPage } from './page.ts';

const bladder = readFileSync(
  new URL('../../../examples/rulebooks/pdq-bladder/rulebook.json', import.meta.url),
  'utf8',
);
const book = rulebookText(starter('my-guide', '2026-11-29'));

/** Gives the page a file, by the button. */
async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
  const files = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('main input[type=file]').setInputFiles(files);
}

/** Gives the page a file, as if it were dropped there. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([called, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], called, { type: 'application/json' }));
      return transfer;
    },
    [name, content] as const,
  );
  const place = page.locator('[data-drop]');
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await page.locator('.is-dragging').waitFor();
  await place.dispatchEvent('drop', { dataTransfer: data });
}

const told = (page: Page, kind: string) => page.locator(`[data-file=${kind}]`);

test('a guideline from a file is shown and run in the browser alone', () =>
  withPage(async ({ page, complaints, served }) => {
    await readyOffline(page);
    const loaded = served.length;
    await give(page, 'mine.json', book);
    await told(page, 'right').getByText('mine.json: my-guide is shown below').waitFor();
    await page.locator('[data-statement="S2"]').waitFor();
    expect(await page.locator('[data-accounted]').getAttribute('data-accounted')).toBe('2/2');
    expect(await page.getByRole('heading', { name: 'What was left out' }).count()).toBe(0);
    const flow = page.locator('section[data-flow]');
    await flow.getByLabel('Recurrence of the cancer', { exact: true }).selectOption('yes');
    await flow.getByLabel('Histology', { exact: true }).selectOption('clearCell');
    await flow.locator('.flow-result').filter({ hasText: ': Offered' }).waitFor();
    await page.locator('main select').first().selectOption('ccs-2019');
    await page.locator(`[data-statement="${ccs2019.statements[0]?.id}"]`).waitFor();
    expect(await page.locator('[data-file]').count()).toBe(0);
    expect(served.slice(loaded)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 'explore.html'));

test('what is wrong with a file is told line by line, in both languages, and nothing of it is shown', () =>
  withPage(async ({ page, complaints }) => {
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await drop(page, 'slip.json', book.replaceAll('"term": "histology"', '"term": "histologie"'));
    const wrong = told(page, 'wrong');
    await wrong.getByRole('heading', { name: 'slip.json: 1 problem' }).waitFor();
    const line = book.split('\n').findIndex((each) => each.includes('"term": "histology"')) + 1;
    const item = await wrong.getByRole('listitem').innerText();
    expect(item).toMatch(new RegExp(`^Line ${line}, column \\d+: `));
    expect(item).toContain('there is no such term');
    expect(item).toContain('Did you mean “histology”?');
    expect(await page.locator('[data-statement="S2"]').count()).toBe(0);
    expect(await violationsInEveryManner(page, 'main')).toEqual([]);

    await page.getByRole('button', { name: 'Français' }).click();
    await wrong.getByText(/Ligne \d+, colonne \d+/).waitFor();
    expect(await wrong.innerText()).toContain('Vouliez-vous dire');

    const forged = rulebookText(rulebookOf(ccs2019)).replace('"value": "lung"', '"value": "brain"');
    await give(page, 'forged.json', forged);
    await wrong.getByText('est une édition publiée').waitFor();
    for (const [name, content, says] of [
      ['broken.json', '{', 'Ce n’est pas du JSON'],
      ['proto.json', '{"renavigate":"rulebook/1","__proto__":{}}', '__proto__'],
      ['deep.json', `{"renavigate":"rulebook/1","edition":${'['.repeat(2000)}`, '100 niveaux'],
      ['long.json', `"${'x'.repeat(6_000_000)}"`, '6,0 millions'],
    ] as const) {
      await give(page, name, content);
      await wrong.getByText(says).first().waitFor();
    }
    await give(page, 'bytes.json', Buffer.from([0xff, 0xfe, 0x00]));
    await told(page, 'unread').getByText('UTF-8').waitFor();
    await told(page, 'unread').getByRole('button', { name: 'Fermer' }).click();
    await told(page, 'unread').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  }, 'explore.html'));

/** The small edition with a term, an option and a group that nobody else has. */
function ownBook(): string {
  const { edition, ...rest } = JSON.parse(book);
  const label = (en: string, fr: string) => ({
    patient: { en, fr },
    clinician: { en, fr },
  });
  const [term, option, rule] = [
    edition.terms.find(({ kind }: { kind: string }) => kind === 'yesNo'),
    edition.options[0],
    edition.recommendations[0],
  ];
  const expression = { kind: 'yes', term: 'wantsSeaAir' };
  return JSON.stringify({
    ...rest,
    edition: {
      ...edition,
      terms: [
        ...edition.terms,
        { ...term, id: 'wantsSeaAir', label: label('wish for sea air', 'souhait d’air marin') },
      ],
      groups: [...edition.groups, { id: 'seaside', label: { en: 'Sea', fr: 'Mer' } }],
      options: [
        ...edition.options,
        { ...option, id: 'seaAir', group: 'seaside', label: label('sea air', 'air marin') },
      ],
      recommendations: [
        ...edition.recommendations,
        {
          ...rule,
          id: 'sea-air',
          option: 'seaAir',
          conditions: [{ ...rule.conditions[0], expression }],
        },
      ],
      questionOrder: [...edition.questionOrder, 'wantsSeaAir'],
    },
  });
}

test('an edition with terms and options of its own is run, in both languages', () =>
  withPage(async ({ page, complaints }) => {
    await give(page, 'own.json', ownBook());
    await told(page, 'right').getByText('own.json: my-guide is shown below').waitFor();
    const flow = page.locator('section[data-flow]');
    await flow.locator('.chooser select').selectOption('seaAir');
    await flow.getByLabel('Recurrence of the cancer', { exact: true }).selectOption('yes');
    await flow.getByLabel('wish for sea air', { exact: true }).selectOption('yes');
    await flow.locator('.flow-result').filter({ hasText: ': Offered' }).waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    await flow.getByLabel('souhait d’air marin', { exact: true }).selectOption('no');
    await flow.locator('.flow-result').filter({ hasText: 'Non offert' }).waitFor();
    const clash = ownBook().replaceAll('"wantsSeaAir"', '"sites"');
    await give(page, 'clash.json', clash);
    await told(page, 'wrong').getByText('entendent autre chose par ce terme').waitFor();
    expect(await page.locator('[data-flow=seaAir]').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 'explore.html'));

test('a disease of its own is run by itself, and says so; the page then shows the guidelines again', () =>
  withPage(async ({ page, complaints }) => {
    await give(page, 'bladder.json', bladder);
    await told(page, 'right').getByText('It brings a disease of its own').waitFor();
    await page.locator('[data-statement="PDQB-008"]').waitFor();
    expect(await page.getByRole('heading', { name: 'What was left out' }).count()).toBe(0);
    const flow = page.locator('section[data-flow]');
    await flow.locator('.chooser select').selectOption('clinicalTrial');
    await flow.getByLabel('Recurrence of the cancer', { exact: true }).selectOption('yes');
    await flow.locator('.flow-result').filter({ hasText: ': Offered' }).waitFor();
    expect(await violationsInEveryManner(page, 'main')).toEqual([]);
    const slip = bladder.replace('"cameBack": "cancerCameBack"', '"cameBack": "cancerCameBak"');
    await give(page, 'slip.json', slip);
    await told(page, 'wrong').getByText('Did you mean “cancerCameBack”?').waitFor();
    await told(page, 'wrong').getByRole('button', { name: 'Close' }).click();
    await page.locator('[data-statement]').first().waitFor();
    expect(complaints).toEqual([]);
  }, 'explore.html'));
