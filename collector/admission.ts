import { describeProblem, ProblemError } from './problem';
import { type Limit, RateLimit } from './rate-limit';

/** How many answers are taken in a time. A batch counts as its answers. */
export interface Limits {
  /** From one device, as told by its random token. */
  device: Limit;
  /** From one network address: a whole office stands behind one, with its tablets and its citizens' phones. */
  address: Limit;
}

export const DEFAULT_LIMITS: Limits = {
  device: { count: 120, seconds: 60 },
  address: { count: 1200, seconds: 60 },
};

/** Counts what each sender sends, and refuses too much. Senders are kept in memory only, never written or logged. */
export class Admission {
  readonly #devices: RateLimit;
  readonly #addresses: RateLimit;

  /** @param elapsed milliseconds of a clock that is never set: a corrected clock of the server must shut nobody out */
  constructor(
    limits: Limits,
    readonly elapsed: () => number,
  ) {
    this.#devices = new RateLimit(limits.device);
    this.#addresses = new RateLimit(limits.address);
  }

  /** @throws ProblemError 429 */
  admitAddress(address: string | undefined, answers: number): void {
    if (address !== undefined) this.#admit(this.#addresses, address, answers);
  }

  /** @throws ProblemError 429 */
  admitDevices(devices: readonly (string | undefined)[]): void {
    const answers = new Map<string, number>();
    for (const device of devices) {
      if (device !== undefined) answers.set(device, (answers.get(device) ?? 0) + 1);
    }
    for (const [device, count] of answers) this.#admit(this.#devices, device, count);
  }

  #admit(limit: RateLimit, sender: string, amount: number) {
    const wait = limit.take(sender, amount, this.elapsed());
    if (wait === 0) return;
    throw new ProblemError(
      describeProblem('too-many', `Vui lòng gửi lại sau ${wait} giây. Các phiếu này chưa được ghi nhận.`),
      { 'Retry-After': String(wait) },
    );
  }
}
