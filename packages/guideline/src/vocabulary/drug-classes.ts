import type { Drug } from './drugs.ts';

/** Drugs that block the receptor of VEGF inside cells, among other things. */
export const vegfTyrosineKinaseInhibitors = [
  'sorafenib',
  'pazopanib',
  'axitinib',
  'sunitinib',
  'cabozantinib',
  'lenvatinib',
  'tivozanib',
] as const satisfies readonly Drug[];

/** Drugs that act on VEGF or its receptors. */
export const vegfDrugs = [
  ...vegfTyrosineKinaseInhibitors,
  'bevacizumab',
] as const satisfies readonly Drug[];

/** Drugs that act on mTOR. */
export const mtorDrugs = ['temsirolimus', 'everolimus'] as const satisfies readonly Drug[];

/** Drugs that act on HIF-2alpha. */
export const hif2AlphaInhibitors = ['belzutifan'] as const satisfies readonly Drug[];

/** Targeted drugs of every kind; giving one of them is having started targeted therapy. */
export const targetedDrugs = [
  ...vegfDrugs,
  ...mtorDrugs,
  ...hif2AlphaInhibitors,
] as const satisfies readonly Drug[];

/** Checkpoint inhibitors that act on PD-1 or PD-L1. */
export const pd1Drugs = [
  'nivolumab',
  'pembrolizumab',
  'avelumab',
  'atezolizumab',
] as const satisfies readonly Drug[];

/** Checkpoint inhibitors of every kind. */
export const checkpointInhibitors = [...pd1Drugs, 'ipilimumab'] as const satisfies readonly Drug[];

/** Cytokines. */
export const cytokines = ['aldesleukin', 'interferonAlfa'] as const satisfies readonly Drug[];
