import type { ReactiveController, ReactiveControllerHost } from 'lit';

const LOOK_EVERY_MS = 5_000;

/** How many answers wait on this device, looked up again and again: other tabs send too. */
export class UnsentCount implements ReactiveController {
  count = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** @param countWaiting looks up how many wait */
  constructor(
    private host: ReactiveControllerHost & HTMLElement & { mode: string | null },
    private countWaiting: () => Promise<number>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    for (const name of ['hl-queued', 'hl-sent', 'hl-submit'] as const)
      this.host.addEventListener(name, this.look);
    void this.look();
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    for (const name of ['hl-queued', 'hl-sent', 'hl-submit'] as const)
      this.host.removeEventListener(name, this.look);
  }

  private look = async (): Promise<void> => {
    if (this.host.mode !== 'kiosk') return;
    const before = this.count;
    try {
      this.count = await this.countWaiting();
    } catch {
      return; // a device without storage keeps no answers
    }
    if (this.count !== before) this.host.requestUpdate();
  };
}
