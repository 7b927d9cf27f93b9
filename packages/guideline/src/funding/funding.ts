import type { Text } from '@renavigate/engine';
import type { CatalogueOption } from '../options/catalogue.ts';
import type { Jurisdiction, Region } from './jurisdictions.ts';
import type { FundingKind } from './kinds.ts';

/** Where a fact on funding was read. A title stays as it was published. */
export interface FundingSource {
  readonly title: string;
  readonly organisation: string;
  readonly year?: number;
  readonly url?: string;
  /** Where it was not read at its own place. */
  readonly readIn?: Text;
}

/** One dated fact on who pays for a treatment. It says nothing of what suits a patient. */
export interface Funding {
  /** The researched row that it rests on. */
  readonly id: string;
  /** Other rows that it rests on too. */
  readonly alsoIn?: readonly string[];
  /** `every`: it names no drug. */
  readonly optionIds: readonly CatalogueOption[] | 'every';
  /** For whom: it does not speak of any other use of the drug. */
  readonly setting: Text;
  readonly jurisdiction: Jurisdiction | Region;
  readonly body: Text;
  readonly kind: FundingKind;
  readonly date?: string;
  /** What happened on that date, or why there is none. */
  readonly dateMeaning?: Text;
  /** Without it, only the date was read: `outcomeNotRead` is said. */
  readonly outcome?: Text;
  readonly conditions: readonly Text[];
  /** The latest day on which the source shows the fact; where there is none, what is known of its time. */
  readonly factTrueAsOf: string | Text;
  readonly source: FundingSource;
  readonly note?: Text;
}
