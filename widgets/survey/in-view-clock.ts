import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures how long an element has been before the person's eyes: a survey at the foot of a page that stayed open all
 * morning was not filled in all morning.
 */
export class InViewClock implements ReactiveController {
  private seenAt: number | undefined;
  private before = 0;
  private observer: IntersectionObserver | undefined;

  constructor(
    private host: ReactiveControllerHost & Element,
    private onFirstSeen: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.seenAt ??= performance.now();
      this.onFirstSeen();
      this.observer?.disconnect();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** Milliseconds since the element was first seen, or since `restart`, with those that were spent before. */
  get elapsed(): number {
    return this.before + (this.seenAt === undefined ? 0 : performance.now() - this.seenAt);
  }

  restart(): void {
    this.before = 0;
    this.seenAt = performance.now();
  }

  /** Goes on where an earlier load of the page stopped, so many milliseconds after its start. */
  goOnFrom(before: number): void {
    this.before = before;
  }
}
