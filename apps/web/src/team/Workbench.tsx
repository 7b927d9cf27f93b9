import type { TermId } from '@renavigate/engine';
import { editions } from '@renavigate/guideline';
import { type DragEvent, useCallback, useDeferredValue, useRef, useState } from 'react';
import { current as today } from '../guidelines/guidelines.ts';
import { useWords } from '../language/language.ts';
import { emptyCase, isEmpty } from './case/case.ts';
import { consultCase } from './case/consult-case.ts';
import { openTerms } from './case/open-terms.ts';
import { refusalText } from './case/read-dropped.ts';
import type { HeldCase } from './case/use-case.ts';
import { Dock, type DockPart, dockParts } from './dock/Dock.tsx';
import { FactsPanel } from './facts/FactsPanel.tsx';
import { LinkNotice } from './facts/LinkNotice.tsx';
import { OpenButton, OpenedFile, Refused } from './facts/Opening.tsx';
import { Contradictions, FileNotes } from './facts/Problems.tsx';
import { focusDock, focusFacts, focusMatrix } from './focus.ts';
import type { Chosen } from './matrix/Matrix.tsx';
import { MatrixPanel } from './matrix/MatrixPanel.tsx';
import { Actions, useNote } from './take/Actions.tsx';
import type { Command } from './take/keys.ts';
import { PrintFacts } from './take/PrintFacts.tsx';
import { Shortcuts } from './take/Shortcuts.tsx';

function isPart(command: Command): command is DockPart & Command {
  return dockParts.some((part) => part === command);
}

/** The whole instrument: facts at the left, the matrix, and what stands behind it. */
export function Workbench({ held }: { readonly held: HeldCase }) {
  const t = useWords('team');
  const [told, onTold] = useState('');
  const { current, onAnswer, touch } = held;
  const consulted = consultCase(current);
  // What stands behind the matrix, and what can still decide, may come a moment after the matrix itself.
  const later = useDeferredValue(consulted);
  const open = openTerms(later);
  const [chosen, setChosen] = useState<Chosen>();
  const [part, setPart] = useState<DockPart>('risk');
  const [withReplaced, setReplaced] = useState(false);
  const [wanted, setWanted] = useState<{ readonly term: TermId }>();
  const [isDragging, setDragging] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const filterBox = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const tools = useRef<HTMLDivElement>(null);
  const shownEditions = withReplaced ? editions : today;
  const copyNote = useNote({ consulted, editions: shownEditions, onTold });

  const choose = useCallback(
    (next: Chosen) => {
      const isSame = chosen?.option === next.option && chosen.edition === next.edition;
      if (isSame && (part === 'detail' || part === 'evidence')) focusDock();
      setChosen(next);
      if (part !== 'evidence') setPart('detail');
    },
    [chosen, part],
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
  const onCommand = useCallback(
    (command: Command) => {
      if (isPart(command)) {
        setPart(command);
        window.requestAnimationFrame(focusDock);
        return;
      }
      if (command === 'filter') filterBox.current?.focus();
      if (command === 'matrix') focusMatrix();
      if (command === 'help') dialog.current?.showModal();
      if (command === 'note') void copyNote();
      if (command === 'open') tools.current?.querySelector('button')?.click();
    },
    [copyNote],
  );
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [item] = event.dataTransfer.items;
    const files = [...event.dataTransfer.files];
    if (item?.webkitGetAsEntry()?.isDirectory === true) {
      held.refuse(files[0]?.name ?? '', [refusalText('folder')]);
    } else void openFiles(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere; the button is the way for the keyboard
    <div
      className={`workbench${isDragging ? ' is-dragging' : ''}`}
      data-drop={t('open.dropNow')}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false);
      }}
      onDrop={onDrop}
    >
      <div className="bench-top">
        <h1 id="heading" tabIndex={-1}>
          {t('heading')}
        </h1>
        <div className="tool-bar" role="toolbar" aria-label={t('tools')} ref={tools}>
          <OpenButton onFiles={(files) => void openFiles(files)} />
          <Actions
            current={current}
            consulted={consulted}
            editions={shownEditions}
            onTold={onTold}
          />
          <button
            type="button"
            className="tool"
            onClick={() => {
              held.put(emptyCase);
              setChosen(undefined);
              onTold(t('cleared'));
            }}
          >
            {t('clear')}
          </button>
          {held.before === undefined ? null : (
            <button
              type="button"
              className="tool"
              onClick={() => held.put(held.before ?? emptyCase)}
            >
              {t('open.undo')}
            </button>
          )}
          <button type="button" className="tool" onClick={() => dialog.current?.showModal()}>
            {t('keys.button')}
          </button>
        </div>
        <p className="told" role="status">
          {told}
        </p>
      </div>
      <PrintFacts consulted={later} />
      <div className="bench">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
        <section className="facts-side" aria-labelledby="facts-heading" tabIndex={0}>
          <h2 id="facts-heading" tabIndex={-1}>
            {t('facts.heading')}
          </h2>
          {held.refused === undefined ? null : (
            <Refused
              {...held.refused}
              onClose={() => {
                held.closeRefused();
                focusFacts();
              }}
            />
          )}
          {current.opened === undefined ? (
            <p className="drop-hint">
              {t('lead')} {t('open.drop')}
            </p>
          ) : (
            <OpenedFile opened={current.opened} />
          )}
          <LinkNotice problems={held.linkProblems} />
          <Contradictions consulted={consulted} onGo={goTo} />
          <FileNotes current={current} />
          <FactsPanel {...{ current, consulted, open, onAnswer, filterBox, wanted }} onGo={goTo} />
        </section>
        <div className="matrix-side">
          <MatrixPanel
            {...{ consulted, chosen, table, withReplaced }}
            isEmpty={isEmpty(current)}
            onChoose={choose}
            onReplaced={setReplaced}
          />
        </div>
        <section
          className="dock"
          aria-label={t('dock.label')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') focusMatrix();
          }}
        >
          <Dock
            consulted={later}
            {...{ chosen, part }}
            onChoose={choose}
            onPart={setPart}
            onGo={goTo}
          />
        </section>
      </div>
      <Shortcuts dialog={dialog} isOn={keysOn} onOn={setKeysOn} onCommand={onCommand} />
    </div>
  );
}
