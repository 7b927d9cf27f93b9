// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as grids lose the roles of a table in some browsers
import type { Advice, Edition } from '@renavigate/engine';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useWords } from '../../language/language.ts';
import { useTurns } from '../../scheduling/use-turns.ts';
import type { MatrixRow } from './cells.ts';
import { Heads } from './Heads.tsx';
import { moved, type Place } from './move.ts';
import { Row } from './Row.tsx';

/** An option under one edition, or under all of them. */
export interface Chosen {
  readonly option: string;
  readonly edition?: string;
}

interface MatrixProps {
  readonly rows: readonly MatrixRow[];
  /** Whether some of them are still to change. */
  readonly isBusy: boolean;
  readonly editions: readonly Edition[];
  readonly advices: readonly Advice[];
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen, isByKey?: boolean) => void;
  readonly table: RefObject<HTMLTableElement | null>;
}

function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return undefined;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function columnOf({ edition }: Chosen, editions: readonly Edition[]): number {
  return edition === undefined ? 0 : editions.findIndex(({ id }) => id === edition) + 1;
}

/** How many rows come at once, when the page is opened. */
const atOnce = 12;

/** Goes through the cells: which one takes the focus, what keys and the pointer choose. */
function useCells({ rows, editions, onChoose, table }: MatrixProps) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const choose = ({ row, column }: Place, isByKey: boolean) => {
    const option = rows[row]?.option;
    const edition = editions[column - 1]?.id;
    if (option === undefined) return;
    onChoose({ option, ...(edition === undefined ? {} : { edition }) }, isByKey);
  };
  const move = (place: Place, { key, ctrlKey }: KeyboardEvent) => {
    const next = moved(place, key, ctrlKey, rows.length, editions.length + 1);
    if (next === undefined) return false;
    const to = `[data-row="${next.row}"][data-column="${next.column}"]`;
    table.current?.querySelector<HTMLElement>(to)?.focus();
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (place === undefined || event.altKey || event.metaKey) return;
    const isChosen = event.key === 'Enter' || event.key === ' ';
    if (isChosen) choose(place, true);
    if (isChosen || move(place, event)) event.preventDefault();
  };
  const atTarget = (then: (place: Place) => void) => (event: { readonly target: EventTarget }) => {
    const place = placeOf(event.target);
    if (place !== undefined) then(place);
  };
  return {
    active: {
      row: Math.min(at.row, rows.length - 1),
      column: Math.min(at.column, editions.length),
    },
    events: {
      onKeyDown,
      onFocus: atTarget(setAt),
      onClick: atTarget((place) => choose(place, false)),
    },
  };
}

/** Every option by every edition. The arrow keys go through it, Enter opens what stands behind a cell. */
export function Matrix(props: MatrixProps) {
  const { rows, isBusy, editions, advices, chosen, table } = props;
  const t = useWords('team');
  const turn = useTurns(Math.ceil(rows.length / atOnce));
  const { active, events } = useCells(props);
  return (
    <table
      ref={table}
      className="matrix"
      data-matrix
      style={{ ['--editions' as string]: editions.length }}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrow keys is a grid
      role="grid"
      aria-label={t('matrix.label')}
      aria-busy={isBusy || turn * atOnce < rows.length}
      {...events}
    >
      <Heads editions={editions} advices={advices} />
      <tbody role="rowgroup">
        {rows.slice(0, turn * atOnce).map((row, index) => (
          <Row
            key={row.option}
            row={row}
            place={index}
            active={index === active.row ? active.column : undefined}
            chosen={chosen?.option === row.option ? columnOf(chosen, editions) : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}
