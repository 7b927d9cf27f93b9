import type { Text, Voices } from '../base/text.ts';
import type { Edition } from '../model/edition.ts';
import { compare, is, measured, yes } from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import type { NumberTerm, OneOfTerm, SeveralOfTerm, YesNoTerm } from '../model/vocabulary.ts';

// A made-up edition about a plant, for tests: the engine knows no medicine.

export const text = (word: string): Text => ({ en: word, fr: `${word} (fr)` });
export const voices = (word: string): Voices => ({ patient: text(word), clinician: text(word) });

const base = <const Id extends string>(id: Id) =>
  ({
    id,
    label: voices(id),
    question: voices(`${id}?`),
    why: text('why'),
    whereFound: 'you',
    whereToFind: text('look'),
  }) as const;

const value = <const Id extends string>(id: Id) => ({ id, label: voices(id) });

export const watered = { ...base('watered'), kind: 'yesNo' } as const satisfies YesNoTerm;
export const sunny = { ...base('sunny'), kind: 'yesNo' } as const satisfies YesNoTerm;
export const soil = {
  ...base('soil'),
  kind: 'oneOf',
  values: [value('clay'), value('sand'), value('peat')],
} as const satisfies OneOfTerm;
export const pests = {
  ...base('pests'),
  kind: 'severalOf',
  values: [value('aphid'), value('slug'), value('mite')],
} as const satisfies SeveralOfTerm;
export const height = {
  ...base('height'),
  kind: 'number',
  units: [
    { code: 'cm', factor: 1, alsoWritten: ['centimetre'] },
    { code: 'mm', factor: 0.1 },
    { code: 'm', factor: 100 },
  ],
  range: [10, 300],
} as const satisfies NumberTerm;
export const potDepth = {
  ...base('potDepth'),
  kind: 'number',
  units: [
    { code: 'cm', factor: 1 },
    { code: 'mm', factor: 0.1 },
  ],
  range: [5, 100],
  unitMustMatch: 'height',
} as const satisfies NumberTerm;
export const leaves = {
  ...base('leaves'),
  kind: 'number',
  units: [{ code: '10*3/uL', factor: 1, alsoWritten: ['thousand/µL'] }],
  range: [0, 50],
} as const satisfies NumberTerm;
export const vigour = {
  ...base('vigour'),
  kind: 'number',
  units: [{ code: '{score}', factor: 1 }],
  range: [0, 100],
  step: 10,
} as const satisfies NumberTerm;

export const terms = [watered, sunny, soil, pests, height, potDepth, leaves, vigour];

/** A small edition with nothing wrong in it. */
export const garden: Edition = {
  id: 'garden',
  source: {
    title: text('Garden'),
    body: text('Gardeners'),
    url: 'https://example.org/',
    contentDate: text('2020'),
    date: '2019',
    retrievedOn: '2020-01-01',
    completeness: text('whole'),
    rights: text('ours'),
    currency: text('made up'),
  },
  held: { kind: 'whole' },
  terms,
  implications: [
    {
      id: 'slugs-need-water',
      when: { kind: 'includes', term: 'pests', value: 'slug' },
      conclusion: { kind: 'yesNo', term: 'watered', value: true },
      because: text('Slugs come only where it is wet.'),
    },
  ],
  definitions: [
    {
      kind: 'condition',
      id: 'thirsty',
      label: voices('thirsty'),
      expression: { kind: 'and', of: [yes(sunny), is(soil, 'sand')] },
      origins: [{ kind: 'stated', statements: ['s1'] }],
    },
    {
      kind: 'classification',
      id: 'size',
      label: voices('size'),
      groups: [
        {
          id: 'small',
          label: voices('small'),
          expression: compare(measured(height), '<=', { unit: 'cm', constant: 50, parts: [] }),
        },
        {
          id: 'tall',
          label: voices('tall'),
          expression: compare(measured(height), '>', { unit: 'cm', constant: 50, parts: [] }),
        },
      ],
      origins: [],
    },
  ],
  statements: ['s1', 's2'].map((id) => ({
    id,
    kind: 'option',
    locator: text('line 1'),
    text: text(id),
  })),
  scope: { conditions: [], outside: text('This is no garden.') },
  groups: [{ id: 'care', label: text('Care') }],
  options: [
    { id: 'water', group: 'care', label: voices('water'), description: text('Give water.') },
  ],
  recommendations: [
    {
      id: 'water-1',
      option: 'water',
      conditions: [
        {
          expression: { kind: 'definition', definition: 'thirsty' },
          origin: { kind: 'stated', statements: ['s1'] },
        },
        { expression: yes(watered), origin: { kind: 'stated', statements: ['s1'] } },
      ],
      strength: { id: 'always', words: text('always'), statement: 's1' },
      statements: ['s1'],
    },
  ],
  remarks: [],
  showings: [{ statement: 's2', place: { kind: 'introduction' } }],
  questionOrder: ['soil', 'sunny', 'watered'],
};

const source = { kind: 'answer' } as const;

export const yesNoFact = (term: string, answer: boolean): Fact => ({
  kind: 'yesNo',
  term,
  value: answer,
  source,
});
export const oneOfFact = (term: string, answer: string): Fact => ({
  kind: 'oneOf',
  term,
  value: answer,
  source,
});
export const includesFact = (term: string, member: string, present: boolean): Fact => ({
  kind: 'includes',
  term,
  value: member,
  present,
  source,
});
export const numberFact = (term: string, number: number, unit = 'cm'): Fact => ({
  kind: 'number',
  term,
  value: number,
  stated: { value: number, unit },
  source,
});
