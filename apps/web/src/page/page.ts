import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Carrier, emptyCarrier, reloadWith } from '../answers/carry.ts';
import { type LateComponents, lateComponents } from '../loading/late-components.ts';
import { type Versions, versionsFor } from '../offline/version.ts';

/** What a page makes when it starts and holds as long as it is open: no module holds anything for it. */
export interface Page {
  readonly carrier: Carrier;
  /** Loads the page anew with what it holds. */
  readonly reload: () => void;
  readonly versions: Versions;
  readonly lateComponents: LateComponents;
}

/** A page that starts. */
export function newPage(): Page {
  const carrier = emptyCarrier();
  const reload = () => reloadWith(carrier.held());
  return { carrier, reload, versions: versionsFor(reload), lateComponents: lateComponents() };
}

/** The page around a part. What starts a page gives it. */
export const PageContext = createContext<Page | undefined>(undefined);

/** The page around a part. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('No page stands around this part');
  return page;
}

/** What takes a new version into use; undefined while there is none. */
export function useNewVersion(): (() => void) | undefined {
  const { next, onNext } = usePage().versions;
  return useSyncExternalStore(onNext, next, () => undefined);
}
