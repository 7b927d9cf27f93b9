import type { OptionBeside, Voice } from '@renavigate/engine';
import {
  accounted,
  editionsOf,
  optionLabel,
  sideOf,
  speakersOf,
  type Together,
  toldBy,
  whyText,
} from '@renavigate/guideline/tell';
import { useEditionName } from '../../guidelines/edition-name.ts';
import { useWords } from '../../language/language.ts';
import { cellOf, signs } from '../matrix/cells.ts';
import type { Chosen } from '../matrix/Matrix.tsx';

interface DifferProps {
  readonly together: Together;
  readonly onChoose: (chosen: Chosen) => void;
}

interface SideProps extends Pick<DifferProps, 'together'> {
  readonly voice: Voice;
}

/** How the option stands under one of the two, and what makes the difference there. */
function Side({ voice, together }: SideProps) {
  const t = useWords('team');
  const side = sideOf(voice);
  const { standing, strength } = cellOf(together.library.content, voice, together.language);
  const speaker = speakersOf(together).find(({ edition }) => edition.id === voice.edition);
  const why =
    side === undefined || speaker === undefined
      ? ''
      : whyText(voice, side, accounted(toldBy(speaker, together)));
  return (
    <td className={`cell-${standing}`}>
      <span className="sign" aria-hidden="true">
        {signs[standing]}
      </span>{' '}
      <strong>{t(`standing.${standing}`)}</strong>
      {strength === '' ? '' : ` – ${strength}`}
      {why === '' ? null : <small className="because">{why}</small>}
    </td>
  );
}

function DifferRow({
  option: { option, voices },
  together,
  onChoose,
}: DifferProps & { readonly option: OptionBeside }) {
  return (
    <tr>
      <th scope="row">
        <button type="button" className="text-button" onClick={() => onChoose({ option })}>
          {optionLabel(option, together)}
        </button>
      </th>
      {voices.map((voice) => (
        <Side key={voice.edition} voice={voice} together={together} />
      ))}
    </tr>
  );
}

/** The options that two editions treat differently, with what makes the difference on each side. */
export function DifferTable({
  options,
  together,
  onChoose,
}: DifferProps & { readonly options: readonly OptionBeside[] }) {
  const t = useWords('team');
  const editionName = useEditionName();
  return (
    <table className="dense differ">
      <caption>{t('compare.differ', { count: options.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('matrix.option')}</th>
          {editionsOf(together).map((edition) => (
            <th key={edition.id} scope="col">
              {editionName(edition)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <DifferRow key={option.option} {...{ option, together, onChoose }} />
        ))}
      </tbody>
    </table>
  );
}
