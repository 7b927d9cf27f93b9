import { leftOut as rows } from '../../left-out/index.ts';
import type { LeftOut } from '../../left-out/left-out.ts';

/** What of the research no output holds, and why. */
export interface LeftOutPart {
  readonly rows: readonly LeftOut[];
  /** The files of the research that each edition was made from. */
  readonly filesOf: Readonly<Record<string, readonly string[]>>;
}

export const leftOut: LeftOutPart = {
  rows,
  filesOf: {
    'pdq-2025': ['pdq.json'],
    'asco-2023': ['asco.json'],
    'kcrnc-2021': ['kcrnc-2021.json', 'kcrnc-2023-adjuvant.json'],
    'kcrnc-2019': ['kcrnc-2019.json'],
    'kcrnc-nephrectomy-2019': ['kcrnc-2019.json'],
    'ccs-2019': ['imdc.json', 'eau.json', 'esmo.json'],
    'ccs-earlier-mb': ['ccs-earlier-edition.json'],
    'ccs-earlier-nb': ['ccs-earlier-edition.json'],
  },
};
