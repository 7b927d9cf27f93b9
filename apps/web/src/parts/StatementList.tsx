import type { Edition, Place, StatementId } from '@renavigate/engine';
import { useSay } from '../language/language.ts';
import { PhoneText } from './PhoneText.tsx';

/** The statements that an edition shows at a place. */
export function statementsAt(edition: Edition, wanted: (place: Place) => boolean) {
  return edition.showings.filter(({ place }) => wanted(place)).map(({ statement }) => statement);
}

interface StatementListProps {
  readonly edition: Edition;
  readonly ids: readonly StatementId[];
}

/** Statements with their number and their place in the source, in the order of the source. */
export function StatementList({ edition, ids }: StatementListProps) {
  const say = useSay();
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
