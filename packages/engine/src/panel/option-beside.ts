import type { Mark } from '../guard/guard.ts';
import type { OptionId } from '../model/edition.ts';
import type { Agreement } from './agreement.ts';
import type { Placed } from './circumstance.ts';
import type { Had } from './past.ts';
import type { Voice } from './voice.ts';

/** One option, with what every edition says of it for this patient, newest first, and what stands beside that. */
export interface OptionBeside {
  readonly option: OptionId;
  readonly voices: readonly Voice[];
  readonly agreement: Agreement;
  readonly marks: readonly Mark[];
  /** What of it was had before, or may have been; absent where nothing of it was. */
  readonly had?: Had;
  /** Where a circumstance of the patient puts it. */
  readonly place?: Placed;
  /** It stands for a kind and is open, while options that are one of the kind are offered: they speak for it. */
  readonly folded?: true;
}
