import { groupBy, type Language } from '@renavigate/engine';
import { type Figures, restrictionText, type Withheld } from '@renavigate/guideline/evidence/tell';

/** Figures that are not shown for one and the same reason. */
export interface WithheldTogether {
  readonly why: Withheld['why'];
  /** Whom they are about. */
  readonly people: string;
  readonly outcomes: readonly Withheld['outcome'][];
}

/** The figures that are not shown, by their reason. */
export function withheldTogether(
  withheld: Figures['withheld'],
  language: Language,
): readonly WithheldTogether[] {
  const alike = groupBy(withheld, ({ why, needs }) => `${why} ${restrictionText(needs).en}`);
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const people = restrictionText(first.needs)[language];
    return [{ why: first.why, people, outcomes: those.map(({ outcome }) => outcome) }];
  });
}
