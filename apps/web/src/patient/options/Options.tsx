import './words/index.ts';
import './options.css';
import type { OptionBeside, TermId } from '@renavigate/engine';
import { consideredFirst, speakersOf, type Together } from '@renavigate/guideline/tell';
import type { Answers } from '../../answers/answer.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { standing } from '../../guidelines/progress.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';
import { Alerts } from '../../parts/Alerts.tsx';
import { Considered } from '../../parts/Considered.tsx';
import { Door } from '../../parts/Door.tsx';
import { nextOf } from '../interview/interview.ts';
import { AnswerList } from '../parts/AnswerList.tsx';
import { Problems } from '../parts/Problems.tsx';
import type { ScreenProps } from '../state/screen-props.ts';
import type { CardProps } from './base/card-props.ts';
import { groupsOf, isOutside } from './base/together.ts';
import { FirstScreen } from './FirstScreen.tsx';
import { Behind, GroupSection } from './GroupSection.tsx';
import { Outside } from './Outside.tsx';
import { RiskGroups } from './RiskGroups.tsx';

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

/** One honest sentence that sums up, and whether there is more to ask. */
function Summary({ state, consultation, dispatch }: ScreenProps) {
  const t = useWords('options');
  const say = useSay();
  const { beside } = consultation;
  const offered = standing(beside, 'offered').length;
  const open = standing(beside, 'open').length;
  const isDone = nextOf(useGuidelines(), state.answers) === undefined;
  return (
    <>
      {beside.circumstances.map(({ id, text }) => (
        <p key={id} className="remark">
          {say(text.patient)}
        </p>
      ))}
      <p className="lead">
        {t('sum.offered', { count: offered })}{' '}
        {open === 0 ? null : t(offered === 0 ? 'sum.openAlone' : 'sum.open', { count: open })}
      </p>
      <p>{t('sum.order')}</p>
      <p>{isDone ? t(open === 0 ? 'done' : 'doneOpen') : t('more')}</p>
      {isDone ? null : <GoOn dispatch={dispatch} />}
    </>
  );
}

/** What guidelines say of treatment that is set aside: folded, and never hidden. */
function SetAside({
  options,
  ...rest
}: Omit<CardProps, 'option'> & { readonly options: readonly OptionBeside[] }) {
  const t = useWords('options');
  if (options.length === 0) return null;
  return (
    <section className="group" aria-labelledby="set-aside">
      <h2 id="set-aside">{t('aside.heading')}</h2>
      <Behind text={t('aside.see', { count: options.length })} options={options} {...rest} />
    </section>
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

/** What no guideline names stands before the kinds of options where it comes first, else after them. */
function Kinds({ state, consultation, dispatch, together }: SaidProps) {
  const { beside } = consultation;
  const { content } = useGuidelines().library;
  const { province } = state;
  const considered = <Considered beside={beside} audience="patient" />;
  const isFirst = consideredFirst(beside, content);
  return (
    <>
      {isFirst ? considered : null}
      {groupsOf(content, beside.options).map((group) => (
        <GroupSection key={group.group.id} {...group} {...{ together, province, dispatch }} />
      ))}
      <SetAside options={standing(beside, 'aside')} {...{ together, province, dispatch }} />
      {isFirst ? null : considered}
    </>
  );
}

/** What the guidelines say to a person of whom at least one speaks. */
function Inside(props: SaidProps) {
  const t = useWords('options');
  const { state, together } = props;
  const isDone = nextOf(useGuidelines(), state.answers) === undefined;
  return (
    <>
      <div className="reading">
        <h1 id="heading" tabIndex={-1}>
          {isDone ? t('heading') : t('headingSoFar')}
        </h1>
        <FirstScreen together={together} />
        <Summary {...props} />
      </div>
      <Kinds {...props} />
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
    dispatch({ kind: 'open', view: { screen: 'question', term } });
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
