import { type Dispatch, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { isLink } from '../../answers/is-link.ts';
import { useLibrary } from '../../guidelines/context.ts';
import { type Beginning, isNothing } from '../dossier/begin.ts';
import { brought, isSame, openDossier } from '../dossier/dossier.ts';
import type { Action, Dossier, State } from '../state/state.ts';

/** Puts a link, or none, into the address of the view. */
function show(hash: string): void {
  const { history, location } = window;
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
}

function dossierOf({ trail: _, position: __, ...dossier }: State): Dossier {
  return dossier;
}

/** What is told of where the answers on the page came from. */
export interface Replaced {
  /** The link that brought them; undefined where they are the ones that were kept. */
  readonly by: string | undefined;
  /** Those that stood there before. */
  readonly before?: Dossier;
}

/** A value as it is now, for what is done later. */
function useNow<T>(value: T): RefObject<T> {
  const now = useRef(value);
  useEffect(() => {
    now.current = value;
  });
  return now;
}

/** What is told and asked of links, and the link that the answers on the page came from: the address may show it. */
function useTold({ asked: askedFirst, unread: unreadFirst, broughtBy }: Beginning) {
  const [asked, ask] = useState(askedFirst);
  const [unread, setUnread] = useState(unreadFirst);
  const [replaced, setReplaced] = useState<Replaced | undefined>(
    broughtBy === undefined ? undefined : { by: broughtBy },
  );
  const basis = useRef(broughtBy ?? '');
  const comeFrom = useCallback((hash: string) => {
    basis.current = hash;
    show(hash);
  }, []);
  return { asked, ask, unread, setUnread, replaced, setReplaced, basis, comeFrom };
}

type Told = ReturnType<typeof useTold>;

interface ReplacingProps {
  readonly told: Told;
  readonly now: RefObject<State>;
  readonly dispatch: Dispatch<Action>;
  readonly onReplaced: (dossier: Dossier) => void;
}

type OpenLink = (hash: string) => void;

/** Puts other answers in place of those on the page: any, or those of a link. */
function useReplacing({ told, now, dispatch, onReplaced }: ReplacingProps) {
  const { terms } = useLibrary().content;
  const { ask, setUnread, setReplaced, comeFrom } = told;
  const replace = useCallback(
    (dossier: Dossier, by: string | undefined) => {
      const before = dossierOf(now.current);
      setReplaced({ by, ...(isNothing(before) ? {} : { before }) });
      ask(undefined);
      comeFrom(by ?? '');
      onReplaced(dossier);
      dispatch({ kind: 'replace', dossier });
    },
    [now, ask, setReplaced, comeFrom, dispatch, onReplaced],
  );
  const openLink = useCallback(
    (hash: string) => {
      const { dossier, problems } = openDossier(terms, hash);
      replace(brought(dossier), hash);
      setUnread(problems.length === 0 ? undefined : { from: 'link', text: hash, problems });
    },
    [replace, setUnread, terms],
  );
  return { replace, openLink };
}

/** Another link in the address is asked about; where there are no answers yet, it is opened. */
function useLinkInAddress({ ask, basis }: Told, now: RefObject<State>, open: OpenLink) {
  const { terms } = useLibrary().content;
  useEffect(() => {
    const changed = () => {
      const { hash } = window.location;
      const own = dossierOf(now.current);
      const isOther = isLink(hash) && hash !== basis.current;
      const isSaid = isOther && isSame(own, openDossier(terms, hash).dossier);
      if (isSaid) basis.current = hash;
      if (!isOther || isSaid) ask(undefined);
      else if (isNothing(own)) open(hash);
      else ask(hash);
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [ask, basis, now, open, terms]);
}

/**
 * The link in the address and the answers on the page: another link never replaces answers unasked, and those that it
 * replaced can be had again.
 */
export function useLinks(
  state: State,
  dispatch: Dispatch<Action>,
  beginning: Beginning,
  onReplaced: (dossier: Dossier) => void,
) {
  const told = useTold(beginning);
  const now = useNow(state);
  const { replace, openLink } = useReplacing({ told, now, dispatch, onReplaced });
  useLinkInAddress(told, now, openLink);
  const { asked, ask, unread, setUnread, replaced, setReplaced, basis, comeFrom } = told;
  return {
    asked,
    replaced,
    unread,
    replace,
    open: () => {
      if (asked !== undefined) openLink(asked);
    },
    /** Stays with the answers on the page; the address shows their link again, or none. */
    stay: () => {
      ask(undefined);
      show(basis.current);
    },
    back: () => {
      const { before } = replaced ?? {};
      setReplaced(undefined);
      setUnread(undefined);
      comeFrom('');
      if (before === undefined) return;
      onReplaced(before);
      dispatch({ kind: 'replace', dossier: before });
    },
    closeReplaced: () => setReplaced(undefined),
    closeUnread: () => setUnread(undefined),
    /** Everything was forgotten: no link is asked about, and nothing can be had again. */
    forget: () => {
      ask(undefined);
      setReplaced(undefined);
      setUnread(undefined);
      comeFrom('');
    },
  };
}

export type Links = ReturnType<typeof useLinks>;
