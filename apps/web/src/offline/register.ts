/**
 * Keeps every file of the app on the device, once the page is there. From then on no visit, and nothing that is opened
 * during one, asks the host for anything. Where a browser does not allow it, the app works as before.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const ready = () => {
    if (navigator.serviceWorker.controller !== null) {
      document.documentElement.dataset['offline'] = 'ready';
    }
  };
  navigator.serviceWorker.addEventListener('controllerchange', ready);
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('./sw.js').then(ready, () => undefined);
  });
}
