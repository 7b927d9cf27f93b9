import type { Versions } from './version.ts';

/**
 * Keeps every file of the app on the device, once the page is there. From then on no visit, and nothing that is opened
 * during one, asks the host for anything; the browser alone looks whether there is a new version. Where a browser does
 * not allow it, the app works as before.
 */
export function keepForOffline(versions: Versions): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const ready = () => {
    if (serviceWorker.controller !== null) document.documentElement.dataset['offline'] = 'ready';
  };
  serviceWorker.addEventListener('controllerchange', ready);
  versions.watchTakeOver(serviceWorker);
  const register = () =>
    serviceWorker.register('./sw.js').then(
      (registration) => {
        ready();
        versions.watch(registration);
      },
      () => undefined,
    );
  window.addEventListener('load', register, { once: true });
}
