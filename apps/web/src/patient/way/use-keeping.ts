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

/** What another tab did to what is kept, where this page kept its answers. */
function newsOf(before: Keeping, next: Keeping): News | undefined {
  if (before !== 'on' || next === 'on') return undefined;
  return next === 'off' ? 'stopped' : 'changed';
}

/** What is kept, as far as this page knows, and how the page stands to it. */
function useKnown(dossier: Dossier) {
  const { terms } = useLibrary().content;
  const known = useRef<string | undefined>(undefined);
  const learn = useCallback(
    (of: Dossier) => {
      known.current = kept();
      return keepingOf(terms, of, known.current);
    },
    [terms],
  );
  const [keeping, setKeeping] = useState<Keeping>(() => learn(dossier));
  const [news, tell] = useState<News>();
  const now = useRef({ dossier, keeping });
  useEffect(() => {
    now.current = { dossier, keeping };
  });
  /** Looks at what is kept; says whether it is still what this tab knows. */
  const look = useCallback((): boolean => {
    if (kept() === known.current) return true;
    const next = learn(now.current.dossier);
    setKeeping(next);
    const heard = newsOf(now.current.keeping, next);
    if (heard !== undefined) tell(heard);
    return false;
  }, [learn]);
  useEffect(() => onKeptElsewhere(look), [look]);
  return { known, learn, keeping, setKeeping, news, tell, look };
}

/**
 * Keeps every change, once the person has chosen it. What another tab keeps is never written over, what it stopped is
 * not begun again, and whatever it did is told.
 */
export function useKeeping(dossier: Dossier, text: string | undefined) {
  const { known, learn, keeping, setKeeping, news, tell, look } = useKnown(dossier);
  const write = useCallback(
    (next: string): boolean => {
      const isDone = keep(next);
      known.current = kept();
      tell(isDone ? undefined : 'failed');
      return isDone;
    },
    [known, tell],
  );
  useEffect(() => {
    if (keeping !== 'on' || text === undefined || text === known.current) return;
    if (look()) write(text);
  }, [known, keeping, text, look, write]);
  /** Other answers were put on the page: they are never kept in place of the others unasked. */
  const compare = useCallback(
    (shown: Dossier) => {
      setKeeping(learn(shown));
      tell(undefined);
    },
    [learn, setKeeping, tell],
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
