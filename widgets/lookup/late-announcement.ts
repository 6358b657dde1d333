import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pause after which a text is read out, in milliseconds: not after every letter that is typed. */
const PAUSE = 500;

/** The text of a live region that follows what happens only once it has come to rest. */
export class LateAnnouncement implements ReactiveController {
  text = '';

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** @param text asked for after the pause, when it is known what to say */
  announce(text: () => string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text();
      this.host.requestUpdate();
    }, PAUSE);
  }
}
