import type { Text, Voices } from '../base/text.ts';
import type { OptionId } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';

/** Something that can be looked up: who published it, under which title, when and where. */
export interface Citation {
  readonly title: string;
  readonly body: string;
  readonly year?: number;
  /** Where in it, where it is long. */
  readonly locator?: string;
  readonly url?: string;
}

/**
 * Guardrails of which one must hold wherever what they have in common does, and which one hangs on something that may
 * not be known, such as a date. Where every possible patient meets one of them, they hold together.
 */
export interface Band {
  readonly id: string;
  readonly label: Voices;
  /** Says that it is not known which of them holds; what each of them says follows. */
  readonly lead: Voices;
}

interface GuardrailBase {
  readonly id: string;
  readonly label: Voices;
  /** The options that it marks. */
  readonly options: readonly OptionId[];
  /** For whom. */
  readonly when: Expression;
  readonly text: Voices;
  /** Who should look at it, as a person to ask. */
  readonly askWhom: Text;
  readonly band?: Band;
}

/**
 * A safety rule that stands beside all editions. It never hides an option and never changes its standing: it marks it,
 * says why, and who should look at it. A *caution* says what a source says; where no source was read there is only a
 * *question* to put to the team, which claims nothing.
 */
export type Guardrail =
  | (GuardrailBase & {
      readonly kind: 'caution';
      readonly sources: readonly [Citation, ...Citation[]];
    })
  | (GuardrailBase & { readonly kind: 'question' });
