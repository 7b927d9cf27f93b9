import type { Classification, ClassificationAdvice } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { Assumption, ReasonOf } from './Reasons.tsx';

/** The groups of a classification that are still possible, behind a door that says what it holds. */
export function RiskGroup({ advice }: { readonly advice: ClassificationAdvice }) {
  const { edition, messages, say } = useReading();
  const definition = edition.definitions.find(
    (each): each is Classification =>
      each.kind === 'classification' && each.id === advice.definition,
  );
  if (definition === undefined) return null;
  const label = say(definition.label.patient);
  const possible = definition.groups.filter(({ id }) => advice.possibleGroups.includes(id));
  const names = possible.map((group) => say(group.label.patient)).join(messages.group.or);
  const told = possible.length === 1 ? messages.group.settled : messages.group.open;
  const only = advice.reasons.find(({ group }) => group === advice.possibleGroups[0]);
  return (
    <details className="door">
      <summary>{messages.group.heading(label)}</summary>
      <p>
        <strong>{told(label, names)}</strong> {messages.group.what}
      </p>
      {possible.length === 1 && only !== undefined ? (
        <>
          <p className="label">{messages.group.why}</p>
          <ReasonOf reason={only.reason} />
        </>
      ) : null}
      {definition.origins.map((origin) =>
        origin.kind === 'assumed' ? (
          <Assumption key={origin.because.en} because={say(origin.because)} />
        ) : null,
      )}
    </details>
  );
}
