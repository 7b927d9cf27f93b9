import { type ComponentProps, useRef, useState } from 'react';
import { useGuidelines } from '../guidelines/context.ts';
import { useWords } from '../language/language.ts';
import { Alerts } from '../parts/Alerts.tsx';
import { useRoomy } from '../parts/use-wide.ts';
import { useTurns } from '../scheduling/use-turns.ts';
import { BenchTop } from './BenchTop.tsx';
import { isEmpty } from './case/case.ts';
import type { HeldCase } from './case/use-case.ts';
import { Dock } from './dock/Dock.tsx';
import { useFactTurns } from './facts/FactsPanel.tsx';
import { FactsSide } from './facts/FactsSide.tsx';
import { focusMatrix } from './keyboard/focus.ts';
import { Shortcuts } from './keyboard/Shortcuts.tsx';
import { useCommand } from './keyboard/use-command.ts';
import { MatrixPanel } from './matrix/MatrixPanel.tsx';
import { Strip } from './strip/Strip.tsx';
import { useChartNote } from './take/Actions.tsx';
import { PrintFacts } from './take/PrintFacts.tsx';
import { useChosen, useConsulted, useOpeningFiles, useWantedTerm } from './use-bench.ts';

/** What stands behind the matrix. */
function DockSide({
  isThere,
  ...dock
}: ComponentProps<typeof Dock> & { readonly isThere: boolean }) {
  const t = useWords('team');
  return (
    <section
      className="dock"
      aria-label={t('dock.label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusMatrix();
      }}
    >
      {isThere ? <Dock {...dock} /> : null}
    </section>
  );
}

/** The places on the page that a key or a button leads to. */
function usePlaces() {
  return {
    filterBox: useRef<HTMLInputElement>(null),
    dialog: useRef<HTMLDialogElement>(null),
    tools: useRef<HTMLFieldSetElement>(null),
  };
}

interface BenchProps {
  readonly held: HeldCase;
  readonly consulted: ReturnType<typeof useConsulted>;
  readonly choosing: ReturnType<typeof useChosen>;
  readonly filterBox: ReturnType<typeof usePlaces>['filterBox'];
  readonly withReplaced: boolean;
  readonly onReplaced: (withReplaced: boolean) => void;
}

/** The facts, the matrix and what stands behind it, each once what comes before it is painted. */
function Bench({ held, choosing, filterBox, withReplaced, onReplaced, ...props }: BenchProps) {
  const { consulted, asked, open } = props.consulted;
  const { chosen, part, choose, setPart } = choosing;
  const { wanted, goTo } = useWantedTerm(held.touch);
  const table = useRef<HTMLTableElement>(null);
  const factTurns = useFactTurns();
  const turn = useTurns(factTurns + 2);
  const isRoomy = useRoomy();
  const facts = <FactsSide key="facts" {...{ held, asked, open, filterBox, wanted }} onGo={goTo} />;
  const matrix = (
    <div key="matrix" className="matrix-side">
      {isRoomy && turn <= factTurns ? null : (
        <MatrixPanel
          {...{ consulted, chosen, table, withReplaced, onReplaced }}
          isEmpty={isEmpty(held.current)}
          onChoose={choose}
        />
      )}
    </div>
  );
  return (
    <div className="bench">
      {/* Beside the facts where there is room; where there is not, the answer stands before the form. */}
      {isRoomy ? [facts, matrix] : [matrix, facts]}
      <DockSide
        isThere={turn > factTurns + 1}
        consulted={asked.found}
        {...{ chosen, part }}
        onChoose={choose}
        onPart={setPart}
        onGo={goTo}
      />
    </div>
  );
}

/** The whole instrument: facts at the left, the matrix, and what stands behind it. */
export function Workbench({ held }: { readonly held: HeldCase }) {
  const t = useWords('team');
  const [told, onTold] = useState('');
  const { library, current: today } = useGuidelines();
  const [withReplaced, onReplaced] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const { filterBox, dialog, tools } = usePlaces();
  const found = useConsulted(held.current);
  const { consulted, asked } = found;
  const choosing = useChosen(onTold);
  const copyNote = useChartNote({ consulted, onTold });
  const { onFiles, dropping } = useOpeningFiles(held, onTold);
  const { isDragging, ...drop } = dropping;
  const onCommand = useCommand({
    ...{ filterBox, dialog, tools },
    onPart: choosing.setPart,
    onNote: copyNote,
  });
  return (
    <div
      className={`workbench${isDragging ? ' is-dragging' : ''}`}
      data-drop={t('open.dropNow')}
      {...drop}
    >
      <BenchTop
        {...{ held, consulted, told, onTold, onFiles, tools, dialog }}
        editions={withReplaced ? library.content.editions : today}
        onCleared={choosing.chooseNone}
      />
      <Alerts beside={consulted.beside} problems={consulted.met} audience="clinician" />
      {isEmpty(held.current) ? null : <Strip consulted={asked.found} />}
      <PrintFacts consulted={asked.found} />
      <Bench consulted={found} {...{ held, choosing, filterBox, withReplaced, onReplaced }} />
      <Shortcuts dialog={dialog} isOn={keysOn} onOn={setKeysOn} onCommand={onCommand} />
    </div>
  );
}
