import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the tablet's screen on. The browser ends that whenever the page is hidden, so it is asked for again. */
export class WakeLock implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.ask);
    void this.ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.ask);
  }

  private ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      await navigator.wakeLock.request('screen');
    } catch {
      // refused where the battery is low: the tablet's own setting then decides
    }
  };
}
