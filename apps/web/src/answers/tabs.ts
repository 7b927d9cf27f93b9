/** What one tab tells the others: that everything was forgotten. No answer is ever told. */
const forgotten = 'forgotten';

/** Where a browser has no way between tabs, each is by itself. */
function channel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('renavigate');
  } catch {
    return undefined;
  }
}

/** Tells the other tabs that everything was forgotten in this one. */
export function tellForgotten(): void {
  const open = channel();
  open?.postMessage(forgotten);
  open?.close();
}

/** Told when everything was forgotten in another tab. */
export function onForgottenElsewhere(listener: () => void): () => void {
  const open = channel();
  open?.addEventListener('message', ({ data }) => {
    if (data === forgotten) listener();
  });
  return () => open?.close();
}
