import type { Text, Voices } from '../base/text.ts';
import { height, pests, soil, text, watered } from '../testing/garden.ts';
import type { Edition } from './edition.ts';
import { amount, compare, includes, inGroup, is, measured, no, yes } from './expression.ts';
import type { NumberTerm, OneOfTerm } from './vocabulary.ts';

// What must compile, and, behind each @ts-expect-error, what must not. Nothing here runs.

const size = { id: 'size', groups: [{ id: 'small' }, { id: 'tall' }] } as const;

export const allowed = () => [
  yes(watered),
  no(watered),
  is(soil, 'clay'),
  includes(pests, 'slug'),
  inGroup(size, 'small'),
  compare(measured(height), '>', amount(2, 'cm')),
];

export const refusedExpressions = () => [
  // @ts-expect-error the term has no such value
  is(soil, 'clai'),
  // @ts-expect-error the term has no such value
  includes(pests, 'snail'),
  // @ts-expect-error a value of another term
  is(soil, 'slug'),
  // @ts-expect-error one-of is not several-of
  includes(soil, 'clay'),
  // @ts-expect-error several-of is not one-of
  is(pests, 'slug'),
  // @ts-expect-error a number is not yes or no
  yes(height),
  // @ts-expect-error one-of is not yes or no
  no(soil),
  // @ts-expect-error yes or no is not a number
  measured(watered),
  // @ts-expect-error the classification has no such group
  inGroup(size, 'tiny'),
  // @ts-expect-error a condition has no groups
  inGroup({ id: 'thirsty' }, 'small'),
  // @ts-expect-error there is no such operator
  compare(measured(height), '=', amount(2, 'cm')),
  // @ts-expect-error a number needs its unit
  amount(2),
];

// @ts-expect-error French is missing
export const withoutFrench: Text = { en: 'only English' };

// @ts-expect-error one voice is missing
export const withoutPatient: Voices = { clinician: text('terms of the field') };

export const withoutUnit: NumberTerm = {
  ...height,
  // @ts-expect-error a number has at least one unit
  units: [],
};

// @ts-expect-error a one-of term has values
export const withoutValues: OneOfTerm = { ...watered, kind: 'oneOf' };

export const withoutReason: Edition['scope']['conditions'][number] = {
  expression: yes(watered),
  // @ts-expect-error an assumption says why
  origin: { kind: 'assumed', statements: [] },
};

export const assignTo = (edition: Edition) => {
  // @ts-expect-error an edition is closed: nothing in it is assigned to
  edition.id = 'another';
  // @ts-expect-error nor added to
  edition.options.push();
};
