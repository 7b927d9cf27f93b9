import type { OptionId } from '@renavigate/engine';
import { text } from '../base/text.ts';
import { ageInMonths, staleAfterMonths } from './age.ts';
import { canada } from './canada.ts';
import type { Funding } from './funding.ts';
import { ontario } from './ontario.ts';
import { quebec } from './quebec.ts';
import type { AgedFunding, FundingAnswer } from './telling.ts';
import { west } from './west.ts';

export { approvals, approvalsFor } from '../approvals/approvals.ts';
export { ageInMonths, staleAfterMonths } from './age.ts';
export * from './telling.ts';

/** Every fact on funding that we hold. */
export const funding: readonly Funding[] = [...canada, ...quebec, ...ontario, ...west];

/** What is true of every drug and every place, and all that can be said where no fact names them. */
export const coverageVaries = text(
  'What is paid for differs by province and changes. Ask your cancer centre’s drug access navigator or pharmacist, or call Kidney Cancer Canada (1-866-598-7166).',
  'Ce qui est payé diffère d’une province à l’autre et change. Demandez à l’intervenant pivot pour l’accès aux médicaments ou au pharmacien de votre centre de cancer, ou appelez Cancer du rein Canada (1-866-598-7166).',
);

function aged(fact: Funding, today: string): AgedFunding {
  const { factTrueAsOf } = fact;
  if (typeof factTrueAsOf !== 'string') return { ...fact, ageInMonths: undefined, stale: true };
  const age = ageInMonths(factTrueAsOf, today);
  return { ...fact, ageInMonths: age, stale: age >= staleAfterMonths };
}

/** The federal programme adds to what a province pays, so it reaches everywhere, as do countrywide facts. */
function reaches(fact: Funding, place: string | undefined): boolean {
  const { jurisdiction } = fact;
  if (jurisdiction === 'CanadaExceptQuebec') return place !== 'QC';
  return jurisdiction === 'Canada' || jurisdiction === 'NIHB' || jurisdiction === place;
}

/**
 * Who pays for an option in a place (its id, such as `ON`), as far as we read it, with the age of each fact on a
 * day (2026-01-31). A place that we do not know, or hold nothing on, has no entries.
 *
 * @example
 * ```ts
 * import { fundingFor } from '@renavigate/guideline';
 *
 * const { entries, fallback } = fundingFor('sunitinib', 'ON', '2026-11-29');
 * for (const { factTrueAsOf, stale } of entries) console.log(factTrueAsOf, stale);
 * console.log(fallback.en.slice(0, 30));
 * // 2022-09-29 true
 * // What is paid for differs by pr
 * ```
 */
export function fundingFor(
  option: OptionId,
  place: string | undefined,
  today: string,
): FundingAnswer {
  const facts = funding
    .filter(({ optionIds }) => optionIds === 'every' || optionIds.some((id) => id === option))
    .filter((fact) => reaches(fact, place))
    .map((fact) => aged(fact, today));
  const names = ({ jurisdiction, optionIds }: Funding) =>
    jurisdiction === place && optionIds !== 'every';
  return {
    entries: facts.filter(names),
    background: facts.filter((fact) => !names(fact)),
    fallback: coverageVaries,
  };
}
