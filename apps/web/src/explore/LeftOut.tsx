import { type Edition, groupBy } from '@renavigate/engine';
import { leftOut } from '../content/left-out.ts';
import { knownEditions } from '../content/notices.ts';
import { useSay, useWords } from '../language/language.ts';

/** The files of the research that an edition was made from. */
const filesOf: Readonly<Record<string, readonly string[]>> = {
  'pdq-2025': ['pdq.json'],
  'asco-2023': ['asco.json'],
  'kcrnc-2021': ['kcrnc-2021.json', 'kcrnc-2023-adjuvant.json'],
  'kcrnc-2019': ['kcrnc-2019.json'],
  'kcrnc-nephrectomy-2019': ['kcrnc-2019.json'],
  'ccs-2019': ['imdc.json', 'eau.json', 'esmo.json'],
  'ccs-earlier-mb': ['ccs-earlier-edition.json'],
  'ccs-earlier-nb': ['ccs-earlier-edition.json'],
};

/** What other bodies say today and is not here, and why. */
function NotHeld() {
  const t = useWords('explore');
  const say = useSay();
  return (
    <>
      <p className="label">{t('leftOut.notHeld')}</p>
      <ul className="bullets">
        {knownEditions.map(({ row, body, newest, why }) => (
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
  const files = filesOf[edition.id] ?? [];
  const rows = leftOut.filter(({ file }) => files.includes(file));
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
