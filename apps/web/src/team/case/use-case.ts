import { printable, type TermId, type Text } from '@renavigate/engine';
import { common } from '@renavigate/guideline';
import { useCallback, useReducer, useState } from 'react';
import type { Answer } from '../../answers/answer.ts';
import { type LinkRead, readLink } from '../../answers/link.ts';
import { ruledOutIn } from '../take/link.ts';
import { type Case, caseAfter, emptyCase, isEmpty } from './case.ts';
import { type FileLike, readDropped, refusalText } from './read-dropped.ts';

/** The link that the page was opened with. */
const opened: LinkRead | undefined = readLink(window.location.hash, common.terms);

function firstCase(): Case {
  if (opened === undefined) return emptyCase;
  const { answers, extras } = opened;
  return { ...emptyCase, answers, ruledOut: ruledOutIn(extras['Without']) };
}

export interface RefusedFile {
  readonly name: string;
  readonly reasons: readonly Text[];
}

/** The case, the ways to change it, and the case before it. */
export function useCase() {
  const [current, dispatch] = useReducer(caseAfter, undefined, firstCase);
  const [before, setBefore] = useState<Case>();
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState<RefusedFile>();
  const onAnswer = useCallback(
    (term: TermId, answer: Answer | undefined) => dispatch({ kind: 'answer', term, answer }),
    [],
  );
  const touch = useCallback((term: TermId) => dispatch({ kind: 'touch', term }), []);
  const put = (next: Case) => {
    setBefore(isEmpty(current) ? undefined : current);
    setRefused(undefined);
    setRound((now) => now + 1);
    dispatch({ kind: 'put', case: next });
  };
  /** Opens one file, and says what it is called; undefined where it was refused. */
  const openFiles = async (files: readonly FileLike[]): Promise<string | undefined> => {
    const [file, ...others] = files;
    if (file === undefined) return undefined;
    const dropped =
      others.length > 0
        ? { refused: [refusalText('several', { count: files.length })] }
        : await readDropped(file);
    if ('refused' in dropped) {
      setRefused({ name: printable(file.name), reasons: dropped.refused });
      return undefined;
    }
    put({ ...emptyCase, opened: dropped.opened });
    return dropped.opened.name;
  };
  return {
    current,
    /** Another for each case: what was half typed for one is never shown for another. */
    round,
    before,
    refused,
    linkProblems: opened?.problems ?? [],
    onAnswer,
    touch,
    put,
    openFiles,
    refuse: (name: string, reasons: readonly Text[]) =>
      setRefused({ name: printable(name), reasons }),
    closeRefused: () => setRefused(undefined),
  };
}

export type HeldCase = ReturnType<typeof useCase>;
