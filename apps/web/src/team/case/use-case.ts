import { type AllTerms, printable, type TermId, type Text } from '@renavigate/engine';
import type { Library } from '@renavigate/guideline';
import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Answer } from '../../answers/answer.ts';
import type { Carrier } from '../../answers/carry.ts';
import { type LinkProblem, type LinkRead, readLink } from '../../answers/link.ts';
import { ruledOutIn } from '../../answers/ruled-out.ts';
import { useGuidelines } from '../../guidelines/context.ts';
import { usePage } from '../../page/page.ts';
import { type Case, caseAfter, emptyCase, isEmpty } from './case.ts';

import { linkTo } from './link.ts';
import { type FileLike, readDropped, refusalText } from './read-dropped.ts';

/** A case that came with a link, and what of it could not be read. */
interface LinkedCase {
  readonly case: Case;
  readonly problems: readonly LinkProblem[];
}

const nothing: LinkedCase = { case: emptyCase, problems: [] };

function caseOf(
  terms: AllTerms,
  { answers, extras, problems }: LinkRead,
  by: 'link' | 'reload',
): LinkedCase {
  const ruledOut = ruledOutIn(terms, extras.Without);
  const brought = { by, count: answers.size };
  return { case: { ...emptyCase, answers, ruledOut, brought }, problems };
}

function linkedCase(terms: AllTerms, hash: string): LinkedCase | undefined {
  const read = readLink(hash, terms);
  return read === undefined ? undefined : caseOf(terms, read, 'link');
}

/** What the page begins with: what it held before it was made anew, or the link in the address. */
function first(terms: AllTerms, carrier: Carrier): LinkedCase {
  const carried = carrier.take();
  if (carried === undefined) return linkedCase(terms, window.location.hash) ?? nothing;
  const read = readLink(carried.text, terms);
  return read === undefined ? nothing : caseOf(terms, read, 'reload');
}

/** Puts a link, or none, into the address. */
function show(hash: string): void {
  const { history, location } = window;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}

/** Whether two cases state the same of a patient. */
function isSameCase(terms: AllTerms, one: Case, other: Case): boolean {
  return linkTo(terms, one) === linkTo(terms, other);
}

/** The link in the address: another one is asked about before it takes the place of a case. */
function useLinkInAddress(current: Case, put: (linked: LinkedCase) => void) {
  const { terms } = useGuidelines().library.content;
  const [asked, ask] = useState<LinkedCase & { readonly hash: string }>();
  const basis = useRef(window.location.hash);
  const changed = useEffectEvent(() => {
    const { hash } = window.location;
    const linked = hash === basis.current ? undefined : linkedCase(terms, hash);
    const isSaid = linked !== undefined && isSameCase(terms, current, linked.case);
    if (isSaid || (linked !== undefined && isEmpty(current))) basis.current = hash;
    if (linked === undefined || isSaid) ask(undefined);
    else if (isEmpty(current)) put(linked);
    else ask({ ...linked, hash });
  });
  useEffect(() => {
    const listener = () => changed();
    window.addEventListener('hashchange', listener);
    return () => window.removeEventListener('hashchange', listener);
  }, []);
  return {
    asked: asked?.case,
    open: () => {
      if (asked === undefined) return;
      basis.current = asked.hash;
      ask(undefined);
      put(asked);
    },
    stay: () => {
      ask(undefined);
      show(basis.current);
    },
    /** The case is no more that of the link: the address says so. */
    leave: () => {
      ask(undefined);
      basis.current = '';
      show('');
    },
  };
}

export interface RefusedFile {
  readonly name: string;
  readonly reasons: readonly Text[];
}

/** A file that was refused, until another case is there or somebody closes what says so. */
function useRefusal() {
  const [refused, setRefused] = useState<RefusedFile>();
  return {
    refused,
    refuse: (name: string, reasons: readonly Text[]) =>
      setRefused({ name: printable(name), reasons }),
    closeRefused: () => setRefused(undefined),
  };
}

/** One case after another: that of the page, what could not be read of it, and the one before it. */
function useCases() {
  const { terms } = useGuidelines().library.content;
  const { carrier } = usePage();
  const [opened] = useState(() => first(terms, carrier));
  const [current, dispatch] = useReducer(caseAfter, opened.case);
  const [linkProblems, setLinkProblems] = useState(opened.problems);
  const [before, setBefore] = useState<Case>();
  const [round, setRound] = useState(0);
  const replace = (next: Case, problems: readonly LinkProblem[] = []) => {
    setLinkProblems(problems);
    setBefore(isEmpty(current) ? undefined : current);
    setRound((now) => now + 1);
    dispatch({ kind: 'put', case: next });
  };
  const forgetBefore = () => setBefore(undefined);
  return { current, dispatch, linkProblems, before, round, replace, forgetBefore };
}

/** Reads one file: a case and what it is called, or why it is refused. */
async function openOne(content: Library, files: readonly [FileLike, ...FileLike[]]) {
  const [file, ...others] = files;
  return others.length > 0
    ? { refused: [refusalText('several', { count: files.length })] }
    : await readDropped(content, file);
}

/** The case, the ways to change it, and the case before it. */
export function useCase() {
  const { library, memory } = useGuidelines();
  const { dispatch, replace, forgetBefore, ...cases } = useCases();
  const { refused, refuse, closeRefused } = useRefusal();
  const onAnswer = useCallback(
    (term: TermId, answer: Answer | undefined) => dispatch({ kind: 'answer', term, answer }),
    [dispatch],
  );
  const touch = useCallback((term: TermId) => dispatch({ kind: 'touch', term }), [dispatch]);
  const link = useLinkInAddress(cases.current, (linked) => {
    replace(linked.case, linked.problems);
    closeRefused();
  });
  /** Puts another case in place of this one; that of a link is no more in the address. */
  const put = (next: Case) => {
    link.leave();
    replace(next);
    closeRefused();
  };
  return {
    ...cases,
    refused,
    link,
    onAnswer,
    touch,
    put,
    /** Opens one file, and says what it is called; undefined where it was refused. */
    openFiles: async ([file, ...others]: readonly FileLike[]): Promise<string | undefined> => {
      if (file === undefined) return undefined;
      const dropped = await openOne(library.content, [file, ...others]);
      if ('refused' in dropped) {
        refuse(file.name, dropped.refused);
        return undefined;
      }
      put({ ...emptyCase, opened: dropped.opened });
      return dropped.opened.name;
    },
    /** Nothing is left, and nothing can be had again. */
    forget: () => {
      put(emptyCase);
      forgetBefore();
      memory.forget();
    },
    refuse,
    closeRefused,
  };
}

export type HeldCase = ReturnType<typeof useCase>;
