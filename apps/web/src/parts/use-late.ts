import { type ComponentType, useEffect, useState } from 'react';

/** A part of a page that comes late. */
export type Late<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'there'; readonly Part: ComponentType<Props> };

/** Loads a part of a page as soon as what stands around it is there. */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  const [late, setLate] = useState<Late<Props>>({ kind: 'loading' });
  useEffect(() => {
    load().then(
      (Part) => setLate({ kind: 'there', Part }),
      () => setLate({ kind: 'failed' }),
    );
  }, [load]);
  return late;
}
