import type { Advice, Edition, OptionAdvice, Standing, TermId } from '@renavigate/engine';
import { openQuestions, splitKey } from '@renavigate/engine';

/** How many options have each standing. */
export function countStandings(advice: Advice): Readonly<Record<Standing, number>> {
  const count = (standing: Standing) =>
    advice.options.filter((option) => option.standing === standing).length;
  return {
    offered: count('offered'),
    undecided: count('undecided'),
    notOffered: count('notOffered'),
    notCovered: count('notCovered'),
  };
}

/** The options of each group, in the order of the edition; those offered come before those undecided. */
export function optionsByGroup(edition: Edition, advice: Advice) {
  const groupOf = new Map(edition.options.map(({ id, group }) => [id, group]));
  return edition.groups.map((group) => {
    const inGroup = advice.options.filter(({ option }) => groupOf.get(option) === group.id);
    const having = (standing: Standing) => inGroup.filter((each) => each.standing === standing);
    return {
      group,
      shown: [...having('offered'), ...having('undecided')],
      notOffered: having('notOffered'),
    };
  });
}

/** The terms that an undecided option still needs, each once. */
export function missingTerms(option: OptionAdvice): readonly TermId[] {
  return [...new Set(option.missing.map((key) => splitKey(key).term))];
}

/** What is still to be found out, and which options each finding could decide. */
export function findings(edition: Edition, advice: Advice) {
  return openQuestions(edition, advice).map((term) => ({
    term,
    options: advice.options
      .filter((option) => missingTerms(option).includes(term))
      .map(({ option }) => option),
  }));
}
