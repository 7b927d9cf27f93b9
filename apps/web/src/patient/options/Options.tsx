import './words/index.ts';
import './options.css';
import type { OptionBeside } from '@renavigate/engine';
import { consideredFirst, speakersOf, type Together } from '@renavigate/guideline/tell';
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

/** One honest sentence that sums up, and whether there is more to ask. */
function Summary({ state, consultation, dispatch }: ScreenProps) {
  const t = useWords('options');
  const say = useSay();
  const guidelines = useGuidelines();
  const { beside } = consultation;
  const offered = standing(beside, 'offered').length;
  const open = standing(beside, 'open').length;
  const next = nextOf(guidelines, state.answers);
  const done = open === 0 ? t('done') : t('doneOpen');
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
      <p>{next === undefined ? done : t('more')}</p>
      {next === undefined ? null : (
        <p className="actions">
          <button type="button" className="primary" onClick={() => dispatch({ kind: 'continue' })}>
            {t('goOn')}
          </button>
        </p>
      )}
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
    dispatch({ kind: 'open', view: { screen: 'question', term } });
  const { answers } = state;
  if (answers.size === 0) return <Empty dispatch={dispatch} />;
  const outside = isOutside(speakersOf(together));
  const considered = <Considered beside={beside} audience="patient" />;
  const first = consideredFirst(beside, library.content);
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
              {nextOf(guidelines, answers) === undefined ? t('heading') : t('headingSoFar')}
            </h1>
            <FirstScreen together={together} />
            <Summary {...props} />
          </div>
          {first ? considered : null}
          {groupsOf(library.content, beside.options).map((group) => (
            <GroupSection
              key={group.group.id}
              {...group}
              together={together}
              province={state.province}
              dispatch={dispatch}
            />
          ))}
          <SetAside
            together={together}
            options={standing(beside, 'aside')}
            province={state.province}
            dispatch={dispatch}
          />
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
