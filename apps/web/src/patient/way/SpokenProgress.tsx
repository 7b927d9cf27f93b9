import type { Beside } from '@renavigate/engine';
import { useProgress } from '../parts/Progress.tsx';

/** Says how much is clear when it changes, to those who hear the page. */
export function SpokenProgress({ beside }: { readonly beside: Beside }) {
  return (
    <p className="visually-hidden" role="status">
      {useProgress(beside)}
    </p>
  );
}
