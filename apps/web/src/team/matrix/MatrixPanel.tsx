import { type Edition, standingNow } from '@renavigate/engine';
import { memo, type RefObject, useMemo, useState } from 'react';
import { useGuidelines, useLibrary } from '../../guidelines/context.ts';
import { useLanguage, useWords } from '../../language/language.ts';
import { Considered } from '../../parts/Considered.tsx';
import { useAfterPaint } from '../../scheduling/use-after-paint.ts';
import type { Consulted } from '../case/consult-case.ts';
import { isIn, type MatrixRow, rowOf, type Standings } from './cells.ts';
import { type Chosen, Matrix } from './Matrix.tsx';
import { useRowsInTurns } from './use-rows-in-turns.ts';

interface MatrixPanelProps {
  readonly consulted: Consulted;
  readonly isEmpty: boolean;
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen, isByKey?: boolean) => void;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly withReplaced: boolean;
  readonly onReplaced: (withReplaced: boolean) => void;
}

const filters: readonly Standings[] = ['all', 'offered', 'undecided', 'against', 'notNamed'];

/** What is to be said of the whole: nothing known yet, outside every edition, all settled. */
function StateLine({ consulted, isEmpty }: Pick<MatrixPanelProps, 'consulted' | 'isEmpty'>) {
  const t = useWords('team');
  const { advices, options } = consulted.beside;
  if (isEmpty) return <p className="state-line">{t('state.empty')}</p>;
  if (advices.every(({ scope }) => scope.truth === 'false')) {
    return <p className="state-line state-outside">{t('state.outside')}</p>;
  }
  const offered = options.filter((option) => standingNow(option) === 'offered').length;
  const open = options.filter((option) => standingNow(option) === 'open').length;
  return (
    <p className="visually-hidden" role="status">
      {t('state.offered', { count: offered })} {t('state.open', { count: open })}
    </p>
  );
}

interface BarProps
  extends Pick<MatrixPanelProps, 'consulted' | 'isEmpty' | 'withReplaced' | 'onReplaced'> {
  readonly rows: readonly MatrixRow[];
  readonly wanted: Standings;
  readonly onWanted: (wanted: Standings) => void;
}

/** Where the patient stands as a whole, and which rows are wanted. */
const Bar = memo((props: BarProps) => {
  const { consulted, isEmpty, rows, wanted, onWanted, withReplaced, onReplaced } = props;
  const t = useWords('team');
  return (
    <div className="matrix-bar">
      <h2 id="matrix-heading">{t('matrix.heading')}</h2>
      <StateLine consulted={consulted} isEmpty={isEmpty} />
      <fieldset className="three standings">
        <legend className="visually-hidden">{t('matrix.filter')}</legend>
        {filters.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="standings"
              checked={wanted === each}
              onChange={() => onWanted(each)}
            />
            <span>
              {t(`matrix.filters.${each}`)}{' '}
              <b className="count">{rows.filter((row) => isIn(row, each)).length}</b>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={withReplaced}
          onChange={({ target }) => onReplaced(target.checked)}
        />
        <span>{t('matrix.withReplaced')}</span>
      </label>
    </div>
  );
});

/** The rows of all options, and those that are wanted. */
function useRows(consulted: Consulted, shown: readonly Edition[], wanted: Standings) {
  const language = useLanguage();
  const { content } = useLibrary();
  const rows = useMemo(
    () =>
      consulted.beside.options
        .filter(({ folded }) => folded !== true)
        .map((option) => rowOf(content, option, shown, language)),
    [content, consulted, shown, language],
  );
  const listed = useMemo(() => rows.filter((row) => isIn(row, wanted)), [rows, wanted]);
  return { rows, listed };
}

/** The matrix and what is shown of it. The first rows that change are painted first; what is said of all of them, then. */
function Panel({ withReplaced, onReplaced, ...props }: MatrixPanelProps) {
  const { consulted, isEmpty, chosen, onChoose, table } = props;
  const t = useWords('team');
  const [wanted, onWanted] = useState<Standings>('all');
  const { library, current } = useGuidelines();
  const shown = withReplaced ? library.content.editions : current;
  const { rows, listed } = useRows(consulted, shown, wanted);
  const inTurns = useRowsInTurns(listed, table);
  const now = useMemo(() => ({ consulted, isEmpty, rows }), [consulted, isEmpty, rows]);
  const summed = useAfterPaint(now);
  return (
    <>
      <Bar {...summed} {...{ wanted, onWanted, withReplaced, onReplaced }} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="scroller" aria-labelledby="matrix-heading" tabIndex={0}>
        <Matrix
          rows={inTurns}
          isBusy={inTurns !== listed}
          editions={shown}
          advices={consulted.beside.advices}
          {...{ chosen, onChoose, table }}
        />
        {listed.length === 0 ? <p className="none-listed">{t('matrix.noneListed')}</p> : null}
        <Considered beside={consulted.beside} audience="clinician" />
      </section>
    </>
  );
}

export const MatrixPanel = memo(Panel);
