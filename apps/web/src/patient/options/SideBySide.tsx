import './side.css';
import { type FirstAnswer, standingNow } from '@renavigate/engine';
import { hadText, placeText } from '@renavigate/guideline/tell';
import { type ReactNode, Suspense } from 'react';
import { useSay, useWords } from '../../language/language.ts';
import { Door } from '../../parts/Door.tsx';
import { Guard } from '../../parts/Guard.tsx';
import { latePart } from '../../parts/late-part.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Notices } from '../../parts/Notices.tsx';
import type { CardProps } from './base/card-props.ts';
import { optionOf } from './base/together.ts';
import { Voices } from './base/Voices.tsx';
import { Doors, noticesOf, signs } from './Card.tsx';
import { HoldingMarks } from './Marks.tsx';

const Facts = latePart(() => import('./doors/ChoiceFacts.tsx'));

type SideProps = Omit<CardProps, 'option'>;

/** What holds against a choice, and how much is still to be ruled out. */
function ToCheck({ option, together }: Pick<CardProps, 'option' | 'together'>) {
  const t = useWords('options');
  const remarks = [hadText(option, together), placeText(option, together)];
  const cautions = option.marks.filter(({ guardrail }) => guardrail.kind === 'caution');
  const open = option.marks.filter(({ truth }) => truth === 'unknown').length;
  return (
    <div>
      <p className="label">{t('side.check')}</p>
      {remarks
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className="remark">
            {text}
          </p>
        ))}
      <HoldingMarks marks={cautions} isShort />
      <p>{t('side.open', { count: open })}</p>
    </div>
  );
}

function Folded({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <details className="unfold">
      <summary>{text}</summary>
      {children}
    </details>
  );
}

/** What else stands beside a choice: what to ask about it, and what is known since the guidelines were written. */
function Beside({ option, together }: Pick<CardProps, 'option' | 'together'>) {
  const t = useWords('options');
  const notices = noticesOf(option.option, together);
  const asked = option.marks.filter(
    ({ truth, guardrail }) => truth === 'true' && guardrail.kind !== 'caution',
  );
  return (
    <>
      {asked.length === 0 ? null : (
        <Folded text={t('side.alsoAsk', { count: asked.length })}>
          <HoldingMarks marks={asked} />
        </Folded>
      )}
      {notices.length === 0 ? null : (
        <Folded text={t('side.since', { count: notices.length })}>
          <Notices notices={notices} audience="patient" />
        </Folded>
      )}
    </>
  );
}

interface ChoiceCardProps extends CardProps {
  /** Another choice of the same kind is described before it. */
  readonly isDescribed: boolean;
}

/** One of the first choices: the same rows for each, and the rest one tap deeper. */
function ChoiceCard({ isDescribed, ...card }: ChoiceCardProps) {
  const { option, together } = card;
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const name = say(optionOf(together.library.content, option.option).label.patient);
  const now = standingNow(option);
  return (
    <article className={`card card-${now}`} data-option={option.option} data-standing={now}>
      <h3>{name}</h3>
      <p className={`standing standing-${signs[now]}`}>
        <Mark standing={signs[now]} />
        {t(`standing.${now}`)}
      </p>
      <Guard>
        <Suspense fallback={<p role="status">{shared('loading')}</p>}>
          <Facts {...{ together, isDescribed }} option={option.option} />
        </Suspense>
      </Guard>
      <div>
        <p className="label">{t('side.says')}</p>
        <Voices option={option} together={together} />
      </div>
      <ToCheck option={option} together={together} />
      <Beside option={option} together={together} />
      <Door text={t('doors.more')} of={name}>
        {() => <Doors {...card} name={name} />}
      </Door>
    </article>
  );
}

/** The first choices beside one another: a row of cards where there is room, cards to swipe through on a phone. */
export function SideBySide({
  answer: { choices },
  ...props
}: SideProps & { readonly answer: FirstAnswer }) {
  const t = useWords('options');
  const { content } = props.together.library;
  if (choices.length === 0) return null;
  const described = choices.map(({ option }) => optionOf(content, option.option).description.en);
  return (
    <div className="group">
      <h2 id="side-by-side">{t('side.heading', { count: choices.length })}</h2>
      <p>{t('studies.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keys */}
      <section className="side" tabIndex={0} aria-labelledby="side-by-side">
        {choices.map(({ option }, place) => (
          <ChoiceCard
            key={option.option}
            option={option}
            isDescribed={described.indexOf(described[place] ?? '') < place}
            {...props}
          />
        ))}
      </section>
    </div>
  );
}
