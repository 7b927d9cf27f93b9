import type { Library } from '@renavigate/guideline';
import { useCallback, useRef, useState } from 'react';
import { nextTask } from '../../scheduling/after-paint.ts';
import type { FileLike, Opened, Unread } from './open-file.ts';

/** The file that is open, and the ways to open another and to close it. */
export interface OpenedState {
  readonly opened: Opened | undefined;
  readonly isReading: boolean;
  /** How many files came to an end before: the same name may stand for another edition. */
  readonly round: number;
  readonly open: (files: readonly FileLike[]) => void;
  readonly refuse: (name: string, why: Unread) => void;
  readonly close: () => void;
}

/** Holds the file that a reader opened. What reads and checks it comes with the first file. */
export function useOpened(library: Library): OpenedState {
  const [opened, setOpened] = useState<Opened>();
  const [isReading, setReading] = useState(false);
  const [round, setRound] = useState(0);
  // Of files that are given one after another, the last is meant.
  const last = useRef<FileLike>(undefined);
  const settle = useCallback((found: Opened | undefined) => {
    last.current = undefined;
    setReading(false);
    setRound((before) => before + 1);
    setOpened(found);
  }, []);
  const read = useCallback(
    async (file: FileLike) => {
      last.current = file;
      setReading(true);
      const found = await import('./open-file.ts')
        .then(async ({ openFile }) => {
          await nextTask();
          return openFile(library, file);
        })
        .catch((): Opened => ({ kind: 'unread', name: file.name, why: 'unreadable' }));
      if (last.current === file) settle(found);
    },
    [library, settle],
  );
  const refuse = useCallback(
    (name: string, why: Unread) => settle({ kind: 'unread', name, why }),
    [settle],
  );
  const open = useCallback(
    (files: readonly FileLike[]) => {
      const [first, second] = files;
      if (first === undefined) return;
      if (second !== undefined) refuse(first.name, 'several');
      else void read(first);
    },
    [read, refuse],
  );
  const close = useCallback(() => settle(undefined), [settle]);
  return { opened, isReading, round, open, refuse, close };
}
