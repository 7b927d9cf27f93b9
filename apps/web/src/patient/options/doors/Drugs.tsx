import { groupBy } from '@renavigate/engine';
import {
  type Caution,
  cautionKinds,
  checkTheMonograph,
  type DrugInformation,
  drugClasses,
  noCheckedText,
  questionsAbout,
  routes,
  sideEffectsAreNotAll,
} from '@renavigate/guideline/drugs/tell';
import { usePart } from '../../../guidelines/context.ts';
import { useSay, useWords } from '../../../language/language.ts';
import { Explained } from '../../../parts/glossary/Explained.tsx';
import { AskList } from './AskList.tsx';

function Cautions({ cautions }: { readonly cautions: readonly Caution[] }) {
  const say = useSay();
  const byKind = groupBy(cautions, ({ kind }) => kind);
  return Object.entries(cautionKinds).map(([kind, label]) => {
    const those = byKind.get(kind as Caution['kind']) ?? [];
    if (those.length === 0) return null;
    return (
      <div key={kind}>
        <p className="label">{say(label)}</p>
        <ul className="bullets">
          {those.map(({ row, text, citation }) => (
            <li key={row}>
              {say(text.patient)} <small>{say(citation.source)}</small>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function Effects({ sideEffects }: Pick<DrugInformation, 'sideEffects'>) {
  const t = useWords('options');
  const shared = useWords('shared');
  const say = useSay();
  if (sideEffects === undefined) {
    return (
      <>
        <p className="label">{t('involves.effects')}</p>
        <p>{say(noCheckedText)}</p>
      </>
    );
  }
  return (
    <>
      <p className="label">{t('involves.effects')}</p>
      <ul className="bullets">
        {sideEffects.items.map((item) => (
          <li key={item.en}>{say(item)}</li>
        ))}
      </ul>
      <p>{say(sideEffectsAreNotAll)}</p>
      <small>
        {t('involves.read')}
        {shared('colon')} {say(sideEffects.citation.source)}
      </small>
    </>
  );
}

type Dose = DrugInformation['doses'][number];

/** How often a drug is given, for each use. */
function Doses({ doses }: { readonly doses: readonly Dose[] }) {
  const t = useWords('options');
  const say = useSay();
  if (doses.length === 0) return null;
  return (
    <div>
      <dt>{t('involves.often')}</dt>
      {doses.map(({ row, use, frequency, schedule, citation }) => (
        <dd key={row}>
          {say(frequency)}
          {schedule === undefined ? null : `, ${say(schedule)}`}{' '}
          <small>
            {say(use)} · {say(citation.source)}
          </small>
        </dd>
      ))}
    </div>
  );
}

/** What kind of drug it is, how and how often it is given. */
function Given({ drug }: { readonly drug: DrugInformation }) {
  const t = useWords('options');
  const say = useSay();
  return (
    <dl className="facts">
      <div>
        <dt>{t('involves.kind')}</dt>
        <dd>
          <Explained text={say(drugClasses[drug.drugClass].patient)} />
        </dd>
      </div>
      <div>
        <dt>{t('involves.given')}</dt>
        <dd>{say(routes[drug.route].patient)}</dd>
      </div>
      <Doses doses={drug.doses} />
    </dl>
  );
}

function Drug({ drug, isOnly }: { readonly drug: DrugInformation; readonly isOnly: boolean }) {
  const t = useWords('options');
  const say = useSay();
  const { drugLabel } = usePart('drugs');
  const { id, cautions, sideEffects } = drug;
  return (
    <section className="by-one">
      {isOnly ? null : <h4>{t('involves.drug', { drug: say(drugLabel(id).patient) })}</h4>}
      <Given drug={drug} />
      <Effects sideEffects={sideEffects} />
      {cautions === undefined ? <p>{say(noCheckedText)}</p> : <Cautions cautions={cautions} />}
      <p className="label">{t('involves.questions')}</p>
      <ul className="bullets">
        {questionsAbout(drug).map((question) => (
          <li key={question.en}>{say(question)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is held on each drug of an option; where it names none, what to ask. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function Drugs({ option }: { readonly option: string }) {
  const t = useWords('options');
  const say = useSay();
  const drugs = usePart('drugs').informationFor(option);
  if (drugs.length === 0) {
    return (
      <>
        <p>{t('involves.notDrug')}</p>
        <AskList keys="involves.ask" />
      </>
    );
  }
  return (
    <>
      {drugs.map((drug) => (
        <Drug key={drug.id} drug={drug} isOnly={drugs.length === 1} />
      ))}
      <p className="note">{say(checkTheMonograph)}</p>
    </>
  );
}
