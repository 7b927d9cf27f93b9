import './words/index.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import type { ScreenProps } from '../state/screen-props.ts';

/** What the person wishes, said back, with the way to return. */
export function TalkEnd({ consultation, dispatch }: ScreenProps) {
  const say = useSay();
  const t = useWords('talk');
  const { talk } = useGuidelines().library.content;
  if (talk === undefined) return null;
  const { ended } = talk;
  return (
    <div className="reading talk">
      <Alerts beside={consultation.beside} problems={consultation.problems} audience="patient" />
      <h1 id="heading" tabIndex={-1}>
        {say(ended.heading.patient)}
      </h1>
      <p>{say(ended.text.patient)}</p>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => dispatch({ kind: 'open', view: { screen: 'options' } })}
        >
          {t('ended.goOn')}
        </button>
        <button type="button" className="quiet" onClick={() => window.history.back()}>
          {say(ended.back.patient)}
        </button>
      </p>
    </div>
  );
}
