import type { Edition, Option, Recommendation, Remark } from './edition.ts';

/** What an edition says of one option. */
export interface OptionRules {
  readonly option: Option;
  readonly offering: readonly Recommendation[];
  readonly against: readonly Recommendation[];
  readonly remarks: readonly Remark[];
}

/** What an edition says of each of its options, in their order. */
export function optionRules(edition: Edition): readonly OptionRules[] {
  return edition.options.map((option): OptionRules => {
    const of = edition.recommendations.filter((rule) => rule.option === option.id);
    return {
      option,
      offering: of.filter((rule) => rule.against !== true),
      against: of.filter((rule) => rule.against === true),
      remarks: edition.remarks.filter((remark) => remark.options.includes(option.id)),
    };
  });
}
