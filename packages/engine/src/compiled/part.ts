import type { Edition, OptionId, UnheldPart } from '../model/edition.ts';
import type { Expression } from '../model/expression.ts';
import { definitionsOf, inlined } from '../semantics/evaluate.ts';

/** A part of an edition that is not held, and of whom it may speak, in terms that belong to no edition. */
export interface Part {
  readonly part: UnheldPart;
  readonly options: ReadonlySet<OptionId>;
  readonly when?: Expression;
}

/** The parts of an edition that are not held. */
export function partsOf({ held, definitions }: Edition): readonly Part[] {
  if (held.kind === 'whole') return [];
  const own = definitionsOf({ definitions });
  return held.parts.map((part) => ({
    part,
    options: new Set(part.options),
    ...(part.when === undefined ? {} : { when: inlined(part.when, own) }),
  }));
}
