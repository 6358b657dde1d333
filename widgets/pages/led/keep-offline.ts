import { registerWorker } from '../device/register-worker';

/** So often a screen that runs for weeks looks for a new version, ms. */
const LOOK_EVERY_MS = 6 * 3_600_000;

/**
 * Keeps the page's service worker, and tells when a new version of it has come: without this a screen that is never
 * loaded again would stay at the version of its first day.
 */
export class KeepOffline {
  /** Whether the page is of an older version than its files. */
  hasNewVersion = false;
  private registration: ServiceWorkerRegistration | undefined;
  private lookAt = 0;

  /** @param worker address of the service worker; without one nothing is kept (plain http has none either) */
  start(worker: string | null, now: number): void {
    if (!worker || !navigator.serviceWorker) return;
    this.lookAt = now + LOOK_EVERY_MS;
    let isFirst = navigator.serviceWorker.controller === null;
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      this.hasNewVersion = !isFirst;
      isFirst = false;
    });
    registerWorker(worker).then(
      (registration) => {
        this.registration = registration;
      },
      (error: unknown) => console.warn(error), // without it the screen works while the network does
    );
  }

  /** Looks for a new version if it is time to. */
  look(now: number): void {
    if (now < this.lookAt) return;
    this.lookAt = now + LOOK_EVERY_MS;
    this.registration?.update().catch((error: unknown) => console.warn(error));
  }
}
