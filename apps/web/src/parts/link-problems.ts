import { type Audience, numberText, type TermValue, termOf, unitText } from '@renavigate/engine';
import '../answers/words/index.ts';
import type { LinkProblem } from '../answers/link.ts';
import { useLibrary } from '../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../language/language.ts';

/** What says why a part of a link could not be used, in the voice of a reader. */
export function useLinkProblemText(
  audience: Audience,
  isKept = false,
): (problem: LinkProblem) => string {
  const t = useWords('answers');
  const language = useLanguage();
  const say = useSay();
  const { terms } = useLibrary().content;
  const labelOf = (term: string) => say(termOf(term, terms).label[audience]);
  const nearText = (id: string, near: readonly string[]) => {
    const term = termOf(id, terms);
    if (near.length === 0 || (term.kind !== 'oneOf' && term.kind !== 'severalOf')) return [];
    const values: readonly TermValue[] = term.values;
    const labels = values.flatMap((each) =>
      near.includes(each.id) ? [say(each.label[audience])] : [],
    );
    return [t('link.near', { values: labels.join(', ') })];
  };
  return (problem) => {
    switch (problem.kind) {
      case 'version':
      case 'changed':
      case 'tooLong':
        return t(isKept ? `kept.${problem.kind}` : `link.${problem.kind}`);
      case 'lost':
        return t(isKept ? 'kept.lost' : 'link.lost', { count: problem.count });
      case 'more':
        return t('link.more', { count: problem.count });
      case 'words':
        return t(`link.words.${problem.what}`, { count: problem.count });
      case 'unknownTerm':
        return t('link.unknownTerm', { term: problem.term });
      case 'unknownValue':
        return [
          t('link.unknownValue', { label: labelOf(problem.term), value: problem.value }),
          ...nearText(problem.term, problem.near ?? []),
        ].join(' ');
      case 'twice':
        return t('link.twice', { label: labelOf(problem.term) });
      case 'number': {
        const number = numberText(problem.value, language);
        const value = `${number} ${unitText(problem.unit, language)}`.trimEnd();
        return `${t('link.number', { label: labelOf(problem.term), value })} ${say(problem.mend)}`;
      }
    }
  };
}
