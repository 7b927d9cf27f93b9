import type { Audience, Language } from '@renavigate/engine';
import { evidenceFor, trials } from '@renavigate/guideline/evidence';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { forms } from '../data/forms.ts';
import { TrialFigures } from './TrialFigures.tsx';

const options = [...new Set(trials.flatMap(({ arms }) => arms.flatMap((arm) => arm.options)))];
const everyEvidence = options.flatMap((option) => evidenceFor(option));

function drawn(language: Language, audience: Audience): readonly string[] {
  return everyEvidence.flatMap((evidence) =>
    forms.map((form) =>
      renderToStaticMarkup(<TrialFigures {...{ evidence, language, audience, form }} />),
    ),
  );
}

const everyCase = (['en', 'fr'] as const).flatMap((language) =>
  (['patient', 'clinician'] as const).map((audience) => [language, audience] as const),
);

describe.each(everyCase)('every study in %s for a %s', (language, audience) => {
  const pages = drawn(language, audience);
  const labels = pages.flatMap((page) => page.match(/role="img" aria-label="[^"]*"/g) ?? []);

  test('has no style in its markup, which the content policy would refuse', () => {
    expect(pages.filter((page) => /\sstyle="|<style/.test(page))).toEqual([]);
  });

  test('has nothing missing in its numbers and words', () => {
    expect(pages.filter((page) => /NaN|undefined|Infinity|\{\{/.test(page))).toEqual([]);
  });

  test('tells every picture in a sentence', () => {
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !/\w.*\."$/.test(label))).toEqual([]);
  });

  test('writes decimals as its language does', () => {
    const foreign = language === 'fr' ? /\d\.\d/ : /\d,\d/;
    expect(labels.filter((label) => foreign.test(label))).toEqual([]);
  });

  test('opens every source in a tab of its own, which knows nothing of this page', () => {
    const links = pages.flatMap((page) => page.match(/<a [^>]*>/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"');
  });

  test('keeps survival behind a door for a patient alone', () => {
    const hasDoor = pages.some((page) => page.includes('class="door"'));
    expect(hasDoor).toBe(audience === 'patient');
  });
});
