import { type RefObject, useCallback } from 'react';
import { type DockPart, dockParts } from '../dock/Dock.tsx';
import { focusDock, focusMatrix } from './focus.ts';
import type { Command } from './keys.ts';

interface Commanded {
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly tools: RefObject<HTMLFieldSetElement | null>;
  readonly onPart: (part: DockPart) => void;
  readonly onNote: () => Promise<void>;
}

function isPart(command: Command): command is DockPart & Command {
  return dockParts.some((part) => part === command);
}

/** What a single key does. */
export function useCommand({ filterBox, dialog, tools, onPart, onNote }: Commanded) {
  return useCallback(
    (command: Command) => {
      if (isPart(command)) {
        onPart(command);
        window.requestAnimationFrame(focusDock);
        return;
      }
      if (command === 'filter') filterBox.current?.focus();
      if (command === 'matrix') focusMatrix();
      if (command === 'help') dialog.current?.showModal();
      if (command === 'note') void onNote();
      if (command === 'open') tools.current?.querySelector('button')?.click();
    },
    [filterBox, dialog, tools, onPart, onNote],
  );
}
