import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** A value as it was until the page that has the new one was painted: for work that must not keep a page waiting. */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => afterPaint(() => show(() => value)), [value]);
  return shown;
}
