import { type RefObject, useEffect } from 'react';
import { useWords } from '../../language/language.ts';
import { type Command, commandOf, keys } from './keys.ts';

interface ShortcutsProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly isOn: boolean;
  readonly onOn: (isOn: boolean) => void;
  readonly onCommand: (command: Command) => void;
}

/** Listens for single keys while they are on. */
function useKeys(isOn: boolean, onCommand: (command: Command) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isBusy = document.querySelector('dialog[open]') !== null;
      const command = isBusy ? undefined : commandOf({ key, ctrlKey, metaKey, altKey, target });
      if (command === undefined) return;
      event.preventDefault();
      onCommand(command);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOn, onCommand]);
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

/** The keys, told in a dialog, where they can be turned off. */
export function Shortcuts({ dialog, isOn, onOn, onCommand }: ShortcutsProps) {
  const t = useWords('team');
  const shared = useWords('shared');
  useKeys(isOn, onCommand);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{t('keys.heading')}</h2>
      <dl>
        {Object.entries(keys).map(([key, command]) => (
          <Key key={key} name={key} does={t(`keys.${command}`)} />
        ))}
        <Key name="↑ ↓ ← →" does={t('keys.arrows')} />
        <Key name="Enter" does={t('keys.enter')} />
        <Key name="Esc" does={t('keys.escape')} />
      </dl>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={({ target }) => onOn(target.checked)} />
        <span>{t('keys.on')}</span>
      </label>
      <form method="dialog">
        <button type="submit" className="tool">
          {shared('close')}
        </button>
      </form>
    </dialog>
  );
}
