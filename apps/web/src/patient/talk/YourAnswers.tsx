import './words/index.ts';
import { useWords } from '../../language/language.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import type { ScreenProps } from '../state/screen-props.ts';

/** Everything that was answered, each with the way to change it, and the way on. */
export function YourAnswers({ state, dispatch }: ScreenProps) {
  const t = useWords('talk');
  const { answers } = state;
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('answers.heading')}
      </h1>
      {answers.size === 0 ? <p>{t('answers.none')}</p> : null}
      <AnswerList
        answers={answers}
        onChange={(term) =>
          dispatch({ kind: 'open', view: { screen: 'question', term, isChange: true } })
        }
      />
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
          {t('answers.goOn')}
        </button>
      </p>
    </div>
  );
}
