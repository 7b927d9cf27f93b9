import { type Edition, groupBy } from '@renavigate/engine';
import { leftOut } from '@renavigate/guideline/left-out';
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

/** Researched rows that no output holds, by the reason. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function LeftOut({ edition }: { readonly edition: Edition }) {
  const t = useWords('explore');
  const say = useSay();
  const files = filesOf[edition.id] ?? [];
  const rows = leftOut.filter(({ file }) => files.includes(file));
  if (rows.length === 0) return <p>{t('leftOut.none')}</p>;
  return (
    <ul className="bullets">
      {[...groupBy(rows, ({ reason }) => say(reason))].map(([reason, those]) => (
        <li key={reason}>
          {reason}
          <small translate="no">{those.map(({ id }) => id).join(', ')}</small>
        </li>
      ))}
    </ul>
  );
}
