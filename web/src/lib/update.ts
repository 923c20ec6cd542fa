import { createStore } from './store.ts';

/** Set once a newer version of the application waits; calling it puts that version in place and reloads. */
export const pendingUpdate = createStore<(() => void) | null>(null);

const hour = 60 * 60 * 1000;

/** Keeps the application's own files on the device, so that it opens without a network. */
export async function keepApplication(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;

  const registration = await navigator.serviceWorker.register('/service-worker.js').catch(() => null);
  if (!registration) return;

  const offer = () => {
    const { waiting } = registration;
    // Without a controller this is the first visit: nothing old is running.
    if (!waiting || !navigator.serviceWorker.controller) return;

    pendingUpdate.set(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take over');
    });
  };

  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  setInterval(() => void registration.update().catch(() => undefined), hour);
}
