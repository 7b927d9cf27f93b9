import { type ComponentType, lazy } from 'react';
import { loadPart } from './load-part.ts';

/** Loads the file of a part of a page. */
export type LoadComponent<Props extends object> = () => Promise<{
  readonly default: ComponentType<Props>;
}>;

/** The parts of one page that come when they are shown. Unlike React's own, they can be asked for again. */
export interface LateComponents {
  /** The part that comes by a loader: the same one each time, until it did not come and somebody tries again. */
  readonly of: <Props extends object>(load: LoadComponent<Props>) => ComponentType<Props>;
  /** Parts that did not come are asked for anew when they are next shown. */
  readonly tryAgain: () => void;
}

/** The parts of a page of which none was shown yet. */
export function lateComponents(): LateComponents {
  const shown = new Map<unknown, unknown>();
  const missing = new Set<unknown>();
  const make = <Props extends object>(load: LoadComponent<Props>) =>
    lazy(() =>
      loadPart(load).catch((fault: unknown) => {
        missing.add(load);
        throw fault;
      }),
    );
  return {
    of: <Props extends object>(load: LoadComponent<Props>) => {
      if (!shown.has(load)) shown.set(load, make(load));
      // Under a loader lies what was made of it.
      return shown.get(load) as ComponentType<Props>;
    },
    tryAgain: () => {
      for (const load of missing) shown.delete(load);
      missing.clear();
    },
  };
}
