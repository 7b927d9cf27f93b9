import { type ComponentType, startTransition, useCallback, useEffect, useState } from 'react';
import { afterPaint } from '../scheduling/after-paint.ts';

/** A part of a page that comes late. */
export type Late<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly again: () => void }
  | { readonly kind: 'there'; readonly Part: ComponentType<Props> };

/** Loads a part of a page once what stands around it is painted; where it does not come, it can be asked for again. */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  const [round, setRound] = useState(0);
  const [late, setLate] = useState<Late<Props>>({ kind: 'loading' });
  const again = useCallback(() => {
    setLate({ kind: 'loading' });
    setRound((now) => now + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks once more
  useEffect(
    () =>
      afterPaint(() => {
        load().then(
          // As a transition it is made in small steps: whoever does something meanwhile is answered first.
          (Part) => startTransition(() => setLate({ kind: 'there', Part })),
          () => setLate({ kind: 'failed', again }),
        );
      }),
    [load, round, again],
  );
  return late;
}
