import { standingNow } from '@renavigate/engine';
import { agreementText, hadText, noticesBeside, placeText } from '@renavigate/guideline/tell';
import { useSay, useWords } from '../../language/language.ts';
import { Door } from '../../parts/Door.tsx';
import { Explained } from '../../parts/glossary/Explained.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Notices } from '../../parts/Notices.tsx';
import type { CardProps } from './base/card-props.ts';
import { optionOf } from './base/together.ts';
import { Voices } from './base/Voices.tsx';
import { CheckFirst } from './doors/CheckFirst.tsx';
import { Involves } from './doors/Involves.tsx';
import { Paying } from './doors/Paying.tsx';
import { Sources } from './doors/Sources.tsx';
import { Studies } from './doors/Studies.tsx';
import { Why } from './doors/Why.tsx';
import { HoldingMarks } from './Marks.tsx';

/** The sign that goes with how an option stands. */
export const signs = {
  offered: 'offered',
  open: 'undecided',
  replaced: 'notOffered',
  had: 'notOffered',
  aside: 'notOffered',
  named: 'notOffered',
  unnamed: 'notOffered',
} as const;

/** The notices that stand beside an option. */
export function noticesOf(option: string, { library }: CardProps['together']) {
  return noticesBeside(option, library.content);
}

/** Everything else on an option, each part made when it is opened. */
export function Doors({ name, ...props }: CardProps & { readonly name: string }) {
  const t = useWords('options');
  const { option, together } = props;
  const parts = {
    why: () => <Why {...props} />,
    involves: () => <Involves option={option.option} />,
    studies: () => <Studies option={option.option} together={together} />,
    sources: () => <Sources {...props} />,
    pays: () => <Paying {...props} />,
    check: () => <CheckFirst {...props} />,
  } as const;
  return (
    <div className="doors">
      {Object.entries(parts).map(([part, make]) => (
        <Door key={part} text={t(`doors.${part as keyof typeof parts}`)} of={name}>
          {make}
        </Door>
      ))}
    </div>
  );
}

/** How it stands today, and what sets it back: that it was had, or what comes before it. */
function Standing({ option, together }: Pick<CardProps, 'option' | 'together'>) {
  const t = useWords('options');
  const now = standingNow(option);
  const texts = [hadText(option, together), placeText(option, together)];
  return (
    <>
      <p className={`standing standing-${signs[now]}`}>
        <Mark standing={signs[now]} />
        {t(`standing.${now}`)}
      </p>
      {texts
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text} className="remark">
            {text}
          </p>
        ))}
      <p className="agreement">{agreementText(option, together)}</p>
    </>
  );
}

/** One option: what it is, how it stands, what to take care of; and, behind doors, everything else. */
export function Card(props: CardProps) {
  const { option, together } = props;
  const t = useWords('options');
  const say = useSay();
  const { content } = together.library;
  const { label, description } = optionOf(content, option.option);
  const name = say(label.patient);
  return (
    <article
      className={`card card-${standingNow(option)}`}
      data-option={option.option}
      data-standing={standingNow(option)}
    >
      <h3>{name}</h3>
      <p className="what">
        <Explained text={say(description)} />
      </p>
      <Standing option={option} together={together} />
      <Voices option={option} together={together} />
      <HoldingMarks marks={option.marks} />
      <Notices notices={noticesOf(option.option, together)} audience="patient" />
      <Door text={t('doors.more')} of={name}>
        {() => <Doors {...props} name={name} />}
      </Door>
    </article>
  );
}
