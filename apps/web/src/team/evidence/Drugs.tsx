import { groupBy, words } from '@renavigate/engine';
import {
  cautionKinds,
  checkTheMonograph,
  type DrugInformation,
  drugClasses,
  noCheckedText,
  routes,
} from '@renavigate/guideline/drugs/tell';
import { usePart } from '../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../language/language.ts';

function Cautions({ cautions }: Pick<DrugInformation, 'cautions'>) {
  const say = useSay();
  if (cautions === undefined) return <p>{say(noCheckedText)}</p>;
  const byKind = groupBy(cautions, ({ kind }) => kind);
  return Object.entries(cautionKinds).map(([kind, label]) => {
    const those = cautions.filter((each) => each.kind === kind);
    if (those.length === 0 || byKind.size === 0) return null;
    return (
      <div key={kind}>
        <h5>{say(label)}</h5>
        <ul className="bullets">
          {those.map(({ row, text, citation }) => (
            <li key={row}>
              {say(text.clinician)} <cite>{say(citation.source)}</cite>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function OneDrug({ drug }: { readonly drug: DrugInformation }) {
  const t = useWords('team');
  const language = useLanguage();
  const say = useSay();
  const { drugLabel } = usePart('drugs');
  return (
    <details>
      <summary>
        {say(drugLabel(drug.id).clinician)} – {say(drugClasses[drug.drugClass].clinician)},{' '}
        {say(routes[drug.route].clinician)}
      </summary>
      <p>
        {t('evidence.targets')} {say(drug.targets)}
      </p>
      <ul className="bullets">
        {drug.doses.map(({ row, use, amount, frequency, schedule, citation }) => (
          <li key={row}>
            {say(use)}
            {words.colon[language]}
            {[amount, frequency, schedule]
              .flatMap((each) => (each === undefined ? [] : [say(each)]))
              .join(', ')}{' '}
            <cite>{say(citation.source)}</cite>
          </li>
        ))}
      </ul>
      <Cautions cautions={drug.cautions} />
    </details>
  );
}

/** The drugs of an option: dose, what to heed, interactions, each with its source. */
export function Drugs({ option }: { readonly option: string }) {
  const t = useWords('team');
  const say = useSay();
  const drugs = usePart('drugs').informationFor(option);
  if (drugs.length === 0) return null;
  return (
    <section className="detail-part">
      <h4>{t('evidence.drugs')}</h4>
      {drugs.map((drug) => (
        <OneDrug key={drug.id} drug={drug} />
      ))}
      <p className="note">{say(checkTheMonograph)}</p>
    </section>
  );
}
