import type { AllTerms } from '@renavigate/engine';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetKept, keep, kept, onKeptElsewhere } from '../../answers/keep.ts';
import { useLibrary } from '../../guidelines/context.ts';
import { isSame, openDossier } from '../dossier/dossier.ts';
import type { Dossier } from '../state/state.ts';

/** How what is kept on the device stands to this page: nothing is kept, these answers are, or others. */
export type Keeping = 'off' | 'on' | 'other';

/** What another tab did, or what could not be done here. */
export type News = 'stopped' | 'changed' | 'forgotten' | 'failed' | 'notForgotten';

function keepingOf(terms: AllTerms, dossier: Dossier, text: string | undefined): Keeping {
  if (text === undefined) return 'off';
  const { dossier: other, problems } = openDossier(terms, text);
  return problems.length === 0 && other.answers.size > 0 && isSame(dossier, other) ? 'on' : 'other';
}

/**
 * Keeps every change, once the person has chosen it. What another tab keeps is never written over, what it stopped is
 * not begun again, and whatever it did is told.
 */
export function useKeeping(dossier: Dossier, text: string | undefined) {
  const { terms } = useLibrary().content;
  // What this tab knows to be kept.
  const known = useRef<string | undefined>(undefined);
  const [keeping, setKeeping] = useState<Keeping>(() => {
    known.current = kept();
    return keepingOf(terms, dossier, known.current);
  });
  const [news, tell] = useState<News>();
  const now = useRef({ dossier, text, keeping });
  useEffect(() => {
    now.current = { dossier, text, keeping };
  });
  /** Looks at what is kept; says whether it is still what this tab knows. */
  const look = useCallback((): boolean => {
    const found = kept();
    if (found === known.current) return true;
    known.current = found;
    const wasOn = now.current.keeping === 'on';
    const next = keepingOf(terms, now.current.dossier, found);
    setKeeping(next);
    if (wasOn && next !== 'on') tell(next === 'off' ? 'stopped' : 'changed');
    return false;
  }, [terms]);
  useEffect(() => onKeptElsewhere(look), [look]);
  const write = useCallback((next: string): boolean => {
    const isDone = keep(next);
    known.current = kept();
    tell(isDone ? undefined : 'failed');
    return isDone;
  }, []);
  useEffect(() => {
    if (keeping !== 'on' || text === undefined || text === known.current) return;
    if (look()) write(text);
  }, [keeping, text, look, write]);
  /** Other answers were put on the page: they are never kept in place of the others unasked. */
  const compare = useCallback(
    (shown: Dossier) => {
      known.current = kept();
      setKeeping(keepingOf(terms, shown, known.current));
      tell(undefined);
    },
    [terms],
  );
  return {
    keeping,
    news,
    /** Keeps the answers on the page, in place of what is kept. */
    start: () => {
      if (text !== undefined && write(text)) setKeeping('on');
    },
    /** Stops keeping them. */
    stop: () => {
      const isGone = forgetKept();
      known.current = kept();
      tell(isGone ? undefined : 'notForgotten');
      setKeeping(isGone ? 'off' : 'other');
      return isGone;
    },
    compare,
    tell,
    /** What is kept now. */
    read: kept,
  };
}

export type Kept = ReturnType<typeof useKeeping>;
