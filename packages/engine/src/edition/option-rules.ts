import type { Edition, Option, Recommendation, Remark } from './edition.ts';

/** What an edition says of one option. */
export interface OptionRules {
  readonly option: Option;
  readonly offering: readonly Recommendation[];
  readonly against: readonly Recommendation[];
  readonly remarks: readonly Remark[];
}

const made = new WeakMap<Edition, readonly OptionRules[]>();

/** What an edition says of each of its options, in their order. Looked up once. */
export function optionRules(edition: Edition): readonly OptionRules[] {
  const before = made.get(edition);
  if (before !== undefined) return before;
  const rules = edition.options.map((option): OptionRules => {
    const of = edition.recommendations.filter((rule) => rule.option === option.id);
    return {
      option,
      offering: of.filter((rule) => rule.against !== true),
      against: of.filter((rule) => rule.against === true),
      remarks: edition.remarks.filter((remark) => remark.options.includes(option.id)),
    };
  });
  made.set(edition, rules);
  return rules;
}
