import type { OptionAdvice, OptionGroup } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { OptionCard } from './OptionCard.tsx';
import { StatementList, useStatementsAt } from './StatementList.tsx';

interface GroupSectionProps {
  readonly group: OptionGroup;
  readonly shown: readonly OptionAdvice[];
  readonly notOffered: readonly OptionAdvice[];
}

/** One kind of care: what may be offered or is not clear yet, and, one tap away, what does not fit now. */
export function GroupSection({ group, shown, notOffered }: GroupSectionProps) {
  const { messages, say } = useReading();
  const said = useStatementsAt((place) => place.kind === 'group' && place.group === group.id);
  return (
    <section className="group" aria-labelledby={`group-${group.id}`}>
      <h3 id={`group-${group.id}`}>{say(group.label)}</h3>
      {said.length === 0 ? null : (
        <details className="about">
          <summary>
            {messages.option.aboutGroup}
            <span className="visually-hidden">
              {messages.colon} {say(group.label)}
            </span>
          </summary>
          <StatementList ids={said} />
        </details>
      )}
      <div className="cards">
        {shown.map((option) => (
          <OptionCard key={option.option} option={option} />
        ))}
      </div>
      {notOffered.length === 0 ? null : (
        <details className="not-offered">
          <summary>{messages.option.notOffered(notOffered.length)}</summary>
          <div className="cards">
            {notOffered.map((option) => (
              <OptionCard key={option.option} option={option} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
