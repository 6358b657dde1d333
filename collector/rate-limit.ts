/** So many at once, and as many again in every such time: `{ count: 120, seconds: 60 }` is two a second on the long run. */
export interface Limit {
  count: number;
  seconds: number;
}

/** After so many takings those who have been quiet are forgotten. */
const SWEEP_EVERY = 10_000;

/**
 * A bucket of `count` for each sender, refilled steadily over `seconds`. It lives in memory only; who has been quiet for
 * that long is forgotten.
 */
export class RateLimit {
  /** Sender → the instant (milliseconds) at which its bucket is full again. */
  readonly #fullAt = new Map<string, number>();
  readonly #millisecondsEach: number;
  #taken = 0;

  constructor(readonly limit: Limit) {
    this.#millisecondsEach = (limit.seconds * 1000) / limit.count;
  }

  /**
   * Takes from a sender's bucket, or takes nothing if that is too much. More than a full bucket holds counts as a full one.
   * @param now milliseconds
   * @returns whole seconds to wait; 0 where it was taken
   */
  take(sender: string, amount: number, now: number): number {
    const start = Math.max(now, this.#fullAt.get(sender) ?? 0);
    const fullAt = start + Math.min(amount, this.limit.count) * this.#millisecondsEach;
    const tooLong = fullAt - now - this.limit.seconds * 1000;
    if (tooLong >= 1) return Math.ceil(tooLong / 1000);
    this.#fullAt.set(sender, fullAt);
    if (++this.#taken % SWEEP_EVERY === 0) this.#forgetQuiet(now);
    return 0;
  }

  #forgetQuiet(now: number) {
    for (const [sender, fullAt] of this.#fullAt) if (fullAt <= now) this.#fullAt.delete(sender);
  }
}
