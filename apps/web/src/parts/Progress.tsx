import type { Advice } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { countStandings, optionsByGroup } from '../state/summary.ts';
import { OptionRow } from './OptionCard.tsx';

/** How much is clear: the only progress that means something. */
export function useProgress(advice: Advice): string {
  const { messages } = useReading();
  const { offered, notOffered, undecided } = countStandings(advice);
  return messages.progress.count(offered + notOffered, undecided);
}

interface ProgressProps {
  readonly advice: Advice;
  readonly onSee: () => void;
}

/** On a small screen: one line at the bottom, and the way to the options. */
export function ProgressBar({ advice, onSee }: ProgressProps) {
  const { messages } = useReading();
  return (
    <div className="bar">
      <p>{useProgress(advice)}</p>
      <button type="button" className="quiet" onClick={onSee}>
        {messages.progress.see}
      </button>
    </div>
  );
}

/** On a wide screen: every option beside the question. */
export function ProgressPanel({ advice }: { readonly advice: Advice }) {
  const { edition, messages, say } = useReading();
  return (
    <aside className="panel" aria-labelledby="panel-heading">
      <h2 id="panel-heading">{messages.progress.heading}</h2>
      <p>{useProgress(advice)}</p>
      {optionsByGroup(edition, advice).map(({ group, shown, notOffered }) => (
        <section key={group.id} aria-labelledby={`panel-${group.id}`}>
          <h3 id={`panel-${group.id}`}>{say(group.label)}</h3>
          <ul className="rows">
            {[...shown, ...notOffered].map((option) => (
              <OptionRow key={option.option} option={option} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
