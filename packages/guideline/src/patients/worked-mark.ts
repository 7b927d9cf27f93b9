import type { CatalogueOption } from '../options/catalogue.ts';

export type Facts = Readonly<Record<string, unknown>>;

/** What a guardrail is expected to do to an option; `excluded` is no mark at all. */
export type ExpectedMark = 'true' | 'unknown' | 'excluded';

/** A patient with a story, and whether a guardrail marks an option for them. */
export interface WorkedMark {
  readonly guardrail: string;
  readonly option: CatalogueOption;
  /** A sentence that a clinician recognises. */
  readonly story: string;
  /** As in the `facts` of a patient file. */
  readonly facts: Facts;
  readonly expected: ExpectedMark;
}

type Side = readonly [story: string, facts: Facts];

/** One guardrail on one option: patients who are marked, who are not, and of whom too little is known. */
export function marksOf(
  guardrail: string,
  option: CatalogueOption,
  sides: Readonly<Record<ExpectedMark, readonly [Side, ...Side[]]>>,
): readonly WorkedMark[] {
  return (['true', 'excluded', 'unknown'] as const).flatMap((expected) =>
    sides[expected].map(([story, facts]) => ({ guardrail, option, story, facts, expected })),
  );
}
