import type { Place, StatementId } from '@renavigate/engine';
import { useReading } from '../reading.ts';
import { PhoneText } from './PhoneText.tsx';

/** The statements that the edition shows at a place. */
export function useStatementsAt(wanted: (place: Place) => boolean): readonly StatementId[] {
  const { edition } = useReading();
  return edition.showings.filter(({ place }) => wanted(place)).map(({ statement }) => statement);
}

/** Statements with their number and their place in the source, in the order of the source. */
export function StatementList({ ids }: { readonly ids: readonly StatementId[] }) {
  const { edition, say } = useReading();
  const statements = edition.statements.filter(({ id }) => ids.includes(id));
  if (statements.length === 0) return null;
  return (
    <ul className="statements">
      {statements.map(({ id, locator, text }) => (
        <li key={id}>
          <PhoneText text={say(text)} />{' '}
          <cite>
            {id}, {say(locator)}
          </cite>
        </li>
      ))}
    </ul>
  );
}
