import { type RefObject, useEffect, useRef, useState } from 'react';
import { afterPaint } from '../../scheduling/after-paint.ts';
import type { MatrixRow } from './cells.ts';

/** So many rows change at once; the others once these are painted. */
const atOnce = 4;

interface Turn {
  /** The rows as they are to be. */
  readonly rows: readonly MatrixRow[];
  /** What is shown. */
  readonly shown: readonly MatrixRow[];
}

function firstInSight(table: HTMLTableElement | null): number {
  const top = table?.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
  const first = rows.findIndex((row) => row.getBoundingClientRect().bottom > top);
  return Math.max(0, first);
}

/** Where the first row in sight is. Looked for while a hand goes down, when nothing has to be laid out for it. */
function useFirstInSight(table: RefObject<HTMLTableElement | null>): RefObject<number> {
  const first = useRef(0);
  useEffect(() => {
    const look = () => {
      first.current = firstInSight(table.current);
    };
    for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, look, true);
    return () => {
      for (const event of ['pointerdown', 'keydown']) window.removeEventListener(event, look, true);
    };
  }, [table]);
  return first;
}

/** Whether two rows are of the same option, editions and language: they can stand in one table. */
function isAlike(one: MatrixRow, other: MatrixRow | undefined): boolean {
  return one.label === other?.label && one.cells.length === other.cells.length;
}

/** The rows where they were, of which the first that change, from some place on, are as they are to be; all, where few do. */
export function firstChanged(
  before: readonly MatrixRow[],
  rows: readonly MatrixRow[],
  from: number,
): readonly MatrixRow[] {
  const after = new Map(rows.map((row) => [row.option, row]));
  const areAlike =
    before.length === rows.length && before.every((row) => isAlike(row, after.get(row.option)));
  if (!areAlike) return rows;
  const changed = before.filter(({ option, key }) => after.get(option)?.key !== key);
  const isInOrder = before.every(({ option }, place) => option === rows[place]?.option);
  if (isInOrder && changed.length <= atOnce) return rows;
  const ordered = [...before.slice(from), ...before.slice(0, from)].filter((row) =>
    changed.includes(row),
  );
  const now = new Set(ordered.slice(0, atOnce));
  return before.map((row) => (now.has(row) ? (after.get(row.option) ?? row) : row));
}

/** Rows of which the first in sight change before the others, so that a change is seen at once however many change. */
export function useRowsInTurns(
  rows: readonly MatrixRow[],
  table: RefObject<HTMLTableElement | null>,
): readonly MatrixRow[] {
  const first = useFirstInSight(table);
  const [turn, setTurn] = useState<Turn>({ rows, shown: rows });
  const now =
    turn.rows === rows ? turn : { rows, shown: firstChanged(turn.shown, rows, first.current) };
  if (now !== turn) setTurn(now);
  useEffect(() => {
    if (now.shown === rows) return;
    return afterPaint(() => setTurn({ rows, shown: rows }));
  }, [now, rows]);
  return now.shown;
}
