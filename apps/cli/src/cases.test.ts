import { readdirSync, readFileSync } from 'node:fs';
import {
  type Audience,
  adviseBeside,
  compileLibrary,
  type Language,
  readPatient,
} from '@renavigate/engine';
import { common, library } from '@renavigate/guideline';
import { describe, expect, test } from 'vitest';
import { answerDocument } from './beside/answer-document.ts';
import { printText } from './document/print-text.ts';
import { calledOutputs, faultsIn, voices } from './testing/every-output.ts';

const held = compileLibrary(library);

const folder = new URL('../../../conformance/src/cases/patients/', import.meta.url);
const names = readdirSync(folder).map((name) => name.replace('.json', ''));

function factsOf(name: string) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')).facts;
}

/** What is printed for a case side by side, on one long line an item. */
function textOf(name: string, language: Language, audience: Audience, explain = false): string {
  const facts = factsOf(name);
  const { patient, problems } = readPatient({ renavigate: 'patient/1', facts }, common.terms);
  const beside = adviseBeside(held, patient);
  const document = answerDocument(
    { library: held, beside, language, audience, explain },
    problems,
    [],
  );
  return printText(document, { width: 10_000, colour: false });
}

/** The line of the summary that names what may be offered. */
function offeredLine(text: string): string {
  return text.split('\n').find((line) => /^ +✓ .*\(\d+\)/.test(line)) ?? '';
}

const crashes = names.filter((name) => name.startsWith('F01-'));

test.each(crashes)('%s: an answer from every output', async (name) => {
  const facts = factsOf(name);
  expect(await faultsIn(() => calledOutputs(facts, 0), facts)).toEqual([]);
});

test('there are three of these', () => expect(crashes.length).toBe(3));

describe.each(voices)('$language $audience', ({ language, audience }) => {
  const told = (name: string) => textOf(name, language, audience);
  const isFrench = language === 'fr';

  test('R08-five-cerebellar-metastases: the brain first, and why', () => {
    const line = offeredLine(told('R08-five-cerebellar-metastases'));
    const [brain, pair] = [/radiation|radioth/i, /pembrolizumab/].map((each) => line.search(each));
    expect(brain).toBeGreaterThan(0);
    expect(pair).toBeGreaterThan(brain ?? 0);
    expect(told('R08-five-cerebellar-metastases')).toMatch(
      isFrench ? /! .*(cérébrales|cerveau).*en premier/ : /! .*brain.* first/,
    );
    expect(told('R08-five-cerebellar-metastases')).toMatch(/• [^\n]*: 5 —/);
  });

  test('R16-aged-86-pleura-poor-condition: single drugs before pairs, and why', () => {
    const text = told('R16-aged-86-pleura-poor-condition');
    const line = offeredLine(text);
    const single = line.indexOf('sunitinib');
    expect(single).toBeGreaterThan(0);
    for (const pair of ['ipilimumab', 'lenvatinib', 'pembrolizumab']) {
      expect(line.lastIndexOf(pair), pair).toBeGreaterThan(single);
    }
    expect(text).toMatch(isFrench ? /! .*après les mé|! .*après les monoth/ : /! .*after single/);
  });

  test('S06-karnofsky-and-ecog-clash: the clash, and which of the two is used', () => {
    const text = told('S06-karnofsky-and-ecog-clash');
    expect(text).toMatch(/ECOG[^\n]*: 1 [^\n]*Karnofsky[^\n]*: 70/);
    expect(text).toMatch(/• [^\n]*Karnofsky[^\n]*: 70 —/);
    expect(text).not.toMatch(/• [^\n]*ECOG performance status: 1 —/);
  });

  test('S05-albumin-not-known: albumin is asked for', () => {
    const asked = textOf('S05-albumin-not-known', language, audience, true)
      .split('\n')
      .filter((line) => /^ *\? /.test(line));
    expect(asked.some((line) => /^ *\? Albumin/.test(line))).toBe(true);
  });

  test('R03-new-tumour-in-the-only-kidney: ablation is named first', () => {
    expect(offeredLine(told('R03-new-tumour-in-the-only-kidney'))).toMatch(
      /\(\d+\)[^,]*abla|\(\d+\)[^,]*(heat|chaleur|freez|geler)/i,
    );
  });

  test('S09-lung-and-nothing-else: no question about the brain', () => {
    const text = textOf('S09-lung-and-nothing-else', language, audience, true);
    const asked = text.split('\n').filter((line) => /^ *\? /.test(line));
    expect(asked.length).toBeGreaterThan(20);
    // One question is about symptoms from brain, bone or lung: the lung is a reason to ask it.
    const ofTheBrain = asked.filter((line) =>
      /brain|cerveau|cérébra|central nervous|système nerveux/i.test(line),
    );
    expect(ofTheBrain.filter((line) => !/lung|poumon|pulmonaire/i.test(line))).toEqual([]);
  });
});

describe.each(['en', 'fr'] as const)('what would be told again and again, in %s', (language) => {
  const told = (name: string, explain = false) => textOf(name, language, 'clinician', explain);

  test('long lists of sources are folded, and say how to have them all', () => {
    const more = /(more sources; with|autres sources\s; avec) --explain/;
    expect(told('F07-ecog-4')).toMatch(more);
    expect(told('F07-ecog-4')).not.toContain('Prognostic value of performance status');
    expect(told('F07-ecog-4', true)).not.toMatch(more);
    expect(told('F07-ecog-4', true)).toContain('Prognostic value of performance status');
  });

  test('what came after several guidelines is told once in their list, after their names', () => {
    const lines = told('R02-after-pembrolizumab-axitinib-pneumonitis').split('\n');
    const from = lines.findIndex((line) =>
      /^(Which guidelines speak|Quels guides parlent)/.test(line),
    );
    const length = lines.slice(from).findIndex((line) => line.startsWith('─'));
    const list = lines.slice(from, from + length);
    const at = list.findIndex((line) => line.includes('LITESPARK-011'));
    expect(list.filter((line) => line.includes('LITESPARK-011')).length).toBe(1);
    expect(list[at - 1]?.trim()).toMatch(/^• pdq-2025, asco-2023, kcrnc-2021/);
  });
});
