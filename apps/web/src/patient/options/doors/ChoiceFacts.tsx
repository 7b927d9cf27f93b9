import { derive } from '@renavigate/engine';
import { type DrugInformation, routes } from '@renavigate/guideline/drugs/tell';
import type { Together } from '@renavigate/guideline/tell';
import { measured } from '../../../charts/data/measured.ts';
import { shownTo } from '../../../charts/data/shown.ts';
import { sharesFinding } from '../../../charts/say/shares.ts';
import { usePart } from '../../../guidelines/context.ts';
import { useLanguage, useSay, useWords } from '../../../language/language.ts';
import { Explained } from '../../../parts/glossary/Explained.tsx';
import { optionOf } from '../base/together.ts';

interface ChoiceFactsProps {
  readonly option: string;
  readonly together: Together;
  /** Another choice of the same kind is described before: it is not described twice. */
  readonly isDescribed: boolean;
}

/** So many effects are told at once; all of them are one tap deeper. */
const mostEffects = 5;

/**
 * What one study found of 100 people: whether the cancer shrank, where that was published; else what else stands in the
 * open. A study in which the option was the older way that another was held against tells of it last.
 */
function useFound({ option, together }: Omit<ChoiceFactsProps, 'isDescribed'>): string | undefined {
  const language = useLanguage();
  const say = useSay();
  const { evidenceFor, readerOf } = usePart('evidence');
  const reader = readerOf(derive(together.beside.facts, together.library.rules).known);
  const found = evidenceFor(option).flatMap((evidence) =>
    shownTo(evidence, reader, 'patient').open.flatMap(({ latest }) =>
      measured(evidence, latest, language)
        .shares.slice(0, 1)
        .map((shares) => ({ evidence, endpoint: latest.endpoint, shares })),
    ),
  );
  const place = ({ evidence: { trial, arm }, endpoint }: (typeof found)[number]) =>
    Number(trial.arms[0] !== arm) * 2 + Number(endpoint !== 'orr');
  const [first] = found.sort((one, other) => place(one) - place(other));
  if (first === undefined) return undefined;
  const { evidence, endpoint, shares } = first;
  return `${say(evidence.trial.name)}. ${sharesFinding(shares, endpoint, language)}`;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];

function useDrugRows(drugs: readonly DrugInformation[]) {
  const say = useSay();
  const t = useWords('options');
  const { drugLabel } = usePart('drugs');
  const named = (drug: DrugInformation, text: string) =>
    drugs.length === 1 ? text : t('side.of', { drug: say(drugLabel(drug.id).patient), text });
  const effects = drugs.flatMap(({ sideEffects }) => sideEffects?.items.map(say) ?? []);
  return {
    given: unique(drugs.map(({ route }) => say(routes[route].patient))),
    often: unique(
      drugs.flatMap((drug) =>
        drug.doses.slice(0, 1).map((dose) => named(drug, say(dose.frequency))),
      ),
    ),
    effects: unique(effects).slice(0, mostEffects),
  };
}

function Row({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}

/** A component of its own: one that waits for two parts of the library can be given one for the other. */
function FoundRow(props: Pick<ChoiceFactsProps, 'option' | 'together'>) {
  const t = useWords('options');
  return <Row label={t('side.found')} texts={[useFound(props) ?? t('side.noFigure')]} />;
}

/** The rows that every first choice has: what it is, how it is given, what people notice, what a study found. */
// biome-ignore lint/style/noDefaultExport: React's lazy() loads a part by its default export
export default function ChoiceFacts({ option, together, isDescribed }: ChoiceFactsProps) {
  const t = useWords('options');
  const say = useSay();
  const drugs = usePart('drugs').informationFor(option);
  const { given, often, effects } = useDrugRows(drugs);
  const { description } = optionOf(together.library.content, option);
  const orAsk = (texts: readonly string[]) => (texts.length === 0 ? [t('side.ask')] : texts);
  return (
    <>
      {isDescribed ? null : (
        <p className="what">
          <Explained text={say(description)} />
        </p>
      )}
      <dl className="facts">
        {drugs.length === 0 ? null : <Row label={t('involves.given')} texts={given} />}
        <Row label={t('involves.often')} texts={orAsk(often)} />
        <Row label={t('involves.effects')} texts={orAsk(effects)} />
        <FoundRow option={option} together={together} />
      </dl>
    </>
  );
}
