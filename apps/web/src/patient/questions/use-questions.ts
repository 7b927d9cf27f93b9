import './words/index.ts';
import '../matters/words/index.ts';
import { termOf } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { common } from '../../content/library.ts';
import { held } from '../../guidelines/held.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import type { ScreenProps } from '../screens/Screen.ts';
import { type Made, merged, questionsFrom, type Shown } from './generate.ts';

/** What a made question says in the language of the page. */
function useTextOf(): (question: Made) => string {
  const t = useWords('questions');
  const matters = useWords('matters');
  const language = useLanguage();
  const say = useSay();
  return ({ words }) => {
    switch (words.kind) {
      case 'option':
        return t('option', {
          option: optionLabel(words.option, { library: held, language, audience: 'patient' }),
        });
      case 'find-out':
        return t('findOut', { question: say(termOf(words.term, common.terms).question.patient) });
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
  return merged(questionsFrom(consultation, state.matters), state.questions, textOf);
}
