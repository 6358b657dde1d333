import type { SurveyResponse } from '../../shared/satisfaction/response';
import { awaitRequest } from './await-request';
import { type OpenStores, QueueDatabase, type RefusedResponse, type WaitingResponse } from './queue-database';

export type { RefusedResponse, WaitingResponse } from './queue-database';

/** Where an answer stands; `gone` once it was acknowledged. */
export type Fate = { state: 'waiting' } | { state: 'refused'; detail: string } | { state: 'gone' };

/** A wait this long is none of ours: the device's clock was set back in the meantime. */
export const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

/** Answers that are sent together, and their characters: it must go through within the time limit on a slow network. */
const MOST_TOGETHER = 50;
const MOST_CHARACTERS = 60_000;

/** The only lease there is. */
const LEASE = 'send';

/** Whether something that ends at `until` is still on, given that it was to last `longest` at most. */
const isOn = (until: number, now: number, longest: number) => now < until && until - now <= longest;

/** What is to be sent now, all for one endpoint; else when the next pause ends, if any answer waits. */
interface Turn {
  batch: WaitingResponse[];
  nextAt?: number;
}

/**
 * The answers on this device, in IndexedDB. An answer leaves `waiting` only when it was acknowledged, or moves to
 * `refused` (kept there for the ward) when the collector will never take it.
 */
export class ResponseQueue {
  private constructor(readonly database: QueueDatabase) {}

  /**
   * Opens the queue. Without `create` a device that has none is left as it is, and the result is undefined.
   * @param closed called when its connection was closed; what is under way goes on over another
   * @throws DOMException where the browser gives the page no storage
   */
  static async open(name: string, create: boolean, closed: () => void): Promise<ResponseQueue | undefined> {
    const database = await QueueDatabase.open(name, create, closed);
    return database && new ResponseQueue(database);
  }

  get name(): string {
    return this.database.name;
  }

  /** Keeps an answer; done when it is on disk. */
  async add(endpoint: string, response: SurveyResponse, now: number): Promise<void> {
    const waiting: WaitingResponse = { id: response.id, endpoint, response, keptAt: now, attempts: 0 };
    await this.database.change(['waiting'], (stores) => stores.put('waiting', waiting), {
      durability: 'strict',
    });
  }

  /**
   * The answers whose turn it is, all for one endpoint; else when the next pause ends, if any answer waits. After failures
   * fewer are sent together, in the end one alone: so the one of them that cannot be sent is found.
   */
  nextTurn(now: number): Promise<Turn> {
    return this.database.read(['waiting', 'pauses'], (stores) => findTurn(stores, now));
  }

  /** Answers have arrived, or their collector will never take them: these are set aside, not deleted. It works. */
  async settle(arrived: readonly WaitingResponse[], refused: readonly RefusedResponse[]): Promise<void> {
    await this.database.change(['waiting', 'refused', 'pauses'], (stores) => {
      for (const waiting of [...arrived, ...refused]) {
        stores.of('waiting').delete(waiting.id);
        stores.of('pauses').delete(waiting.endpoint);
      }
      for (const one of refused) stores.put('refused', one);
    });
  }

  /** The attempt failed: the answers, all for one endpoint, go behind the others, and it is left alone for a while. */
  async postpone(
    failed: readonly WaitingResponse[],
    pauseAfter: (failures: number) => { until: number; asked: boolean },
  ): Promise<void> {
    await this.database.change(['waiting', 'pauses'], async (stores) => {
      const endpoint = failed[0]?.endpoint ?? '';
      const failures = ((await stores.get('pauses', endpoint))?.failures ?? 0) + 1;
      for (const { id } of failed) {
        const waiting = await stores.get('waiting', id);
        if (waiting) stores.put('waiting', { ...waiting, attempts: waiting.attempts + 1 });
      }
      stores.put('pauses', { endpoint, failures, ...pauseAfter(failures) });
    });
  }

  /** Ends the pauses that no collector asked for: there is a sign that sending may work again. */
  async endPauses(): Promise<void> {
    await this.database.change(['pauses'], async (stores) => {
      for (const pause of await stores.all('pauses'))
        if (!pause.asked) stores.put('pauses', { ...pause, until: 0 });
    });
  }

  /** Takes a single answer off the device. */
  async remove(id: string): Promise<void> {
    await this.database.change(['waiting'], (stores) => void stores.of('waiting').delete(id));
  }

  countWaiting(): Promise<number> {
    return this.database.read(['waiting'], (stores) => awaitRequest(stores.of('waiting').count()));
  }

  fateOf(id: string): Promise<Fate> {
    return this.database.read(['waiting', 'refused'], async (stores): Promise<Fate> => {
      if (await stores.get('waiting', id)) return { state: 'waiting' };
      const refused = await stores.get('refused', id);
      return refused ? { state: 'refused', detail: refused.detail } : { state: 'gone' };
    });
  }

  /** Takes the right to send for `length` milliseconds; false while another holds it. */
  takeLease(owner: string, now: number, length: number): Promise<boolean> {
    return this.database.change(['leases'], async (stores) => {
      const held = await stores.get('leases', LEASE);
      const free = !held || !isOn(held.until, now, length);
      if (free) stores.put('leases', { name: LEASE, owner, until: now + length });
      return free;
    });
  }

  /** Gives the right to send back, if it is still the owner's. */
  async endLease(owner: string): Promise<void> {
    await this.database.change(['leases'], async (stores) => {
      if ((await stores.get('leases', LEASE))?.owner === owner) stores.of('leases').delete(LEASE);
    });
  }
}

async function findTurn(stores: OpenStores, now: number): Promise<Turn> {
  const pauses = new Map((await stores.all('pauses')).map((pause) => [pause.endpoint, pause]));
  const batch: WaitingResponse[] = [];
  let [nextAt, most, room]: [number | undefined, number, number] = [
    undefined,
    MOST_TOGETHER,
    MOST_CHARACTERS,
  ];
  const walking = stores.of('waiting').index('byTurn').openCursor();
  for (let cursor = await awaitRequest(walking); cursor; cursor = await awaitRequest(walking)) {
    const waiting: WaitingResponse = cursor.value;
    const { until = 0, failures = 0 } = pauses.get(waiting.endpoint) ?? {};
    if (isOn(until, now, LONGEST_PAUSE_MS)) nextAt = Math.min(nextAt ?? until, until);
    else if (waiting.endpoint === (batch[0] ?? waiting).endpoint) {
      if (batch.length === 0) most >>= failures;
      room -= JSON.stringify(waiting.response).length;
      if (batch.length > 0 && room < 0) break;
      batch.push(waiting);
      if (batch.length >= most) break;
    }
    cursor.continue();
  }
  return { batch, nextAt };
}
