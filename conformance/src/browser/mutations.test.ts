import { readdirSync, readFileSync } from 'node:fs';
import { library, terms } from '@renavigate/guideline';
import { type Answer, numberProblem } from '@renavigate/web/answers';
import { beginningOf } from '@renavigate/web/begin';
import { openDossier } from '@renavigate/web/dossier';
import { readDropped } from '@renavigate/web/file';
import { kept } from '@renavigate/web/keep';
import { linkOf, readLink } from '@renavigate/web/link';
import { answersFile } from '@renavigate/web/save';
import { afterEach, expect, test, vi } from 'vitest';
import { oneOf, randomFrom } from '../generate/random.ts';
import { linkTo } from './link.ts';
import { mutated } from './mutations.ts';
import { afterTwoDrugs, contradicting, outsideAll, untreated } from './stories.ts';

/** Shares of 2,000: links and kept states are most of what a stranger can hand in. */
const counts = { links: 800, kept: 600, files: 600 };

const whole = [
  linkTo(untreated),
  linkTo(afterTwoDrugs, {
    Matters: 'time.cost-',
    OwnMatter: 'The lake, 50 % & more',
    Province: 'QC',
    Questions: JSON.stringify([{ id: 'own.0.1', text: 'My cat?', kept: true, first: true }]),
  }),
  linkTo(contradicting),
  linkTo(outsideAll, { Without: 'sites.brain' }),
].map((hash) => hash.slice(1));

/** A link as somebody would forge it: its checksum fits. */
function forged(text: string): string {
  const body = text.replace(/&c=[^&]*$/, '');
  let hash = 0x811c9dc5;
  for (const sign of body) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `${body}&c=${hash.toString(36)}`;
}

const extras = [
  'r',
  'n',
  'c',
  'Matters',
  'OwnMatter',
  'Brought',
  'Province',
  'Questions',
  'Without',
];

/** What a link itself says of a term, once: nothing where it says two things. */
function saidOf(text: string): ReadonlyMap<string, string> {
  const said = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(text.slice(0, 100_000))) {
    if (!extras.includes(name)) said.set(name, (said.get(name) ?? new Set()).add(value));
  }
  return new Map([...said].map(([name, values]) => [name, [...values].join(' and ')]));
}

/** An answer in the words of a link, without what a link may say twice. */
function inWords(term: string, answer: Answer): string | null {
  return new URLSearchParams(linkOf(new Map([[term, answer]]))).get(term);
}

const plainly = (text: string) =>
  text.endsWith('!') || text.includes('.')
    ? [...new Set(text.replace(/!$/, '').split('.'))].join('.') + (text.endsWith('!') ? '!' : '')
    : text;

/** Whatever was done to a link: what is read is what it says, the rest is told, and all of it is bounded. */
function expectHonest(text: string) {
  const read = readLink(text, terms);
  if (read === undefined) return;
  const said = saidOf(text.replace(/^#/, ''));
  for (const [term, answer] of read.answers) {
    if (answer.kind === 'number') {
      const found = terms.find(({ id }) => id === term);
      if (found?.kind !== 'number') throw new Error(`${term} is no number`);
      expect(numberProblem(found, answer.value, answer.unit)).toBeUndefined();
      const [number = ''] = (said.get(term) ?? '').split('_');
      expect(answer.value).toBe(Number(number));
    } else expect(inWords(term, answer)).toBe(plainly(said.get(term) ?? ''));
  }
  const told = read.problems.reduce((sum, problem) => {
    if (problem.kind === 'more') return sum + problem.count;
    return ['unknownTerm', 'unknownValue', 'number', 'twice'].includes(problem.kind)
      ? sum + 1
      : sum;
  }, 0);
  // Nothing is passed over: each thing that the link names was read or is told.
  expect(read.answers.size + told).toBe(said.size);
  expect(JSON.stringify(read.problems).length).toBeLessThan(6000);
  const { dossier } = openDossier(terms, text);
  expect(dossier.answers).toEqual(read.answers);
  expect(dossier.ownMatter?.length ?? 0).toBeLessThanOrEqual(300);
  expect(dossier.questions.length).toBeLessThanOrEqual(100);
  for (const { text: question } of dossier.questions)
    expect(question.length).toBeLessThanOrEqual(400);
}

test(`${counts.links} mutated links: each answer is the one that the link states, and what was changed is told`, () => {
  const random = randomFrom(14);
  let told = 0;
  for (let count = 0; count < counts.links; count += 1) {
    const from = oneOf(random, whole);
    const damaged = mutated(from, random);
    expectHonest(damaged);
    expectHonest(forged(damaged));
    const read = readLink(damaged, terms);
    // One patient is never taken for another: a link that is not the one that was made says so.
    if (read === undefined || damaged === from) continue;
    expect(read.problems).not.toEqual([]);
    told += 1;
  }
  expect(told).toBeGreaterThan(counts.links / 2);
});

afterEach(() => vi.unstubAllGlobals());

/** A device that keeps a text under every name. */
function keepOn(text: string) {
  const store = new Map([['renavigate', text]]);
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, value: string) => void store.set(name, value),
      removeItem: (name: string) => void store.delete(name),
    },
  });
  return store;
}

test(`${counts.kept} mutated kept states: nothing is lost, and no link takes their place unasked`, () => {
  const random = randomFrom(140);
  let asked = 0;
  for (let count = 0; count < counts.kept; count += 1) {
    const text = mutated(oneOf(random, whole), random);
    const store = keepOn(text);
    const own = beginningOf(terms, { from: 'kept', text: kept() ?? '' });
    if (own.unread !== undefined) expect(own.unread.text).toBe(text);
    else expect(linkOf(own.dossier.answers)).toBe(linkOf(openDossier(terms, text).dossier.answers));
    const link = `#${oneOf(random, whole)}`;
    const opened = beginningOf(terms, { from: 'link', text: link });
    if (opened.asked !== undefined) {
      asked += 1;
      expect(opened.dossier).toEqual(own.dossier);
    } else if (opened.broughtBy === undefined) {
      expect(opened.dossier.answers.size).toBe(openDossier(terms, link).dossier.answers.size);
    }
    expect([...store]).toEqual([['renavigate', text]]);
  }
  expect(asked).toBeGreaterThan(counts.kept / 3);
});

const examples = `${import.meta.dirname}/../../../examples`;

test(`${counts.files} mutated files: each is read or refused with its reasons, and no fact is out of range`, async () => {
  const random = randomFrom(1400);
  const names = readdirSync(examples).filter((name) => name.endsWith('.json'));
  const files = names.map((name) => readFileSync(`${examples}/${name}`, 'utf8'));
  let refused = 0;
  for (let count = 0; count < counts.files; count += 1) {
    const bytes = Buffer.from(mutated(oneOf(random, files), random));
    const { buffer, byteOffset, byteLength } = bytes;
    const dropped = await readDropped(library, {
      name: 'file.json',
      size: byteLength,
      arrayBuffer: async () => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    });
    if ('refused' in dropped) {
      refused += 1;
      expect(dropped.refused.length).toBeGreaterThan(0);
      continue;
    }
    for (const fact of dropped.opened.facts) {
      const term = terms.find(({ id }) => id === fact.term);
      if (term?.kind !== 'number' || fact.kind !== 'number') continue;
      expect(numberProblem(term, fact.stated.value, fact.stated.unit)).toBeUndefined();
    }
  }
  expect(refused).toBeGreaterThan(50);
  expect(refused).toBeLessThan(counts.files);
});

test('a saved file of answers opens them again, whatever was done to their link', () => {
  const random = randomFrom(7);
  for (let count = 0; count < 100; count += 1) {
    const text = mutated(oneOf(random, whole), random);
    const file = answersFile(`https://example.org/#${text}`, 'en');
    const href = /href="([^"]*)"/.exec(file)?.[1] ?? '';
    const address = href.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    expect(address).toBe(`https://example.org/#${text}`);
  }
});
