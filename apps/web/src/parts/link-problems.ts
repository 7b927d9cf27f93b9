import { type Audience, numberText, type TermValue, termOf, unitText } from '@renavigate/engine';
import '../answers/words/index.ts';
import type { LinkProblem } from '../answers/link.ts';
import { useLibrary } from '../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';

/** The values of a term that may have been meant. */
function useNearText(audience: Audience) {
  const t = useWords('answers');
  const say = useSay();
  const { terms } = useLibrary().content;
  return (id: string, near: readonly string[]): readonly string[] => {
    const term = termOf(id, terms);
    if (near.length === 0 || (term.kind !== 'oneOf' && term.kind !== 'severalOf')) return [];
    const values: readonly TermValue[] = term.values;
    const labels = values
      .filter((each) => near.includes(each.id))
      .map(({ label }) => say(label[audience]));
    return [t('link.near', { values: labels.join(', ') })];
  };
}

type ProblemWithTerm = Extract<LinkProblem, { readonly kind: 'unknownValue' | 'twice' | 'number' }>;

/** Why what a link says of one term could not be used. */
function useTermProblemText(audience: Audience): (problem: ProblemWithTerm) => string {
  const t = useWords('answers');
  const language = useLanguage();
  const say = useSay();
  const { terms } = useLibrary().content;
  const nearText = useNearText(audience);
  return (problem) => {
    const label = say(termOf(problem.term, terms).label[audience]);
    switch (problem.kind) {
      case 'unknownValue': {
        const { term, value, near = [] } = problem;
        return [t('link.unknownValue', { label, value }), ...nearText(term, near)].join(' ');
      }
      case 'twice':
        return t('link.twice', { label });
      case 'number': {
        const number = numberText(problem.value, language);
        const value = `${number} ${unitText(problem.unit, language)}`.trimEnd();
        return `${t('link.number', { label, value })} ${say(problem.mend)}`;
      }
    }
  };
}

/** What says why a part of a link could not be used, in the voice of a reader. */
export function useLinkProblemText(
  audience: Audience,
  isKept = false,
): (problem: LinkProblem) => string {
  const t = useWords('answers');
  const termProblemText = useTermProblemText(audience);
  const from = isKept ? 'kept' : 'link';
  return (problem) => {
    switch (problem.kind) {
      case 'version':
      case 'changed':
      case 'tooLong':
        return t(`${from}.${problem.kind}`);
      case 'lost':
        return t(`${from}.lost`, { count: problem.count });
      case 'more':
        return t('link.more', { count: problem.count });
      case 'words':
        return t(`link.words.${problem.what}`, { count: problem.count });
      case 'unknownTerm':
        return t('link.unknownTerm', { term: problem.term });
      default:
        return termProblemText(problem);
    }
  };
}
