import { type Edition, groupBy } from '@renavigate/engine';
import { useLibrary, usePart } from '../guidelines/context.ts';
import { useSay, useWords } from '../language/language.ts';

/** What other bodies say today and is not here, and why. */
function NotHeld() {
  const t = useWords('explore');
  const say = useSay();
  return (
    <>
      <p className="label">{t('leftOut.notHeld')}</p>
      <ul className="bullets">
        {useLibrary().content.notHeld.map(({ row, body, newest, why }) => (
          <li key={row}>
            {say(body)}, {say(newest)}. {say(why)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Researched rows that no output holds, by the reason, and guidelines that are known and not held. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function LeftOut({ edition }: { readonly edition: Edition }) {
  const t = useWords('explore');
  const say = useSay();
  const leftOut = usePart('leftOut');
  const files = leftOut.filesOf[edition.id] ?? [];
  const rows = leftOut.rows.filter(({ file }) => files.includes(file));
  return (
    <>
      {rows.length === 0 ? <p>{t('leftOut.none')}</p> : null}
      <ul className="bullets">
        {[...groupBy(rows, ({ reason }) => say(reason))].map(([reason, those]) => (
          <li key={reason}>
            {reason}
            <small translate="no">{those.map(({ id }) => id).join(', ')}</small>
          </li>
        ))}
      </ul>
      <NotHeld />
    </>
  );
}
