import type { Language } from '@renavigate/engine';
import { type Interval, numbersOf, writerFor } from '@renavigate/guideline/evidence/tell';
import type { Group, Measured, Median, Share } from '../data/measured.ts';
import { capitalised } from '../say/lines.ts';
import { monthWriter } from '../say/medians.ts';
import { chartWords } from '../words/index.ts';

export interface FigureTableProps {
  readonly caption: string;
  /** Where a heading above it says the same. */
  readonly isCaptionHidden?: boolean;
  readonly measured: Measured;
  readonly language: Language;
  /** What is said of all groups together: a comparison, a p value. */
  readonly together?: readonly { readonly name: string; readonly told: string }[];
}

interface Cell {
  readonly group: string;
  readonly value: string;
  readonly range?: string;
}

interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

function rangeOf(interval: Interval | undefined, language: Language): Pick<Cell, 'range'> {
  if (interval === undefined) return {};
  return { range: writerFor(language, numbersOf({ interval })).range(interval) };
}

function shareCells(groups: readonly Share[], language: Language): readonly Cell[] {
  const write = writerFor(
    language,
    groups.map(({ percent }) => percent),
  );
  return groups.map(({ id, percent, interval }) => ({
    group: id,
    value: write.percent(percent),
    ...rangeOf(interval, language),
  }));
}

function medianCells(medians: readonly Median[], language: Language): readonly Cell[] {
  const t = chartWords(language);
  const write = monthWriter(medians, language);
  return medians.map(({ id, months, instead, interval }) => ({
    group: id,
    value: months === undefined ? t(`table.${instead ?? 'notEvaluable'}`) : write.number(months),
    ...rangeOf(interval, language),
  }));
}

function rowsOf({ shares, medians }: Measured, language: Language): readonly Row[] {
  const t = chartWords(language);
  const rates = shares.map(({ month, groups }) => ({
    name: month === undefined ? t('table.share') : t('table.at', { months: month }),
    cells: shareCells(groups, language),
  }));
  if (medians.length === 0) return rates;
  return [...rates, { name: t('table.median'), cells: medianCells(medians, language) }];
}

function groupsOf({ shares, medians }: Measured): readonly Group[] {
  return shares[0]?.groups ?? medians;
}

function Data({ cell, language }: { cell: Cell | undefined; language: Language }) {
  if (cell === undefined) return <td>{chartWords(language)('table.none')}</td>;
  return (
    <td>
      {cell.value}
      {cell.range && <span className="figures-range"> ({cell.range})</span>}
    </td>
  );
}

interface HeadProps {
  readonly groups: readonly Group[];
  readonly language: Language;
}

function Head({ groups, language }: HeadProps) {
  if (groups.length === 0) return null;
  return (
    <thead>
      <tr>
        <th scope="col">{chartWords(language)('table.result')}</th>
        {groups.map(({ id, label }) => (
          <th key={id} scope="col">
            {capitalised(label, language)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function RowOfGroups({ row, groups, language }: HeadProps & { readonly row: Row }) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {groups.map(({ id }) => (
        <Data key={id} cell={row.cells.find(({ group }) => group === id)} language={language} />
      ))}
    </tr>
  );
}

/** The numbers of the pictures, exact and with their intervals, as a table. */
export function FigureTable(props: FigureTableProps) {
  const { caption, isCaptionHidden, measured, language, together = [] } = props;
  const groups = groupsOf(measured);
  const rows = rowsOf(measured, language);
  const hasRange = rows.some(({ cells }) => cells.some(({ range }) => range !== undefined));
  return (
    <>
      <table className="figures-table">
        <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <Head groups={groups} language={language} />
        <tbody>
          {rows.map((row) => (
            <RowOfGroups key={row.name} {...{ row, groups, language }} />
          ))}
          {together.map(({ name, told }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td colSpan={Math.max(1, groups.length)}>{told}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasRange && <p className="chart-notes">{chartWords(language)('table.range')}</p>}
    </>
  );
}
