import { statementUses } from '@renavigate/engine';
import { editions } from '@renavigate/guideline';
import { expect, test } from 'vitest';
import { withPage } from './page.ts';
import { untilEqual } from './until.ts';

test('every edition shows all of its statements, each beside what was made from it', () =>
  withPage(async ({ page, complaints }) => {
    for (const edition of editions) {
      await page.locator('main select').first().selectOption(edition.id);
      await page.locator(`[data-statement="${edition.statements[0]?.id}"]`).waitFor();
      const shown = () =>
        page
          .locator('[data-statement]')
          .evaluateAll((all) =>
            all.map((one) => [
              one.getAttribute('data-statement'),
              (one.querySelector('.made')?.textContent ?? '').trim() !== '',
            ]),
          );
      await untilEqual(
        page,
        shown,
        edition.statements.map(({ id }) => [id, true]),
      );
      const all = statementUses(edition).size;
      expect(await page.locator('[data-accounted]').getAttribute('data-accounted')).toBe(
        `${all}/${all}`,
      );
      expect(new URL(page.url()).hash).toBe(`#edition=${edition.id}`);
    }
    expect(complaints).toEqual([]);
  }, 'explore.html'));

test('a decision is walked: what is set runs through the rules, and what is left would decide', () =>
  withPage(async ({ page }) => {
    const flow = page.locator('section[data-flow]');
    await flow.locator('> .chooser select').selectOption('nivolumab');
    const result = flow.locator('.flow-result');
    expect(await result.innerText()).toContain('Undecided');
    await flow.getByLabel('Recurrence of the cancer', { exact: true }).selectOption('yes');
    await flow.getByLabel('Kidney cancer treated before', { exact: true }).selectOption('yes');
    await flow.getByLabel('Progression on: sunitinib', { exact: true }).selectOption('yes');
    await result.filter({ hasText: ': Offered' }).waitFor();
    expect(await flow.locator('.tree .node-true').count()).toBeGreaterThan(1);
    await flow.getByLabel('Recurrence of the cancer', { exact: true }).selectOption('no');
    await result.filter({ hasText: ': Not covered' }).waitFor();
  }, 'explore.html#edition=ccs-2019'));

test('an address that names no edition opens the newest, and Back goes back', () =>
  withPage(async ({ page }) => {
    await page.getByRole('heading', { level: 2, name: /National Cancer Institute/ }).waitFor();
    await page.locator('main select').first().selectOption('guardrails');
    await page.locator('[data-statement]').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: /National Cancer Institute/ }).waitFor();
  }, 'explore.html#edition=nonsense'));
