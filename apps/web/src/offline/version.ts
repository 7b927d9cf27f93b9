/** Whether there is a version of the app that was fetched beside the one that the page is of. */
export interface Versions {
  /** What takes the new version into use; undefined while there is none. */
  readonly next: () => (() => void) | undefined;
  /** Told when there is one; gives what ends that. */
  readonly onNext: (listener: () => void) => () => void;
  /** Looks out for a new version: one that waits, one that comes, and one that another tab took into use. */
  readonly watch: (registration: ServiceWorkerRegistration) => void;
  /** Looks out for a worker that takes over and is not the one this page began with: its files may be gone. */
  readonly watchTakeOver: (container: ServiceWorkerContainer) => void;
}

/** The versions that one page hears of. `reload` loads it anew with what it holds. */
export function versionsFor(reload: () => void): Versions {
  let next: (() => void) | undefined;
  const listeners = new Set<() => void>();
  const announce = (use: () => void) => {
    next = use;
    for (const listener of listeners) listener();
  };
  return {
    next: () => next,
    onNext: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (registration) =>
      watchRegistration(registration, (worker) => announce(() => takeOver(worker, reload))),
    watchTakeOver: (container) => watchController(container, () => announce(reload)),
  };
}

/** Has the worker that waits take over, and the page loaded anew once it has. */
function takeOver(worker: ServiceWorker, reload: () => void): void {
  if (worker.state === 'activated') {
    reload();
    return;
  }
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') reload();
  });
  worker.postMessage({ type: 'SKIP_WAITING' });
}

/** The first version ever has nothing to wait for; each later one is ready once it waits. */
function watchRegistration(
  registration: ServiceWorkerRegistration,
  ready: (worker: ServiceWorker) => void,
): void {
  const { waiting, installing, active } = registration;
  if (waiting !== null) ready(waiting);
  if (active !== null) watchOne(installing, ready);
  registration.addEventListener('updatefound', () => {
    if (registration.active !== null) watchOne(registration.installing, ready);
  });
}

/** Told by the browser that it fetches a version: it is ready once it waits. */
function watchOne(worker: ServiceWorker | null, ready: (worker: ServiceWorker) => void): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') ready(worker);
  });
}

function watchController(container: ServiceWorkerContainer, changed: () => void): void {
  let had = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (had) changed();
    had = true;
  });
}
