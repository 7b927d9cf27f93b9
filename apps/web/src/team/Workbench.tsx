import type { TermId } from '@renavigate/engine';
import { optionLabel } from '@renavigate/guideline/tell';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useDropping } from '../files/use-dropping.ts';
import { useGuidelines } from '../guidelines/context.ts';
import { useLanguage, useWords } from '../language/language.ts';
import { Alerts } from '../parts/Alerts.tsx';
import { useRoomy } from '../parts/use-wide.ts';
import { useAfterPaint } from '../scheduling/use-after-paint.ts';
import { useTurns } from '../scheduling/use-turns.ts';
import { BenchTop } from './BenchTop.tsx';
import { type Case, isEmpty } from './case/case.ts';
import { consultCase } from './case/consult-case.ts';
import { openTerms } from './case/open-terms.ts';
import { refusalText } from './case/read-dropped.ts';
import type { HeldCase } from './case/use-case.ts';
import { Dock, type DockPart } from './dock/Dock.tsx';
import { useFactTurns } from './facts/FactsPanel.tsx';
import { FactsSide } from './facts/FactsSide.tsx';
import { focusDock, focusMatrix } from './keyboard/focus.ts';
import { Shortcuts } from './keyboard/Shortcuts.tsx';
import { useCommand } from './keyboard/use-command.ts';
import type { Chosen } from './matrix/Matrix.tsx';
import { MatrixPanel } from './matrix/MatrixPanel.tsx';
import { Strip } from './strip/Strip.tsx';
import { useChartNote } from './take/Actions.tsx';
import { PrintFacts } from './take/PrintFacts.tsx';

/** What is said of the case: of what it is now, and, once that is painted, what follows and can still decide. */
function useConsulted(current: Case) {
  const guidelines = useGuidelines();
  const consulted = consultCase(guidelines, current);
  // The first rows of the matrix are painted first, then the others; then what follows, stands behind, and can still decide.
  const now = useMemo(() => ({ of: current, found: consulted }), [current, consulted]);
  const asked = useAfterPaint(useAfterPaint(now));
  const open = openTerms(guidelines, asked.found);
  return { consulted, asked, open };
}

/** The whole instrument: facts at the left, the matrix, and what stands behind it. */
export function Workbench({ held }: { readonly held: HeldCase }) {
  const t = useWords('team');
  const language = useLanguage();
  const [told, onTold] = useState('');
  const { library, current: today } = useGuidelines();
  const factTurns = useFactTurns();
  const { current, touch } = held;
  const { consulted, asked, open } = useConsulted(current);
  const later = asked.found;
  const [chosen, setChosen] = useState<Chosen>();
  const [part, setPart] = useState<DockPart>('risk');
  const [withReplaced, setReplaced] = useState(false);
  const [wanted, setWanted] = useState<{ readonly term: TermId }>();
  const [keysOn, setKeysOn] = useState(true);
  const filterBox = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const tools = useRef<HTMLFieldSetElement>(null);
  const shownEditions = withReplaced ? library.content.editions : today;
  const turn = useTurns(factTurns + 2);
  const isRoomy = useRoomy();
  const copyNote = useChartNote({ consulted, onTold });

  const choose = useCallback(
    (next: Chosen, isByKey = false) => {
      const isSame = chosen?.option === next.option && chosen.edition === next.edition;
      if (isSame && (part === 'detail' || part === 'evidence')) focusDock();
      if (isByKey && !isSame) {
        const what = optionLabel(next.option, { library, language, audience: 'clinician' });
        onTold(t('detail.shown', { what }));
      }
      setChosen(next);
      if (part !== 'evidence') setPart('detail');
    },
    [chosen, part, library, language, t],
  );
  const goTo = useCallback(
    (term: TermId) => {
      touch(term);
      setWanted({ term });
    },
    [touch],
  );
  const openFiles = async (files: Parameters<typeof held.openFiles>[0]) => {
    const name = await held.openFiles(files);
    onTold(name === undefined ? '' : t('open.opened', { name }));
  };
  const onCommand = useCommand({ filterBox, dialog, tools, onPart: setPart, onNote: copyNote });
  const { isDragging, ...dropping } = useDropping({
    onFiles: (files) => void openFiles(files),
    onFolder: (name) => held.refuse(name, [refusalText('folder')]),
  });
  const facts = <FactsSide key="facts" {...{ held, asked, open, filterBox, wanted }} onGo={goTo} />;
  // Beside the facts where there is room; where there is not, the answer stands before the form.
  const matrix = (
    <div key="matrix" className="matrix-side">
      {isRoomy && turn <= factTurns ? null : (
        <MatrixPanel
          {...{ consulted, chosen, table, withReplaced }}
          isEmpty={isEmpty(current)}
          onChoose={choose}
          onReplaced={setReplaced}
        />
      )}
    </div>
  );
  return (
    <div
      className={`workbench${isDragging ? ' is-dragging' : ''}`}
      data-drop={t('open.dropNow')}
      {...dropping}
    >
      <BenchTop
        {...{ held, consulted, told, onTold, tools, dialog }}
        editions={shownEditions}
        onFiles={(files) => void openFiles(files)}
        onCleared={() => setChosen(undefined)}
      />
      <Alerts beside={consulted.beside} problems={consulted.met} audience="clinician" />
      {isEmpty(current) ? null : <Strip consulted={later} />}
      <PrintFacts consulted={later} />
      <div className="bench">
        {isRoomy ? [facts, matrix] : [matrix, facts]}
        <section
          className="dock"
          aria-label={t('dock.label')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') focusMatrix();
          }}
        >
          {turn <= factTurns + 1 ? null : (
            <Dock
              consulted={later}
              {...{ chosen, part }}
              onChoose={choose}
              onPart={setPart}
              onGo={goTo}
            />
          )}
        </section>
      </div>
      <Shortcuts dialog={dialog} isOn={keysOn} onOn={setKeysOn} onCommand={onCommand} />
    </div>
  );
}
