import './words/index.ts';
import '../matters/words/index.ts';
import { termOf } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { useLibrary, usePart } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import type { ScreenProps } from '../state/screen-props.ts';
import { type Made, merged, questionsFrom, type Shown } from './generate.ts';

/** What a made question says in the language of the page. */
function useTextOf(): (question: Made) => string {
  const t = useWords('questions');
  const matters = useWords('matters');
  const language = useLanguage();
  const say = useSay();
  const library = useLibrary();
  return ({ words }) => {
    switch (words.kind) {
      case 'option':
        return t('option', {
          option: optionLabel(words.option, { library, language, audience: 'patient' }),
        });
      case 'find-out':
        return t('findOut', {
          question: say(termOf(words.term, library.content.terms).question.patient),
        });
      case 'mark':
        return t('mark', { label: say(words.label), text: say(words.text) });
      case 'matter':
        return matters(`question.${words.matter}`);
      case 'drug':
        return say(words.text);
      case 'always':
        return t(`always.${words.about}`);
    }
  };
}

/** The person's questions as they stand. */
export function useQuestions({
  state,
  consultation,
}: Omit<ScreenProps, 'dispatch'>): readonly Shown[] {
  const textOf = useTextOf();
  const { terms } = useLibrary().content;
  const drugs = usePart('drugs');
  return merged(
    questionsFrom({ terms, drugs }, consultation, state.matters),
    state.questions,
    textOf,
  );
}
