import { aldesleukin } from './aldesleukin.ts';
import { atezolizumab } from './atezolizumab.ts';
import { avelumab } from './avelumab.ts';
import { axitinib } from './axitinib.ts';
import { belzutifan } from './belzutifan.ts';
import { bevacizumab } from './bevacizumab.ts';
import { cabozantinib } from './cabozantinib.ts';
import type { DrugRow } from './drug.ts';
import { everolimus } from './everolimus.ts';
import { interferonAlfa } from './interferon-alfa.ts';
import { ipilimumab } from './ipilimumab.ts';
import { lenvatinib } from './lenvatinib.ts';
import { nivolumab } from './nivolumab.ts';
import { pazopanib } from './pazopanib.ts';
import { pembrolizumab } from './pembrolizumab.ts';
import { sorafenib } from './sorafenib.ts';
import { sunitinib } from './sunitinib.ts';
import { temsirolimus } from './temsirolimus.ts';
import { tivozanib } from './tivozanib.ts';

/**
 * Every drug that a kidney cancer record may name, one row and one file each, in the order in which they are asked
 * about. All lists of drugs are made from these rows.
 */
export const drugRows = [
  sorafenib,
  pazopanib,
  axitinib,
  sunitinib,
  cabozantinib,
  temsirolimus,
  everolimus,
  lenvatinib,
  nivolumab,
  ipilimumab,
  pembrolizumab,
  aldesleukin,
  belzutifan,
  tivozanib,
  avelumab,
  atezolizumab,
  bevacizumab,
  interferonAlfa,
] as const;

/** A drug that is known by its name. */
export type Drug = (typeof drugRows)[number]['id'];

/** The row of a drug that is held here. */
export interface DrugInformation extends DrugRow {
  readonly id: Drug;
}
