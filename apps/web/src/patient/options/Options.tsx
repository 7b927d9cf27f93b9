import './words/index.ts';
import './options.css';
import { firstAnswer, type TermId } from '@renavigate/engine';
import { consideredFirst, speakersOf, type Together } from '@renavigate/guideline/tell';
import type { Answers } from '../../answers/answer.ts';
import type { Consultation } from '../../guidelines/consult.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { standing } from '../../guidelines/progress.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { Considered } from '../../parts/Considered.tsx';
import { Door } from '../../parts/Door.tsx';
import { useNext } from '../interview/use-next.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import type { ScreenProps } from '../state/screen-props.ts';
import { isOutside } from './base/together.ts';
import { FirstScreen } from './FirstScreen.tsx';
import { MoreExact } from './MoreExact.tsx';
import { Outside } from './Outside.tsx';
import { Rest } from './Rest.tsx';
import { RiskGroups } from './RiskGroups.tsx';
import { SideBySide } from './SideBySide.tsx';

/** Goes on with the next question. */
function GoOn({ dispatch }: Pick<ScreenProps, 'dispatch'>) {
  const t = useWords('options');
  return (
    <p className="actions">
      <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
        {t('goOn')}
      </button>
    </p>
  );
}

/** Without a talk: whether there is more to ask. */
function MoreToAsk({ state, consultation, dispatch }: ScreenProps) {
  const t = useWords('options');
  const { next } = useNext(state.answers);
  const isOpen = standing(consultation.beside, 'open').length > 0;
  if (next === undefined) return <p>{t(isOpen ? 'doneOpen' : 'done')}</p>;
  return (
    <>
      <p>{t('more')}</p>
      <GoOn dispatch={dispatch} />
    </>
  );
}

/** What moves the options of this person, and in what order they stand. */
function InOrder({ consultation: { beside } }: Pick<ScreenProps, 'consultation'>) {
  const t = useWords('options');
  const say = useSay();
  return (
    <>
      {beside.circumstances.map(({ id, text }) => (
        <p key={id} className="remark">
          {say(text.patient)}
        </p>
      ))}
      <p>{t('sum.order')}</p>
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
      <GoOn dispatch={dispatch} />
    </div>
  );
}

interface SaidProps extends ScreenProps {
  readonly together: Together;
}

/** What no guideline names and is worth asking about, one tap away where it does not come first. */
function ConsideredLater({ beside }: Pick<Consultation, 'beside'>) {
  const t = useWords('options');
  const { length } = beside.considered;
  if (length === 0) return null;
  return (
    <details className="unfold">
      <summary>{t('rest.considered', { count: length })}</summary>
      <Considered beside={beside} audience="patient" />
    </details>
  );
}

/** What the guidelines say to a person of whom at least one speaks: the answer first, everything else after it. */
function Inside(props: SaidProps) {
  const t = useWords('options');
  const { state, consultation, dispatch, together } = props;
  const { beside } = consultation;
  const { library } = useGuidelines();
  const answer = firstAnswer(library, beside);
  const card = { answer, together, province: state.province, dispatch };
  // What no guideline names stands before the other options where it comes first.
  const considered = <Considered beside={beside} audience="patient" />;
  const isFirst = consideredFirst(beside, library.content);
  const hasTalk = library.content.talk !== undefined;
  return (
    <>
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {t('heading')}
        </h1>
        <FirstScreen answer={answer} together={together} />
        {hasTalk ? <MoreExact {...{ state, dispatch }} /> : <MoreToAsk {...props} />}
        <InOrder consultation={consultation} />
      </div>
      {isFirst ? considered : null}
      <SideBySide {...card} />
      <Rest {...card} />
      {isFirst ? null : <ConsideredLater beside={beside} />}
      <p className="reading">{t('notRuledOut')}</p>
      <RiskGroups together={together} />
    </>
  );
}

interface OwnAnswersProps {
  readonly answers: Answers;
  readonly isOpen: boolean;
  readonly onChange: (term: TermId) => void;
}

/** The answers, to be looked at and changed: folded where there are options to read. */
function OwnAnswers({ answers, isOpen, onChange }: OwnAnswersProps) {
  const t = useWords('options');
  const heading = t('answersHeading', { count: answers.size });
  const list = () => <AnswerList answers={answers} onChange={onChange} />;
  return (
    <div className="reading">
      {isOpen ? (
        <>
          <h2>{heading}</h2>
          {list()}
        </>
      ) : (
        <Door text={heading}>{list}</Door>
      )}
    </div>
  );
}

function ToMatters({ dispatch }: Pick<ScreenProps, 'dispatch'>) {
  const t = useWords('options');
  return (
    <p className="actions">
      <button
        type="button"
        className="primary"
        onClick={() => dispatch({ kind: 'open', view: { screen: 'matters' } })}
      >
        {t('matters')}
      </button>
    </p>
  );
}

/** What every guideline says to some answers. */
function Said(props: ScreenProps) {
  const { state, consultation, dispatch } = props;
  const { beside, problems, stated } = consultation;
  const language = useLanguage();
  const { library } = useGuidelines();
  const together: Together = { library, beside, language, audience: 'patient' };
  const openQuestion = (term: string) =>
    dispatch({ kind: 'open', view: { screen: 'question', term, isChange: true } });
  const outside = isOutside(speakersOf(together));
  return (
    <div className="options">
      <Alerts beside={beside} problems={problems} audience="patient" />
      <Problems problems={problems} stated={stated} onChange={openQuestion} />
      {outside ? (
        <>
          <Outside together={together} />
          <Considered beside={beside} audience="patient" />
        </>
      ) : (
        <Inside {...props} together={together} />
      )}
      <OwnAnswers answers={state.answers} isOpen={outside} onChange={openQuestion} />
      {outside ? null : <ToMatters dispatch={dispatch} />}
    </div>
  );
}

/** What every guideline says to these answers, at any time: also before the last question. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Options(props: ScreenProps) {
  if (props.state.answers.size === 0) return <Empty dispatch={props.dispatch} />;
  return <Said {...props} />;
}
