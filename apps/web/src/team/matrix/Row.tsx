// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as grids lose the roles of a table in some browsers
import { words } from '@renavigate/engine';
import { memo } from 'react';
import { useLanguage, useWords } from '../../language/language.ts';
import { type Cell, type MatrixRow, signs } from './cells.ts';

interface RowProps {
  readonly row: MatrixRow;
  readonly place: number;
  /** The column that takes the focus, where it is in this row. */
  readonly active: number | undefined;
  /** The column whose details are shown, where it is in this row. */
  readonly chosen: number | undefined;
}

function CellText({ cell }: { readonly cell: Cell }) {
  const t = useWords('team');
  const language = useLanguage();
  const { standing, strength, missing, waitsFor } = cell;
  if (standing === 'notNamed') return <span className="visually-hidden">{t('cell.notNamed')}</span>;
  const word =
    strength !== '' && standing === 'offered'
      ? strength
      : standing === 'undecided'
        ? waitsFor || t('cell.undecided', { count: missing })
        : t(`cell.${standing}`);
  return (
    <>
      <span className="sign" aria-hidden="true">
        {signs[standing]}
      </span>
      <span className="cell-word" title={word}>
        {standing === 'offered' ? (
          <span className="visually-hidden">{t('cell.offered')} </span>
        ) : null}
        {waitsFor === '' ? null : <span className="visually-hidden">{t('cell.waitsFor')} </span>}
        {word}
        {standing === 'advisedAgainst' && strength !== ''
          ? `${words.colon[language]}${strength}`
          : ''}
      </span>
    </>
  );
}

function Cautions({ row }: { readonly row: MatrixRow }) {
  const t = useWords('team');
  return (
    <>
      {row.cautions === 0 ? null : (
        <span className="caution-mark">
          <span aria-hidden="true">▲ {row.cautions}</span>
          <span className="visually-hidden">{t('matrix.cautions', { count: row.cautions })}</span>
        </span>
      )}
      {row.open === 0 ? null : (
        <span className="open-mark">
          <span aria-hidden="true">△ {row.open}</span>
          <span className="visually-hidden">{t('matrix.open', { count: row.open })}</span>
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
        <span className="option-marks">
          <Cautions row={row} />
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={cell.edition}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, and its cells are gone through by arrow keys
          role="gridcell"
          className={`cell cell-${cell.standing}`}
          tabIndex={active === index + 1 ? 0 : -1}
          aria-selected={chosen === index + 1}
          data-row={place}
          data-column={index + 1}
          data-option={row.option}
          data-edition={cell.edition}
          data-standing={cell.standing}
        >
          <CellText cell={cell} />
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
