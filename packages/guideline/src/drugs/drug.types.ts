import type { Expression } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { includesKind } from '../vocabulary/drug-classes.ts';
import type { DrugKind, drugKinds } from '../vocabulary/drug-kinds.ts';
import { progressedOn, receivedDrugs } from '../vocabulary/treatment.ts';
import type { DrugRow } from './drug.ts';
import type { DrugClass } from './kinds.ts';
import type { Drug, drugRows } from './rows.ts';

// What must compile, and, behind each @ts-expect-error, what must not. Nothing here runs.

const known = {
  id: 'planted',
  name: text('planted', 'planté'),
  otherNames: [],
  codes: [],
  options: [],
  targets: text('none', 'aucune'),
  route: 'oral',
  doses: [],
  cautions: undefined,
  sideEffects: undefined,
} as const;

export const withClass = { ...known, drugClass: 'mtorInhibitor' } as const satisfies DrugRow;

// @ts-expect-error a drug without a class is no row
export const withoutClass: DrugRow = known;

export const withUnknownClass = {
  ...known,
  // @ts-expect-error a drug of a class that does not exist is no row
  drugClass: 'newInhibitor',
} as const satisfies DrugRow;

// @ts-expect-error a drug that has no row is no drug
export const notHeld: Drug = 'planted';

// @ts-expect-error the names of drugs are not just any text
export const anyText: Drug = String('sunitinib');

export const kinds = (): readonly Expression[] => [
  includesKind(receivedDrugs, 'vegf'),
  includesKind(progressedOn, 'vegf', 'mtor'),
  // @ts-expect-error no such kind
  includesKind(receivedDrugs, 'vegfDrugs'),
];

/** Nothing, where every one of these is among those. */
type Missing<All, Held> = Exclude<All, Held>;

type OfSomeKind = (typeof drugKinds)[DrugKind]['classes'][number];
type Classless = Missing<DrugClass, OfSomeKind>;
export const noClassIsLeft: [Classless] extends [never] ? true : Classless = true;

type Partner = (typeof drugRows)[number]['options'][number]['with'][number];
type Stranger = Missing<Partner, Drug>;
export const everyPartnerIsADrug: [Stranger] extends [never] ? true : Stranger = true;
