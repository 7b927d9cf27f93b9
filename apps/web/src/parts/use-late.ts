import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** A part of a page that comes late. */
export type Late<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly Part: ComponentType<Props> };

/** Loads a part of a page once what stands around it is painted. */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  const [late, setLate] = useState<Late<Props>>({ kind: 'loading' });
  useEffect(
    () =>
      afterPaint(() => {
        load().then(
          // As a transition it is made in small steps: whoever does something meanwhile is answered first.
          (Part) => startTransition(() => setLate({ kind: 'there', Part })),
          () => setLate({ kind: 'failed' }),
        );
      }),
    [load],
  );
  return late;
}
