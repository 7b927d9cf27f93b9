import type { Text, Voices } from '../base/text.ts';
import type { Citation } from '../guard/guardrail.ts';
import type { Option } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { Truth } from '../semantics/truth.ts';

/**
 * A treatment that teams choose in some situations and that no held edition names. It has no standing: nobody offers
 * or refuses it here. It is told with what was read of it, or with the plain word that nothing was.
 */
export interface ConsideredOption {
  readonly option: Option;
  /** In which situations it is worth asking about. */
  readonly when: Expression;
  /** What was read of it; or that no text that is held speaks of it. */
  readonly text: Voices;
  readonly askWhom: Text;
  /** Empty where no text was read. */
  readonly sources: readonly Citation[];
}

/** The options worth asking about in this situation, in their own order. */
export function consideredFor(
  considered: readonly ConsideredOption[],
  truthOf: (expression: Expression) => Truth,
): readonly ConsideredOption[] {
  return considered.filter(({ when }) => truthOf(when) === 'true');
}
