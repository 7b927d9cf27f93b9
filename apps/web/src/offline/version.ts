import { useSyncExternalStore } from 'react';
import { reloadWithAnswers } from '../answers/carry.ts';

/** A version of the app that was fetched beside the one that the page is of. */
let next: (() => void) | undefined;
const listeners = new Set<() => void>();

function announce(use: () => void): void {
  next = use;
  for (const listener of listeners) listener();
}

/** Has the worker that waits take over, and the page loaded anew once it has. */
function takeOver(worker: ServiceWorker): void {
  if (worker.state === 'activated') {
    reloadWithAnswers();
    return;
  }
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') reloadWithAnswers();
  });
  worker.postMessage({ type: 'SKIP_WAITING' });
}

/** Told by the browser that it fetches a version: it is ready once it waits. The first one ever has nothing to wait for. */
function watchOne(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') announce(() => takeOver(worker));
  });
}

/** Looks out for a new version: one that waits, one that comes, and one that another tab took into use. */
export function watchForNewVersion(registration: ServiceWorkerRegistration): void {
  const { waiting, installing, active } = registration;
  if (waiting !== null) announce(() => takeOver(waiting));
  if (active !== null) watchOne(installing);
  registration.addEventListener('updatefound', () => {
    if (registration.active !== null) watchOne(registration.installing);
  });
}

/** A worker took over that is not the one this page began with: the files of this page may be gone. */
export function watchForTakeOver(container: ServiceWorkerContainer): void {
  let had = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (had) announce(reloadWithAnswers);
    had = true;
  });
}

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What takes a new version into use; undefined while there is none. */
export function useNewVersion(): (() => void) | undefined {
  return useSyncExternalStore(
    onChange,
    () => next,
    () => undefined,
  );
}
