import { readdirSync, readFileSync } from 'node:fs';
import {
  adviseBeside,
  asking,
  compileLibrary,
  factText,
  jsonText,
  type Problem,
  sourceText,
} from '@renavigate/engine';
import { acting, hostileTexts } from '@renavigate/engine/testing/hostile';
import { type PatientFile, readPatientFile } from '@renavigate/fhir/file';
import { adviceBundle } from '@renavigate/fhir/out';
import { ccs2019, editionName, library, recordMapping, terms } from '@renavigate/guideline';
import { besideJson } from '@renavigate/guideline/tell';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, test, vi } from 'vitest';
import { answerDocument } from '../beside/answer-document.ts';
import { printMarkdown } from '../document/print-markdown.ts';
import { printText } from '../document/print-text.ts';

const held = compileLibrary(library);

// Every text of every example, one after the other.
vi.setConfig({ testTimeout: 120_000 });

const folder = `${import.meta.dirname}/../../../../examples`;
const examples = readdirSync(folder).filter((name) => name.endsWith('.json'));
const exampleText = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

const files = {
  utf8: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
};
const read = (json: unknown) =>
  readPatientFile(new TextEncoder().encode(JSON.stringify(json)), terms, recordMapping, files);

/** More than one of these lists five patients or several units, each of which is bounded. */
const longestMessage = 4000;

function expectHarmless(problems: readonly Problem[]) {
  for (const problem of problems) {
    const {
      place,
      expected = '',
      received = '',
      message,
      patientMessage = message,
      mend,
    } = problem;
    const texts = [message, patientMessage, mend].flatMap(({ en, fr }) => [en, fr]);
    for (const text of [place, expected, received, ...texts]) expect(text).not.toMatch(acting);
    for (const text of [place, received, ...texts])
      expect(text.length).toBeLessThan(longestMessage);
  }
}

function expectHarmlessFile(file: PatientFile) {
  expectHarmless([...file.problems, ...file.notes]);
  for (const fact of file.patient.facts) {
    expect(factText(fact, terms, 'fr', 'clinician')).not.toMatch(acting);
    // In the data as well, whoever shows it.
    if (fact.source.kind === 'record') expect(fact.source.resources.join()).not.toMatch(acting);
    const source = sourceText(fact, terms, 'en', 'clinician');
    expect(source).not.toMatch(acting);
    expect(source.length).toBeLessThan(longestMessage);
  }
}

type Change = (text: string, key: string) => unknown;

/** A copy in which every text is changed. */
function changed(json: unknown, change: Change, key = ''): unknown {
  if (typeof json === 'string') return change(json, key);
  if (Array.isArray(json)) return json.map((each) => changed(each, change, key));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, changed(value, change, name)]),
  );
}

/** What a person reads of a record; codes and references say what the record means. */
const words = ['text', 'display', 'unit', 'value', 'title', 'comparator', 'lastUpdated'];

/** An example in which everything that people read holds a text as well, and its numbers cannot be used. */
function withEverywhere(name: string, hostile: string): unknown {
  const taken = changed(JSON.parse(exampleText(name)), (text, key) =>
    words.includes(key) ? `${text}${hostile}` : text,
  ) as { readonly entry: readonly { readonly resource: Record<string, unknown> }[] };
  for (const { resource } of taken.entry) {
    const quantity = resource['valueQuantity'] as Record<string, unknown> | undefined;
    if (quantity !== undefined) delete quantity['code'];
    if (resource['resourceType'] === 'Observation') resource['id'] = hostile;
  }
  return taken;
}

const countOf = (markdown: string, type: string) => {
  let count = 0;
  walkTokens(lexer(markdown), (token: Token) => {
    if (token.type === type) count += 1;
  });
  return count;
};

test.each(examples)('no text of %s acts on what shows it, or fills it', (name) => {
  const json: unknown = JSON.parse(exampleText(name));
  let count = 0;
  changed(json, () => count++);
  for (let at = 0; at < count; at += 1) {
    let seen = 0;
    const hostile = hostileTexts[at % hostileTexts.length] ?? '';
    const make = (text: string) => (at % 2 === 0 ? hostile : `${text}${hostile}`);
    const file = read(changed(json, (text) => (seen++ === at ? make(text) : text)));
    if ('refused' in file) {
      for (const { en, fr } of file.refused) expect(`${en}${fr}`).not.toMatch(acting);
      for (const { fr } of file.refused) expect(fr.length).toBeLessThan(longestMessage);
    } else expectHarmlessFile(file);
  }
  expect(count).toBeGreaterThan(20);
});

/** One language each: what the words are made to depends on neither. */
const cases = hostileTexts.map(
  (hostile, index) => [hostile.slice(0, 30), hostile, index % 2 === 0 ? 'en' : 'fr'] as const,
);

describe.each(cases)('%j', (_, hostile, language) => {
  const file = read(withEverywhere('bone-pain-after-sunitinib.json', hostile));
  if ('refused' in file) throw new Error(file.refused[0]?.en);
  const beside = adviseBeside(asking(held, [ccs2019]), file.patient);

  test('is shown, harmlessly', () => {
    expect(file.problems.length + file.notes.length).toBeGreaterThan(3);
    expectHarmlessFile(file);
  });

  test('changes no output of an answer but by its words', () => {
    const together = {
      library: asking(held, [ccs2019]),
      beside,
      language,
      audience: 'clinician',
    } as const;
    const document = answerDocument(together, file.problems, file.notes);
    const count = (...kinds: readonly string[]) =>
      document.filter(({ kind }) => kinds.includes(kind)).length;
    expect(printText(document, { width: 80, colour: false })).not.toMatch(acting);
    const markdown = printMarkdown(document);
    expect(markdown).not.toMatch(acting);
    expect(countOf(markdown, 'heading')).toBe(count('title', 'section', 'group', 'name', 'entry'));
    expect(countOf(markdown, 'link')).toBe(
      document.flatMap(({ line }) => line).filter(({ tone }) => tone === 'address').length,
    );
    expect(['html', 'image', 'table'].filter((kind) => countOf(markdown, kind) > 0)).toEqual([]);
  });

  test('leaves JSON exact, and the draft of a plan without it', () => {
    const together = {
      library: asking(held, [ccs2019]),
      beside,
      language: 'en',
      audience: 'clinician',
    } as const;
    const json = besideJson(together, file.problems, file.notes);
    expect(JSON.parse(jsonText(json))).toEqual(JSON.parse(JSON.stringify(json)));
    expect(jsonText(json)).not.toMatch(acting);
    const exported = {
      beside,
      editions: [ccs2019],
      language: 'fr',
      nameOf: editionName,
      at: '2026-01-31T10:00:00Z',
    } as const;
    const labels = jsonText(adviceBundle(exported, terms));
    expect(labels).not.toMatch(acting);
    expect(labels).not.toMatch(/evil|pwned|NO CANCER|onerror/);
  });

  test('in a patient file is a problem in one line', () => {
    const facts = {
      [hostile]: true,
      histology: hostile,
      sites: { exactly: ['lung', hostile], [hostile]: [] },
      haemoglobin: { value: 100, unit: hostile },
      karnofsky: { value: hostile, unit: '{score}' },
      metastatic: hostile,
    };
    const patient = read({ renavigate: 'patient/1', facts, [hostile]: 1, story: hostile });
    if ('refused' in patient) throw new Error(patient.refused[0]?.en);
    expect(patient.problems.length).toBeGreaterThan(4);
    expectHarmlessFile(patient);
    const other = read({ renavigate: hostile, facts: {} });
    if (!('refused' in other)) throw new Error('It has the mark of another format.');
    for (const { en, fr } of other.refused) expect(`${en}${fr}`).not.toMatch(acting);
  });
});
