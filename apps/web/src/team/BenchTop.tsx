import type { Edition } from '@renavigate/engine';
import type { RefObject } from 'react';
import { useWords } from '../language/language.ts';
import { emptyCase } from './case/case.ts';
import type { Consulted } from './case/consult-case.ts';
import type { FileLike } from './case/read-dropped.ts';
import type { HeldCase } from './case/use-case.ts';
import { OpenButton } from './facts/Opening.tsx';
import { focusFacts } from './keyboard/focus.ts';
import { Actions } from './take/Actions.tsx';

interface BenchTopProps {
  readonly held: HeldCase;
  readonly consulted: Consulted;
  readonly editions: readonly Edition[];
  readonly told: string;
  readonly onTold: (text: string) => void;
  readonly onFiles: (files: readonly FileLike[]) => void;
  readonly onCleared: () => void;
  readonly tools: RefObject<HTMLFieldSetElement | null>;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** The name of the page, what can be done with the case, and what was done last. */
export function BenchTop(props: BenchTopProps) {
  const { held, consulted, editions, told, onTold, onFiles, onCleared, tools, dialog } = props;
  const t = useWords('team');
  return (
    <div className="bench-top">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <fieldset className="tool-bar" aria-label={t('tools')} ref={tools}>
        <OpenButton onFiles={onFiles} />
        <Actions current={held.current} consulted={consulted} editions={editions} onTold={onTold} />
        <button
          type="button"
          className="tool"
          onClick={() => {
            held.put(emptyCase);
            onCleared();
            onTold(t('cleared'));
          }}
        >
          {t('clear')}
        </button>
        {held.before === undefined ? null : (
          <button
            type="button"
            className="tool"
            onClick={() => {
              held.put(held.before ?? emptyCase);
              onTold('');
              focusFacts();
            }}
          >
            {t('open.undo')}
          </button>
        )}
        <button type="button" className="tool" onClick={() => dialog.current?.showModal()}>
          {t('keys.button')}
        </button>
      </fieldset>
      <p className="told" role="status">
        {told}
      </p>
    </div>
  );
}
