import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures how long an element has been before the person's eyes: a survey at the foot of a page that stayed open all
 * morning was not filled in all morning.
 */
export class InViewClock implements ReactiveController {
  private seenAt: number | undefined;
  private observer: IntersectionObserver | undefined;

  constructor(private host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.seenAt ??= performance.now();
      this.observer?.disconnect();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** Milliseconds since the element was first seen, or since `restart`. */
  get elapsed(): number {
    return this.seenAt === undefined ? 0 : performance.now() - this.seenAt;
  }

  restart(): void {
    this.seenAt = performance.now();
  }
}
