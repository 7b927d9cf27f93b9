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

interface ClearingProps {
  readonly held: HeldCase;
  readonly onCleared: () => void;
  readonly onTold: (text: string) => void;
}

interface BenchTopProps extends ClearingProps {
  readonly consulted: Consulted;
  readonly editions: readonly Edition[];
  readonly told: string;
  readonly onFiles: (files: readonly FileLike[]) => void;
  readonly tools: RefObject<HTMLFieldSetElement | null>;
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** Puts the case away; the one that was put away last can be had again. */
function Clearing({ held, onCleared, onTold }: ClearingProps) {
  const t = useWords('team');
  const clear = () => {
    held.put(emptyCase);
    onCleared();
    onTold(t('cleared'));
  };
  const undo = () => {
    held.put(held.before ?? emptyCase);
    onTold('');
    focusFacts();
  };
  return (
    <>
      <button type="button" className="tool" onClick={clear}>
        {t('clear')}
      </button>
      {held.before === undefined ? null : (
        <button type="button" className="tool" onClick={undo}>
          {t('open.undo')}
        </button>
      )}
    </>
  );
}

/** The name of the page, what can be done with the case, and what was done last. */
export function BenchTop({ told, onFiles, tools, dialog, ...props }: BenchTopProps) {
  const t = useWords('team');
  const { held, consulted, editions, onTold, onCleared } = props;
  return (
    <div className="bench-top">
      <h1 id="heading" tabIndex={-1}>
        {t('heading')}
      </h1>
      <fieldset className="tool-bar" aria-label={t('tools')} ref={tools}>
        <OpenButton onFiles={onFiles} />
        <Actions current={held.current} {...{ consulted, editions, onTold }} />
        <Clearing {...{ held, onCleared, onTold }} />
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
