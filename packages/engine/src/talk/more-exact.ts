import { type FirstAnswer, firstAnswer } from '../first/first-answer.ts';
import type { OptionId } from '../model/edition.ts';
import type { Fact } from '../model/fact.ts';
import type { Term, TermId } from '../model/vocabulary.ts';
import { adviseBeside } from '../panel/beside.ts';
import type { CompiledLibrary } from '../panel/library.ts';
import { termOf } from '../wording/fact.ts';

/** A question that makes the first answer more exact, with what some answer to it would change there. */
export interface MoreExact {
  readonly term: TermId;
  /** Options that an answer brings among the first choices. */
  readonly comes: readonly OptionId[];
  /** Options that an answer takes from among them. */
  readonly leaves: readonly OptionId[];
}

const source = { kind: 'answer' } as const;

/** The answers to a question that are tried: a number is not, since nobody can try all of them. */
function answersTo(term: Term): readonly Fact[] {
  switch (term.kind) {
    case 'yesNo':
      return [true, false].map((value) => ({ kind: 'yesNo', term: term.id, value, source }));
    case 'oneOf':
      return term.values.map(({ id }) => ({ kind: 'oneOf', term: term.id, value: id, source }));
    case 'severalOf':
      return term.values.map(({ id: value }) => {
        return { kind: 'includes', term: term.id, value, present: true, source };
      });
    case 'number':
      return [];
  }
}

/** Most questions that are tried for one that changes something, the weightiest first. */
const mostTried = 8;

/**
 * The next question that makes the first answer more exact: the weightiest of which some single answer would change the
 * first choices, with what it would change. Undefined where none does. What only the team can say is not asked of a
 * person; `passedOver` are not asked again. Pure.
 */
export function moreExact(
  library: CompiledLibrary,
  facts: readonly Fact[],
  answer: FirstAnswer,
  passedOver: ReadonlySet<TermId>,
): MoreExact | undefined {
  const terms = answer.decides
    .map((id) => termOf(id, library.content.terms))
    .filter(({ id, whereFound }) => whereFound !== 'team' && !passedOver.has(id));
  for (const term of terms.slice(0, mostTried)) {
    const changed = changesBy(term, library, facts, answer);
    if (changed.comes.length + changed.leaves.length > 0) return { term: term.id, ...changed };
  }
  return undefined;
}

function changesBy(
  term: Term,
  library: CompiledLibrary,
  facts: readonly Fact[],
  answer: FirstAnswer,
): Omit<MoreExact, 'term'> {
  const now = namesOf(answer);
  const later = answersTo(term).flatMap((fact) => {
    const beside = adviseBeside(library, { facts: [...facts, fact] });
    return beside.problems.length > 0 ? [] : [namesOf(firstAnswer(library, beside))];
  });
  return {
    comes: [...new Set(later.flat())].filter((option) => !now.includes(option)),
    leaves: now.filter((option) => later.some((names) => !names.includes(option))),
  };
}

function namesOf({ choices }: FirstAnswer): readonly OptionId[] {
  return choices.map(({ option }) => option.option);
}
