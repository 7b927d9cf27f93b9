import type { Audience } from '@renavigate/engine';
import type { Outcome } from '@renavigate/guideline/evidence/tell';

/** The forms that numbers can be shown in, in the order in which they are offered. */
export const forms = ['words', 'people', 'bars', 'table'] as const;
export type Form = (typeof forms)[number];

function hasShares({ unit, figures, rates = [] }: Outcome): boolean {
  return (
    rates.length > 0 || (unit === 'percent' && figures.some(({ value }) => value !== undefined))
  );
}

function hasMedians({ unit, figures }: Outcome): boolean {
  return unit === 'months' && figures.some(({ value }) => value !== undefined);
}

/** The forms that say something of these outcomes: a study without a share has no hundred people to draw. */
export function formsOf(outcomes: readonly Outcome[], audience: Audience): readonly Form[] {
  const shares = outcomes.some(hasShares);
  const bars =
    shares ||
    outcomes.some(hasMedians) ||
    (audience === 'clinician' && outcomes.some(({ effect }) => effect !== undefined));
  if (!bars) return ['words'];
  return forms.filter((form) => form !== 'people' || shares);
}

/** The form to begin with: people for a patient where there are some, bars for the team. */
export function firstForm(offered: readonly Form[], audience: Audience): Form {
  const wished: readonly Form[] = audience === 'patient' ? ['people', 'bars'] : ['bars'];
  return wished.find((form) => offered.includes(form)) ?? 'words';
}
