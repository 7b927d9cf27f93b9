import { type OptionAdvice, words } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { Account, OpenAccount, Summary } from './Account.tsx';
import { Mark } from './Mark.tsx';
import { OptionReasons, Remarks, Strengths } from './OptionDetails.tsx';

function useOption(id: string) {
  const { edition } = useReading();
  const option = edition.options.find((each) => each.id === id);
  if (option === undefined) throw new Error(`No option ${id}`);
  return option;
}

/** The standing in words, with a sign of its own shape. */
export function StandingLine({ option }: { readonly option: OptionAdvice }) {
  const { say } = useReading();
  return (
    <p className={`standing standing-${option.standing}`}>
      <Mark standing={option.standing} />
      {say(words.standing[option.standing].patient)}
    </p>
  );
}

interface MoreProps {
  readonly option: OptionAdvice;
  readonly label: string;
}

function More({ option, label }: MoreProps) {
  const { messages } = useReading();
  return (
    <details className="more">
      <Summary text={messages.option.more} of={label} />
      <OptionReasons option={option} />
    </details>
  );
}

/** One option on the page of results. */
export function OptionCard({ option }: { readonly option: OptionAdvice }) {
  const { say } = useReading();
  const { label, description } = useOption(option.option);
  return (
    <article
      className={`card card-${option.standing}`}
      data-option={option.option}
      data-standing={option.standing}
    >
      <h4>{say(label.patient)}</h4>
      <p className="what">{say(description)}</p>
      <StandingLine option={option} />
      <Strengths option={option} />
      <Remarks option={option} />
      <Account option={option.option} label={say(label.patient)} />
      <More option={option} label={say(label.patient)} />
    </article>
  );
}

/** One option as a line that opens, beside the questions. */
export function OptionRow({ option }: { readonly option: OptionAdvice }) {
  const { say } = useReading();
  const { label, description } = useOption(option.option);
  return (
    <li data-option={option.option} data-standing={option.standing}>
      <details className={`row row-${option.standing}`}>
        <summary>
          <Mark standing={option.standing} />
          <span>
            <span className="name">{say(label.patient)}</span>{' '}
            <span className="small">{say(words.standing[option.standing].patient)}</span>
          </span>
        </summary>
        <p className="what">{say(description)}</p>
        <Strengths option={option} />
        <Remarks option={option} />
        <OpenAccount option={option.option} label={say(label.patient)} />
        <More option={option} label={say(label.patient)} />
      </details>
    </li>
  );
}
