import { type Expression, includes, or, type SeveralOfTerm } from '@renavigate/engine';
import type { DrugClass } from '../drugs/kinds.ts';
import { type Drug, drugRows } from '../drugs/rows.ts';
import { type DrugKind, drugKinds } from './drug-kinds.ts';

/** The drugs of these classes, class by class. */
export function ofClass(...classes: readonly DrugClass[]): readonly Drug[] {
  return classes.flatMap((each) =>
    drugRows.filter(({ drugClass }) => drugClass === each).map(({ id }) => id),
  );
}

/** The drugs of these kinds that are known by name. */
export function ofKind(...kinds: readonly DrugKind[]): readonly Drug[] {
  return kinds.flatMap((kind) => ofClass(...drugKinds[kind].classes));
}

/** Drugs that block the receptor of VEGF inside cells, among other things. */
export const vegfTyrosineKinaseInhibitors = ofClass('vegfTyrosineKinaseInhibitor');

/** Drugs that act on VEGF or its receptors. */
export const vegfDrugs = ofKind('vegf');

/** Drugs that act on mTOR. */
export const mtorDrugs = ofKind('mtor');

/** Drugs that act on HIF-2alpha. */
export const hif2AlphaInhibitors = ofKind('hif2Alpha');

/** The kinds of targeted drugs; giving one of them is having started targeted therapy. */
export const targetedKinds = ['vegf', 'mtor', 'hif2Alpha'] as const satisfies readonly DrugKind[];

/** Targeted drugs of every kind. */
export const targetedDrugs = ofKind(...targetedKinds);

/** Checkpoint inhibitors that act on PD-1 or PD-L1. */
export const pd1Drugs = ofClass('pd1Inhibitor', 'pdL1Inhibitor');

/** Checkpoint inhibitors of every kind. */
export const checkpointInhibitors = ofKind('checkpointInhibitor');

/** Cytokines. */
export const cytokines = ofKind('cytokine');

/** The answer that a drug of this kind was one of which no more is known. */
export type UnnamedDrug = (typeof drugKinds)[DrugKind]['unnamed']['id'];

/** That answer for each kind, with the drugs of the kind that are known by name. */
export const unnamedDrugs = Object.values(drugKinds).map(({ classes, unnamed }) => ({
  ...unnamed,
  drugs: ofClass(...classes),
}));

/** Every answer that names a drug of these kinds: by its name, or by its kind alone. */
export function answersOfKind(...kinds: readonly DrugKind[]): readonly (Drug | UnnamedDrug)[] {
  return [...ofKind(...kinds), ...kinds.map((kind) => drugKinds[kind].unnamed.id)];
}

/** A term that is answered with drugs. */
export type DrugTerm = SeveralOfTerm & {
  readonly values: readonly { readonly id: Drug | UnnamedDrug | 'other' }[];
};

/** Whether some drug of these kinds is among the answers to a term. A drug that is not in the list leaves it open. */
export function includesKind(term: DrugTerm, ...kinds: readonly DrugKind[]): Expression {
  return or(...answersOfKind(...kinds).map((answer) => includes(term, answer)));
}
