import type { Voices } from '../base/text.ts';
import type { OptionId } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import type { Truth } from '../semantics/truth.ts';
import type { TruthOf } from '../solve/looks.ts';

/** Something that is to be said of a part that was had: that it runs now, why it was stopped, and the like. */
export interface PastDetail {
  readonly id: string;
  readonly label: Voices;
  readonly when: Expression;
}

/** A part of an option, such as one drug of a pair. */
export interface PastPart {
  readonly id: string;
  readonly label: Voices;
  readonly had: Expression;
  readonly details: readonly PastDetail[];
}

/** How it is told whether an option was had: it consists of parts, each of which can have been had by itself. */
export interface Past {
  readonly option: OptionId;
  readonly parts: readonly PastPart[];
}

/** A part, whether it was had, and what is known of that. */
export interface PartHad {
  readonly part: PastPart;
  readonly truth: Truth;
  /** Those that are true of every possible patient. */
  readonly details: readonly PastDetail[];
}

/**
 * What of an option was had before: every part of it, some of it, or perhaps some; exact over all possible patients.
 * Nothing of this changes what an edition says of the option: it stands beside it.
 */
export interface Had {
  readonly state: 'had' | 'partHad' | 'mayBe';
  /** The parts that were had, or may have been. */
  readonly parts: readonly PartHad[];
}

/** Every expression that a past asks the truth of. */
export function pastExpressions(pasts: readonly Past[]): readonly Expression[] {
  return pasts
    .flatMap(({ parts }) => parts)
    .flatMap(({ had, details }) => [had, ...details.map(({ when }) => when)]);
}

/** What was had of an option; nothing where none of it was. */
export function hadOf({ parts }: Past, truthOf: TruthOf): Had | undefined {
  const found = parts.map((part) => partHad(part, truthOf));
  const some = found.filter(({ truth }) => truth !== 'false');
  if (some.length === 0) return undefined;
  const sure = some.filter(({ truth }) => truth === 'true');
  if (sure.length === 0) return { state: 'mayBe', parts: some };
  return { state: sure.length === parts.length ? 'had' : 'partHad', parts: some };
}

function partHad(part: PastPart, truthOf: TruthOf): PartHad {
  const truth = truthOf(part.had);
  const details =
    truth === 'true' ? part.details.filter(({ when }) => truthOf(when) === 'true') : [];
  return { part, truth, details };
}
