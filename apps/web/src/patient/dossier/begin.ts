import type { AllTerms } from '@renavigate/engine';
import { isLink } from '../../answers/is-link.ts';
import { kept } from '../../answers/keep.ts';
import type { Guidelines } from '../../guidelines/guidelines.ts';
import { opening, reduce } from '../state/reduce.ts';
import { type Dossier, emptyDossier, initialState, type State } from '../state/state.ts';
import { brought, isSame, type OpenedDossier, openDossier } from './dossier.ts';
import type { Opened, Wanted } from './opened.ts';

/** How a page begins: with whose answers, and what is to be asked or told of them. */
export interface Beginning {
  readonly dossier: Dossier;
  /** The answers came with the link that was opened. */
  readonly broughtBy?: string;
  /** A link that holds other answers than those that are kept here: nobody opens it unasked. */
  readonly asked?: string;
  /** What could not be read, and of what. */
  readonly unread?: { readonly from: Opened['from']; readonly text: string } & Pick<
    OpenedDossier,
    'problems'
  >;
}

export function isNothing(dossier: Dossier): boolean {
  return isSame(dossier, emptyDossier);
}

/** What was read of a link or of what was kept. What was kept and is no link at all could not be read either. */
function read(terms: AllTerms, { from, text }: Opened): Beginning {
  const { dossier, problems } = openDossier(terms, text);
  const isNone = text !== '' && !isLink(text);
  const told = isNone ? [{ kind: 'changed' } as const] : problems;
  return {
    dossier: from === 'link' ? brought(dossier) : dossier,
    ...(from === 'link' ? { broughtBy: text } : {}),
    ...(told.length === 0 ? {} : { unread: { from, text, problems: told } }),
  };
}

/** How a page begins that was opened with a link, with what was kept, or with what it held before. */
export function beginningOf(terms: AllTerms, opened: Opened | undefined): Beginning {
  if (opened === undefined) return { dossier: emptyDossier };
  const text = opened.from === 'link' ? kept() : undefined;
  if (text === undefined) return read(terms, opened);
  const own = read(terms, { from: 'kept', text });
  if (isNothing(own.dossier)) return read(terms, opened);
  if (isSame(own.dossier, openDossier(terms, opened.text).dossier)) return own;
  return { ...own, asked: opened.text };
}

const screens = ['options', 'matters', 'questions', 'summary', 'about'] as const;

/** The state that a page begins in: at the options where there are answers, else where the first page led. */
export function begin(
  guidelines: Guidelines,
  { dossier }: Beginning,
  { opened, wanted }: { readonly opened: Opened | undefined; readonly wanted: Wanted },
): State {
  const state = initialState(dossier);
  const screen = screens.find((each) => each === opened?.screen);
  if (screen !== undefined) return reduce(guidelines, state, { kind: 'open', view: { screen } });
  if (opened?.screen === 'talk') return reduce(guidelines, state, { kind: 'resume' });
  if (opened?.screen === 'question') return reduce(guidelines, state, { kind: 'continue' });
  if (wanted === 'about')
    return reduce(guidelines, state, { kind: 'open', view: { screen: 'about' } });
  return opening(guidelines, dossier);
}
