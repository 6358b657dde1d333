import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SurveyResponse } from '../../shared/satisfaction/response';

/** An answer on this device that no collector has acknowledged yet. Times are milliseconds since 1970. */
export interface WaitingResponse {
  id: string;
  endpoint: string;
  response: SurveyResponse;
  keptAt: number;
  /** Attempts that failed. Answers with fewer go first, so that one bad answer does not hold up the others. */
  attempts: number;
}

/** Until when nothing is sent to an endpoint, after failures in a row. `asked`: the collector itself asked to wait. */
interface Pause {
  endpoint: string;
  failures: number;
  until: number;
  asked: boolean;
}

/** The right to send, where the browser has no Web Locks. */
interface Lease {
  name: string;
  owner: string;
  until: number;
}

interface QueueSchema extends DBSchema {
  waiting: { key: string; value: WaitingResponse; indexes: { byTurn: [number, number] } };
  refused: { key: string; value: WaitingResponse & { status: number; detail: string; refusedAt: number } };
  pauses: { key: string; value: Pause };
  leases: { key: string; value: Lease };
}

/** Where an answer stands; `gone` once it was acknowledged. */
export type Fate = { state: 'waiting' } | { state: 'refused'; detail: string } | { state: 'gone' };

/** A wait this long is none of ours: the device's clock was set back in the meantime. */
export const LONGEST_PAUSE_MS = 24 * 60 * 60_000;

/** The only lease there is. */
const LEASE = 'send';

/** Whether something that ends at `until` is still on, given that it was to last `longest` at most. */
const isOn = (until: number, now: number, longest: number) => now < until && until - now <= longest;

/**
 * The answers on this device, in IndexedDB. An answer leaves `waiting` only when it was acknowledged, or moves to
 * `refused` (kept there for the ward) when the collector will never take it.
 */
export class ResponseQueue {
  private constructor(private database: IDBPDatabase<QueueSchema>) {}

  /**
   * Opens the queue. Without `create` a device that has none is left as it is, and the result is undefined.
   * @param closed called when the browser or a newer version of the kit closes it
   * @throws DOMException where the browser gives the page no storage
   */
  static async open(name: string, create: boolean, closed: () => void): Promise<ResponseQueue | undefined> {
    let absent = false;
    try {
      const database = await openDB<QueueSchema>(name, 1, {
        upgrade(fresh, _oldVersion, _newVersion, transaction) {
          if (!create) {
            absent = true;
            transaction.done.catch(() => undefined); // the abort below is meant, and told by `absent`
            transaction.abort();
            return;
          }
          fresh.createObjectStore('waiting', { keyPath: 'id' }).createIndex('byTurn', ['attempts', 'keptAt']);
          fresh.createObjectStore('refused', { keyPath: 'id' });
          fresh.createObjectStore('pauses', { keyPath: 'endpoint' });
          fresh.createObjectStore('leases', { keyPath: 'name' });
        },
        blocking(_currentVersion, _blockedVersion, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
          closed();
        },
        terminated: closed,
      });
      return new ResponseQueue(database);
    } catch (error) {
      if (absent) return undefined;
      throw error;
    }
  }

  get name(): string {
    return this.database.name;
  }

  /** Keeps an answer; done when it is on disk. */
  async add(endpoint: string, response: SurveyResponse, now: number): Promise<void> {
    const transaction = this.database.transaction('waiting', 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.store.put({ id: response.id, endpoint, response, keptAt: now, attempts: 0 }),
      transaction.done,
    ]);
  }

  /** The answer whose turn it is; else when the next pause ends, if any answer waits. */
  async nextTurn(now: number): Promise<{ waiting?: WaitingResponse; nextAt?: number }> {
    const transaction = this.database.transaction(['waiting', 'pauses']);
    const pauses = await transaction.objectStore('pauses').getAll();
    const pausedUntil = new Map(
      pauses
        .filter(({ until }) => isOn(until, now, LONGEST_PAUSE_MS))
        .map(({ endpoint, until }) => [endpoint, until]),
    );
    let nextAt: number | undefined;
    let cursor = await transaction.objectStore('waiting').index('byTurn').openCursor();
    while (cursor) {
      const until = pausedUntil.get(cursor.value.endpoint);
      if (until === undefined) return { waiting: cursor.value };
      nextAt = Math.min(nextAt ?? until, until);
      cursor = await cursor.continue();
    }
    return { nextAt };
  }

  /** The answer has arrived: it leaves the device, and its endpoint works. */
  async remove({ id, endpoint }: Pick<WaitingResponse, 'id' | 'endpoint'>): Promise<void> {
    const transaction = this.database.transaction(['waiting', 'pauses'], 'readwrite');
    await Promise.all([
      transaction.objectStore('waiting').delete(id),
      transaction.objectStore('pauses').delete(endpoint),
      transaction.done,
    ]);
  }

  /** The collector will never take the answer: it is set aside, not deleted. */
  async setAside(waiting: WaitingResponse, status: number, detail: string, now: number): Promise<void> {
    const transaction = this.database.transaction(['waiting', 'refused', 'pauses'], 'readwrite');
    await Promise.all([
      transaction.objectStore('waiting').delete(waiting.id),
      transaction.objectStore('refused').put({ ...waiting, status, detail, refusedAt: now }),
      transaction.objectStore('pauses').delete(waiting.endpoint),
      transaction.done,
    ]);
  }

  /** The attempt failed: the answer goes behind the others, and its endpoint is left alone for a while. */
  async postpone(
    { id, endpoint }: WaitingResponse,
    pauseAfter: (failures: number) => { until: number; asked: boolean },
  ): Promise<void> {
    const transaction = this.database.transaction(['waiting', 'pauses'], 'readwrite');
    const waiting = await transaction.objectStore('waiting').get(id);
    const failures = ((await transaction.objectStore('pauses').get(endpoint))?.failures ?? 0) + 1;
    await Promise.all([
      waiting && transaction.objectStore('waiting').put({ ...waiting, attempts: waiting.attempts + 1 }),
      transaction.objectStore('pauses').put({ endpoint, failures, ...pauseAfter(failures) }),
      transaction.done,
    ]);
  }

  /** Ends the pauses that no collector asked for: there is a sign that sending may work again. */
  async endPauses(): Promise<void> {
    const transaction = this.database.transaction('pauses', 'readwrite');
    const pauses = await transaction.store.getAll();
    await Promise.all([
      ...pauses.filter(({ asked }) => !asked).map((pause) => transaction.store.put({ ...pause, until: 0 })),
      transaction.done,
    ]);
  }

  async fateOf(id: string): Promise<Fate> {
    const transaction = this.database.transaction(['waiting', 'refused']);
    if (await transaction.objectStore('waiting').getKey(id)) return { state: 'waiting' };
    const refused = await transaction.objectStore('refused').get(id);
    return refused ? { state: 'refused', detail: refused.detail } : { state: 'gone' };
  }

  /** Takes the right to send for `length` milliseconds; false while another holds it. */
  async takeLease(owner: string, now: number, length: number): Promise<boolean> {
    const transaction = this.database.transaction('leases', 'readwrite');
    const held = await transaction.store.get(LEASE);
    const free = !held || !isOn(held.until, now, length);
    if (free) await transaction.store.put({ name: LEASE, owner, until: now + length });
    await transaction.done;
    return free;
  }

  /** Gives the right to send back, if it is still the owner's. */
  async endLease(owner: string): Promise<void> {
    const transaction = this.database.transaction('leases', 'readwrite');
    if ((await transaction.store.get(LEASE))?.owner === owner) await transaction.store.delete(LEASE);
    await transaction.done;
  }

  close(): void {
    this.database.close();
  }
}
