import './side.css';
import { type FirstAnswer, type FirstChoice, standingNow } from '@renavigate/engine';
import { hadText, placeText } from '@renavigate/guideline/tell';
import { Suspense } from 'react';
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

/** One of the first choices: the same rows for each, and the rest one tap deeper. */
function ChoiceCard({ choice, ...rest }: SideProps & { readonly choice: FirstChoice }) {
  const { option } = choice;
  const { together } = rest;
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  const name = say(optionOf(together.library.content, option.option).label.patient);
  const now = standingNow(option);
  const notices = noticesOf(option.option, together);
  const holding = option.marks.filter(({ truth }) => truth === 'true');
  const cautions = holding.filter(({ guardrail }) => guardrail.kind === 'caution');
  const others = holding.filter((mark) => !cautions.includes(mark));
  const open = option.marks.filter(({ truth }) => truth === 'unknown').length;
  const remarks = [hadText(option, together), placeText(option, together)];
  return (
    <article className={`card card-${now}`} data-option={option.option} data-standing={now}>
      <h3>{name}</h3>
      <p className={`standing standing-${signs[now]}`}>
        <Mark standing={signs[now]} />
        {t(`standing.${now}`)}
      </p>
      <Guard>
        <Suspense fallback={<p role="status">{shared('loading')}</p>}>
          <Facts option={option.option} together={together} />
        </Suspense>
      </Guard>
      <div>
        <p className="label">{t('side.says')}</p>
        <Voices option={option} together={together} />
      </div>
      <div>
        <p className="label">{t('side.check')}</p>
        {remarks
          .filter((text) => text !== '')
          .map((text) => (
            <p key={text} className="remark">
              {text}
            </p>
          ))}
        <HoldingMarks marks={cautions} />
        <p>{t('side.open', { count: open })}</p>
      </div>
      {others.length === 0 ? null : (
        <details className="unfold">
          <summary>{t('side.alsoAsk', { count: others.length })}</summary>
          <HoldingMarks marks={others} />
        </details>
      )}
      {notices.length === 0 ? null : (
        <details className="unfold">
          <summary>{t('side.since', { count: notices.length })}</summary>
          <Notices notices={notices} audience="patient" />
        </details>
      )}
      <Door text={t('doors.more')} of={name}>
        {() => <Doors option={option} {...rest} name={name} />}
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
  if (choices.length === 0) return null;
  return (
    <div className="group">
      <h2 id="side-by-side">{t('side.heading', { count: choices.length })}</h2>
      <p>{t('studies.lead')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keys */}
      <section className="side" tabIndex={0} aria-labelledby="side-by-side">
        {choices.map((choice) => (
          <ChoiceCard key={choice.option.option} choice={choice} {...props} />
        ))}
      </section>
    </div>
  );
}
