// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as grids lose the roles of a table in some browsers
import { type Language, words } from '@renavigate/engine';
import { memo } from 'react';
import { useLanguage, useWords } from '../../language/language.ts';
import { type Cell, type MatrixRow, offeredByLetter, signs } from './cells.ts';

type Words = ReturnType<typeof useWords<'team'>>;

interface RowProps {
  readonly row: MatrixRow;
  readonly place: number;
  /** The column that takes the focus, where it is in this row. */
  readonly active: number | undefined;
  /** The column whose details are shown, where it is in this row. */
  readonly chosen: number | undefined;
}

/** What a cell says in a word or two, and what its sign says where the word does not. */
function textOf(cell: Cell, t: Words, language: Language) {
  const { standing, missing, waitsFor, isOfKind } = cell;
  const ofKind = isOfKind ? ` ${t('cell.ofKind')}` : '';
  const strength = cell.strength === '' ? '' : `${cell.strength}${ofKind}`;
  switch (standing) {
    case 'notNamed':
      return { sign: t('cell.notNamed'), word: '' };
    case 'notHeld':
      return { sign: t('cell.notHeld'), word: '' };
    case 'offered':
      return strength === ''
        ? { word: t('cell.offered') }
        : { sign: t('cell.offered'), word: strength };
    case 'undecided':
      return waitsFor === ''
        ? { word: t('cell.undecided', { count: missing }) }
        : { sign: t('cell.waitsFor'), word: waitsFor };
    case 'advisedAgainst': {
      const why = strength === '' ? '' : `${words.colon[language]}${strength}`;
      return { word: `${t('cell.advisedAgainst')}${why}` };
    }
    default:
      return { word: t(`cell.${standing}`) };
  }
}

function CellText({ cell, isBack }: { readonly cell: Cell; readonly isBack: boolean }) {
  const t = useWords('team');
  const { sign, word } = textOf(cell, t, useLanguage());
  return (
    <>
      <span
        className="sign"
        {...(sign === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': sign })}
      >
        {isBack && cell.standing === 'offered' ? offeredByLetter : signs[cell.standing]}
      </span>
      {word === '' ? null : (
        <span className="cell-word" title={word}>
          {word}
        </span>
      )}
    </>
  );
}

function Cautions({ row }: { readonly row: MatrixRow }) {
  const t = useWords('team');
  return (
    <>
      {row.cautions === 0 ? null : (
        <span
          className="caution-mark"
          role="img"
          aria-label={t('matrix.cautions', { count: row.cautions })}
        >
          ▲ {row.cautions}
        </span>
      )}
      {row.open === 0 ? null : (
        <span className="open-mark" role="img" aria-label={t('matrix.open', { count: row.open })}>
          △ {row.open}
        </span>
      )}
    </>
  );
}

/** One option, with what each edition says of it. */
export const Row = memo(
  ({ row, place, active, chosen }: RowProps) => (
    <tr role="row" data-option={row.option}>
      <th
        scope="row"
        role="rowheader"
        tabIndex={active === 0 ? 0 : -1}
        aria-selected={chosen === 0}
        data-row={place}
        data-column={0}
      >
        <span className="option-name">{row.label}</span>
        {row.beside === '' ? null : <small className="option-beside">{row.beside}</small>}
        <span className="option-marks">
          <Cautions row={row} />
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={cell.edition}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, and its cells are gone through by arrow keys
          role="gridcell"
          className={`cell cell-${cell.standing}${row.isBack ? ' cell-back' : ''}`}
          tabIndex={active === index + 1 ? 0 : -1}
          aria-selected={chosen === index + 1}
          data-row={place}
          data-column={index + 1}
          data-option={row.option}
          data-edition={cell.edition}
          data-standing={cell.standing}
        >
          <CellText cell={cell} isBack={row.isBack} />
        </td>
      ))}
    </tr>
  ),
  (before, after) =>
    before.row.key === after.row.key &&
    before.place === after.place &&
    before.active === after.active &&
    before.chosen === after.chosen,
);
