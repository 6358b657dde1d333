/** So many wrong PINs in a row, then a minute of waiting. */
const MOST = 5;
const WAIT_MS = 60_000;

/** Counts wrong PINs, so that a citizen cannot try them all. */
export class PinAttempts {
  private wrong = 0;
  private waitUntil = 0;

  mustWait(now: number): boolean {
    return now < this.waitUntil;
  }

  failed(now: number): void {
    this.wrong += 1;
    if (this.wrong < MOST) return;
    this.wrong = 0;
    this.waitUntil = now + WAIT_MS;
  }

  succeeded(): void {
    this.wrong = 0;
  }
}
