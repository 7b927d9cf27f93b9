import { adviseBeside, asking, type Edition, type OptionBeside } from '@renavigate/engine';
import { compared, optionLabel, type Together } from '@renavigate/guideline/tell';
import { useMemo, useState } from 'react';
import { useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import type { Consulted } from '../case/consult-case.ts';
import type { Chosen } from '../matrix/Matrix.tsx';
import { DifferTable } from './DifferTable.tsx';

interface CompareProps {
  readonly consulted: Consulted;
  readonly onChoose: (chosen: Chosen) => void;
}

function EditionSelect({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { editions } = useLibrary().content;
  const editionName = useEditionName();
  return (
    <label className="compare-choice">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {editionName(edition)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Names({
  heading,
  options,
  together,
}: {
  readonly heading: string;
  readonly options: readonly OptionBeside[];
  readonly together: Together;
}) {
  if (options.length === 0) return null;
  return (
    <>
      <h3>
        {heading} ({options.length})
      </h3>
      <p>{options.map(({ option }) => optionLabel(option, together)).join(', ')}</p>
    </>
  );
}

/** Two editions of today to begin with: those that speak to the patient, or may, before those that do not. */
function speakingFirst(
  current: readonly Edition[],
  { beside }: Consulted,
): readonly [string, string] {
  const isSilent = ({ id }: Edition) =>
    beside.advices.find(({ edition }) => edition === id)?.scope.truth === 'false';
  const [one, other] = [
    ...current.filter((edition) => !isSilent(edition)),
    ...current.filter(isSilent),
  ];
  return [one?.id ?? '', other?.id ?? ''];
}

/** What two editions say, side by side. */
function useTwo({ beside }: Consulted, one: string, other: string): Together {
  const all = useLibrary();
  const language = useLanguage();
  return useMemo(() => {
    const two = all.content.editions.filter(({ id }) => id === one || id === other);
    const library = asking(all, two);
    const side = adviseBeside(library, { facts: beside.facts });
    return { library, beside: side, language, audience: 'clinician' };
  }, [all, beside, one, other, language]);
}

interface DifferencesProps extends Pick<CompareProps, 'onChoose'> {
  readonly together: Together;
}

function Differences({ together, onChoose }: DifferencesProps) {
  const t = useWords('team');
  const { editions } = useLibrary().content;
  const editionName = useEditionName();
  const nameOf = (id: string) => {
    const named = editions.find((edition) => edition.id === id);
    return named === undefined ? id : editionName(named);
  };
  const { differ, otherWords, only, same } = compared(together);
  return (
    <>
      <p className="note">{t('compare.meaning')}</p>
      {differ.length === 0 ? (
        <p>{t('compare.noDifference')}</p>
      ) : (
        <DifferTable options={differ} together={together} onChoose={onChoose} />
      )}
      <Names heading={t('compare.otherWords')} options={otherWords} together={together} />
      {only.map(({ edition, options }) => {
        const heading = t('compare.only', { edition: nameOf(edition) });
        return <Names key={edition} {...{ heading, options, together }} />;
      })}
      <Names heading={t('compare.alike')} options={same} together={together} />
    </>
  );
}

/** Where two editions stand differently for this patient, and by which facts. */
export function Compare({ consulted, onChoose }: CompareProps) {
  const t = useWords('team');
  const { current } = useGuidelines();
  const [[first, second]] = useState(() => speakingFirst(current, consulted));
  const [one, setOne] = useState(first);
  const [other, setOther] = useState(second);
  const together = useTwo(consulted, one, other);
  return (
    <div className="compare">
      <div className="compare-choices">
        <EditionSelect label={t('compare.one')} value={one} onChange={setOne} />
        <EditionSelect label={t('compare.other')} value={other} onChange={setOther} />
      </div>
      {one === other ? (
        <p className="dock-empty">{t('compare.same')}</p>
      ) : (
        <Differences together={together} onChoose={onChoose} />
      )}
    </div>
  );
}
