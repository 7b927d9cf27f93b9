import { type Advice, termOf } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { findings } from '../state/summary.ts';

/** What is still to be found out, where to find it, and what it could decide. */
export function Findings({ advice }: { readonly advice: Advice }) {
  const { edition, messages, say } = useReading();
  return (
    <ul className="findings">
      {findings(edition, advice).map(({ term: id, options }) => {
        const term = termOf(id, edition.terms);
        const names = edition.options.filter((option) => options.includes(option.id));
        return (
          <li key={id}>
            <p className="ask">{say(term.question.patient)}</p>
            <p>{say(term.whereToFind)}</p>
            <details>
              <summary>{messages.result.mayDecide(names.length)}</summary>
              <ul className="bullets">
                {names.map((option) => (
                  <li key={option.id}>{say(option.label.patient)}</li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
