import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
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
  const { terms } = useLibrary().content;
  const [asked, ask] = useState(beginning.asked);
  const [unread, setUnread] = useState(beginning.unread);
  const [replaced, setReplaced] = useState<Replaced | undefined>(
    beginning.broughtBy === undefined ? undefined : { by: beginning.broughtBy },
  );
  // The link that the answers on the page came from: the address may show it.
  const basis = useRef(beginning.broughtBy ?? '');
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });
  const replace = useCallback(
    (dossier: Dossier, by: string | undefined) => {
      const before = dossierOf(now.current);
      setReplaced({ by, ...(isNothing(before) ? {} : { before }) });
      ask(undefined);
      basis.current = by ?? '';
      show(basis.current);
      onReplaced(dossier);
      dispatch({ kind: 'replace', dossier });
    },
    [dispatch, onReplaced],
  );
  const openLink = useCallback(
    (hash: string) => {
      const { dossier, problems } = openDossier(terms, hash);
      replace(brought(dossier), hash);
      setUnread(problems.length === 0 ? undefined : { from: 'link', text: hash, problems });
    },
    [replace, terms],
  );
  useEffect(() => {
    const changed = () => {
      const { hash } = window.location;
      const own = dossierOf(now.current);
      const isOther = isLink(hash) && hash !== basis.current;
      const isSaid = isOther && isSame(own, openDossier(terms, hash).dossier);
      if (isSaid) basis.current = hash;
      if (!isOther || isSaid) ask(undefined);
      else if (isNothing(own)) openLink(hash);
      else ask(hash);
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [openLink, terms]);
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
      basis.current = '';
      show('');
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
      basis.current = '';
      show('');
    },
  };
}

export type Links = ReturnType<typeof useLinks>;
