import './words/index.ts';
import './options.css';
import { firstAnswer } from '@renavigate/engine';
import { consideredFirst, speakersOf, type Together } from '@renavigate/guideline/tell';
import { useGuidelines } from '../../guidelines/context.ts';
import { standing } from '../../guidelines/progress.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { Considered } from '../../parts/Considered.tsx';
import { Door } from '../../parts/Door.tsx';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import type { ScreenProps } from '../screens/Screen.ts';
import { useNext } from '../use-next.ts';
import { FirstScreen } from './FirstScreen.tsx';
import { MoreExact } from './MoreExact.tsx';
import { Outside } from './Outside.tsx';
import { Rest } from './Rest.tsx';
import { RiskGroups } from './RiskGroups.tsx';
import { SideBySide } from './side/SideBySide.tsx';
import { isOutside } from './together.ts';

/** Without a talk: whether there is more to ask. */
function GoOn({
  state,
  dispatch,
  done,
}: Pick<ScreenProps, 'state' | 'dispatch'> & { readonly done: string }) {
  const t = useWords('options');
  const { next } = useNext(state.answers);
  if (next === undefined) return <p>{done}</p>;
  return (
    <>
      <p>{t('more')}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
          {t('goOn')}
        </button>
      </p>
    </>
  );
}

/** What moves the options of this person, and in what order they stand; without a talk, whether there is more to ask. */
function InOrder({ state, consultation, dispatch }: ScreenProps) {
  const t = useWords('options');
  const say = useSay();
  const { talk } = useGuidelines().library.content;
  const { beside } = consultation;
  const done = standing(beside, 'open').length === 0 ? t('done') : t('doneOpen');
  return (
    <>
      {beside.circumstances.map(({ id, text }) => (
        <p key={id} className="remark">
          {say(text.patient)}
        </p>
      ))}
      <p>{t('sum.order')}</p>
      {talk === undefined ? <GoOn {...{ state, dispatch, done }} /> : null}
    </>
  );
}

function Empty({ dispatch }: Pick<ScreenProps, 'dispatch'>) {
  const t = useWords('options');
  return (
    <div className="reading">
      <h1 id="heading" tabIndex={-1}>
        {t('empty.heading')}
      </h1>
      <p>{t('empty.text')}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
          {t('goOn')}
        </button>
      </p>
    </div>
  );
}

/** What every guideline says to these answers, at any time: also before the last question. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Options(props: ScreenProps) {
  const { state, consultation, dispatch } = props;
  const t = useWords('options');
  const language = useLanguage();
  const { beside, problems, stated } = consultation;
  const guidelines = useGuidelines();
  const { library } = guidelines;
  const together: Together = { library, beside, language, audience: 'patient' };
  const openQuestion = (term: string) =>
    dispatch({ kind: 'open', view: { screen: 'question', term, isChange: true } });
  const { answers } = state;
  if (answers.size === 0) return <Empty dispatch={dispatch} />;
  const outside = isOutside(speakersOf(together));
  const considered = <Considered beside={beside} audience="patient" />;
  const first = consideredFirst(beside, library.content);
  const answer = firstAnswer(library, beside);
  const card = { together, province: state.province, dispatch };
  return (
    <div className="options">
      <Alerts beside={beside} problems={problems} audience="patient" />
      <Problems problems={problems} stated={stated} onChange={openQuestion} />
      {outside ? (
        <>
          <Outside together={together} />
          {considered}
        </>
      ) : (
        <>
          <div className="reading">
            <h1 id="heading" tabIndex={-1}>
              {t('heading')}
            </h1>
            <FirstScreen answer={answer} together={together} />
            <MoreExact {...{ state, dispatch }} />
            <InOrder {...props} />
          </div>
          {first ? considered : null}
          <SideBySide answer={answer} {...card} />
          <Rest answer={answer} {...card} />
          {first ? null : considered}
          <p className="reading">{t('notRuledOut')}</p>
          <RiskGroups together={together} />
        </>
      )}
      <div className="reading">
        {outside ? (
          <>
            <h2>{t('answersHeading', { count: answers.size })}</h2>
            <AnswerList answers={answers} onChange={openQuestion} />
          </>
        ) : (
          <Door text={t('answersHeading', { count: answers.size })}>
            {() => <AnswerList answers={answers} onChange={openQuestion} />}
          </Door>
        )}
      </div>
      {outside ? null : (
        <p className="actions">
          <button
            type="button"
            className="primary"
            onClick={() => dispatch({ kind: 'open', view: { screen: 'matters' } })}
          >
            {t('matters')}
          </button>
        </p>
      )}
    </div>
  );
}
