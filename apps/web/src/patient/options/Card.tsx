import { type OptionBeside, standingNow } from '@renavigate/engine';
import { agreementText, type Together } from '@renavigate/guideline/tell';
import type { Dispatch } from 'react';
import { useSay, useWords } from '../../language/language.ts';
import { Door } from '../../parts/Door.tsx';
import { Explained } from '../../parts/glossary/Explained.tsx';
import { Mark } from '../../parts/Mark.tsx';
import type { Action } from '../state.ts';
import { CheckFirst } from './doors/CheckFirst.tsx';
import { Involves } from './doors/Involves.tsx';
import { Paying } from './doors/Paying.tsx';
import { Sources } from './doors/Sources.tsx';
import { Studies } from './doors/Studies.tsx';
import { Why } from './doors/Why.tsx';
import { HoldingMarks } from './Marks.tsx';
import { optionOf } from './together.ts';

export interface CardProps {
  readonly option: OptionBeside;
  readonly together: Together;
  readonly province: string | undefined;
  readonly dispatch: Dispatch<Action>;
}

const signs = {
  offered: 'offered',
  open: 'undecided',
  replaced: 'notOffered',
  named: 'notOffered',
  unnamed: 'notOffered',
} as const;

/** One option: what it is, how it stands, what to take care of; and, behind doors, everything else. */
export function Card(props: CardProps) {
  const { option, together } = props;
  const t = useWords('options');
  const say = useSay();
  const { label, description } = optionOf(option.option);
  const name = say(label.patient);
  const now = standingNow(option);
  const door = { of: name };
  return (
    <article className={`card card-${now}`} data-option={option.option} data-standing={now}>
      <h3>{name}</h3>
      <p className="what">
        <Explained text={say(description)} />
      </p>
      <p className={`standing standing-${signs[now]}`}>
        <Mark standing={signs[now]} />
        {t(`standing.${now}`)}
      </p>
      <p className="agreement">{agreementText(option.agreement, together)}</p>
      <HoldingMarks marks={option.marks} />
      <div className="doors">
        <Door text={t('doors.why')} {...door}>
          {() => <Why {...props} />}
        </Door>
        <Door text={t('doors.involves')} {...door}>
          {() => <Involves option={option.option} />}
        </Door>
        <Door text={t('doors.studies')} {...door}>
          {() => <Studies option={option.option} together={together} />}
        </Door>
        <Door text={t('doors.sources')} {...door}>
          {() => <Sources {...props} />}
        </Door>
        <Door text={t('doors.pays')} {...door}>
          {() => <Paying {...props} />}
        </Door>
        <Door text={t('doors.check')} {...door}>
          {() => <CheckFirst {...props} />}
        </Door>
      </div>
    </article>
  );
}
