import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Beat } from '../../../shared/satisfaction/beat';
import { limitTime } from '../../limit-time';
import { makeUuid } from '../../survey/make-uuid';
import { responseSender } from '../../survey/send-responses';
import type { KioskSettings } from './kiosk-settings';
import { type DayCounts, forgetDay, listCounts } from './offered-count';

const EVERY_MS = 5 * 60_000;
const TIMEOUT_MS = 10_000;
const KEY = 'hl-kiosk/device';

/** The tablet's own name at the collector: random, and of the tablet, not of a person. */
function deviceId(): string {
  try {
    const known = localStorage.getItem(KEY);
    if (known) return known;
    const made = makeUuid();
    localStorage.setItem(KEY, made);
    return made;
  } catch {
    return makeUuid(); // without storage there are no settings either: this page will not be a kiosk for long
  }
}

/**
 * Tells the ward's collector from time to time that the tablet is alive, how many answers it holds, and how often the
 * survey was offered on each day. What does not arrive is told again: a day is forgotten only when it was told whole.
 */
export class TellBeats implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private settings: () => KioskSettings | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(this.tell, EVERY_MS);
    addEventListener('online', this.tell);
    void this.tell();
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    removeEventListener('online', this.tell);
  }

  /** Tells every day that was not told yet. Never rejects: a tablet without a network goes on. */
  tell = async (): Promise<void> => {
    const settings = this.settings();
    if (!settings) return;
    const unsent = await responseSender.countWaiting().catch(() => 0);
    for (const counts of listCounts(Date.now())) {
      if (!(await post(settings, counts, unsent))) return;
      forgetDay(counts.day, Date.now());
    }
  };
}

/** Whether the collector has taken it. */
async function post(
  { endpoint, unit, desk }: KioskSettings,
  { day, offered, recorded }: DayCounts,
  unsent: number,
): Promise<boolean> {
  const beat: Beat = { unsent, day, offered, answered: recorded, ...(desk !== '' && { desk }) };
  const address = `${endpoint.replace(/\/+$/, '')}/v1/units/${encodeURIComponent(unit)}/devices/${deviceId()}/beat`;
  try {
    const { ok } = await limitTime(TIMEOUT_MS, (signal) =>
      fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(beat),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        signal,
      }),
    );
    return ok;
  } catch {
    return false; // no network: it is told later
  }
}
