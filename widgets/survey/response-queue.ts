import type { SurveyResponse } from '../../shared/satisfaction/response';
import { awaitEnd, awaitRequest } from './await-request';

/** An answer on this device that no collector has acknowledged yet. Times are milliseconds since 1970. */
export interface WaitingResponse {
  id: string;
  endpoint: string;
  response: SurveyResponse;
  keptAt: number;
  /** Attempts that failed. Answers with fewer go first, so that one bad answer does not hold up the others. */
  attempts: number;
}

/** An answer that its collector will never take: the status it gave, what it said, and when. */
export interface RefusedResponse extends WaitingResponse {
  status: number;
  detail: string;
  refusedAt: number;
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

/** What stands in which store. */
interface Stores {
  waiting: WaitingResponse;
  refused: RefusedResponse;
  pauses: Pause;
  leases: Lease;
}
type StoreName = keyof Stores;

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

/**
 * The answers on this device, in IndexedDB. An answer leaves `waiting` only when it was acknowledged, or moves to
 * `refused` (kept there for the ward) when the collector will never take it.
 */
export class ResponseQueue {
  private constructor(private database: IDBDatabase) {}

  /**
   * Opens the queue. Without `create` a device that has none is left as it is, and the result is undefined.
   * @param closed called when the browser or a newer version of the kit closes it
   * @throws DOMException where the browser gives the page no storage
   */
  static async open(name: string, create: boolean, closed: () => void): Promise<ResponseQueue | undefined> {
    const opening = indexedDB.open(name, 1);
    let absent = false;
    opening.onupgradeneeded = () => {
      absent = !create;
      if (create) makeStores(opening.result);
      else opening.transaction?.abort();
    };
    try {
      const database = await awaitRequest(opening);
      database.onversionchange = () => {
        database.close();
        closed();
      };
      database.onclose = closed;
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
    const waiting: WaitingResponse = { id: response.id, endpoint, response, keptAt: now, attempts: 0 };
    const transaction = this.database.transaction('waiting', 'readwrite', { durability: 'strict' });
    transaction.objectStore('waiting').put(waiting);
    await awaitEnd(transaction);
  }

  /**
   * The answers whose turn it is, all for one endpoint; else when the next pause ends, if any answer waits. After failures
   * fewer are sent together, in the end one alone: so the one of them that cannot be sent is found.
   */
  async nextTurn(now: number): Promise<{ batch: WaitingResponse[]; nextAt?: number }> {
    const stores = this.read('waiting', 'pauses');
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

  /** Answers have arrived, or their collector will never take them: these are set aside, not deleted. It works. */
  async settle(arrived: readonly WaitingResponse[], refused: readonly RefusedResponse[]): Promise<void> {
    const stores = this.change('waiting', 'refused', 'pauses');
    for (const waiting of [...arrived, ...refused]) {
      stores.of('waiting').delete(waiting.id);
      stores.of('pauses').delete(waiting.endpoint);
    }
    for (const one of refused) stores.put('refused', one);
    await stores.end();
  }

  /** The attempt failed: the answers, all for one endpoint, go behind the others, and it is left alone for a while. */
  async postpone(
    failed: readonly WaitingResponse[],
    pauseAfter: (failures: number) => { until: number; asked: boolean },
  ): Promise<void> {
    const stores = this.change('waiting', 'pauses');
    const endpoint = failed[0]?.endpoint ?? '';
    const failures = ((await stores.get('pauses', endpoint))?.failures ?? 0) + 1;
    for (const { id } of failed) {
      const waiting = await stores.get('waiting', id);
      if (waiting) stores.put('waiting', { ...waiting, attempts: waiting.attempts + 1 });
    }
    stores.put('pauses', { endpoint, failures, ...pauseAfter(failures) });
    await stores.end();
  }

  /** Ends the pauses that no collector asked for: there is a sign that sending may work again. */
  async endPauses(): Promise<void> {
    const stores = this.change('pauses');
    for (const pause of await stores.all('pauses'))
      if (!pause.asked) stores.put('pauses', { ...pause, until: 0 });
    await stores.end();
  }

  /** Takes a single answer off the device. */
  async remove(id: string): Promise<void> {
    const stores = this.change('waiting');
    stores.of('waiting').delete(id);
    await stores.end();
  }

  countWaiting(): Promise<number> {
    return awaitRequest(this.read('waiting').of('waiting').count());
  }

  /** All that is on this device, the oldest first. */
  async list(): Promise<{ waiting: WaitingResponse[]; refused: RefusedResponse[] }> {
    const stores = this.read('waiting', 'refused');
    const [waiting, refused] = await Promise.all([stores.all('waiting'), stores.all('refused')]);
    const byAge = (one: WaitingResponse, other: WaitingResponse) => one.keptAt - other.keptAt;
    return { waiting: waiting.sort(byAge), refused: refused.sort(byAge) };
  }

  /** Answers that were set aside wait again, as `change` makes them: what stood against them was put right. */
  async waitAgain(
    change: (refused: RefusedResponse) => Pick<WaitingResponse, 'endpoint' | 'response'>,
  ): Promise<void> {
    const stores = this.change('waiting', 'refused');
    for (const refused of await stores.all('refused')) {
      const { id, keptAt } = refused;
      stores.put('waiting', { id, keptAt, attempts: 0, ...change(refused) });
      stores.of('refused').delete(id);
    }
    await stores.end();
  }

  async fateOf(id: string): Promise<Fate> {
    const stores = this.read('waiting', 'refused');
    if (await stores.get('waiting', id)) return { state: 'waiting' };
    const refused = await stores.get('refused', id);
    return refused ? { state: 'refused', detail: refused.detail } : { state: 'gone' };
  }

  /** Takes the right to send for `length` milliseconds; false while another holds it. */
  async takeLease(owner: string, now: number, length: number): Promise<boolean> {
    const stores = this.change('leases');
    const held = await stores.get('leases', LEASE);
    const free = !held || !isOn(held.until, now, length);
    if (free) stores.put('leases', { name: LEASE, owner, until: now + length });
    await stores.end();
    return free;
  }

  /** Gives the right to send back, if it is still the owner's. */
  async endLease(owner: string): Promise<void> {
    const stores = this.change('leases');
    if ((await stores.get('leases', LEASE))?.owner === owner) stores.of('leases').delete(LEASE);
    await stores.end();
  }

  close(): void {
    this.database.close();
  }

  private read = (...names: StoreName[]) => new OpenStores(this.database.transaction(names));
  private change = (...names: StoreName[]) => new OpenStores(this.database.transaction(names, 'readwrite'));
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore('waiting', { keyPath: 'id' }).createIndex('byTurn', ['attempts', 'keptAt']);
  database.createObjectStore('refused', { keyPath: 'id' });
  database.createObjectStore('pauses', { keyPath: 'endpoint' });
  database.createObjectStore('leases', { keyPath: 'name' });
}

/** The stores of one transaction, with what stands in them. */
class OpenStores {
  constructor(private transaction: IDBTransaction) {}

  of(name: StoreName): IDBObjectStore {
    return this.transaction.objectStore(name);
  }

  get<Name extends StoreName>(name: Name, key: string): Promise<Stores[Name] | undefined> {
    return awaitRequest(this.of(name).get(key));
  }

  all<Name extends StoreName>(name: Name): Promise<Stores[Name][]> {
    return awaitRequest(this.of(name).getAll());
  }

  /** Is on the disk when `end` is done; where it fails, `end` says so. */
  put<Name extends StoreName>(name: Name, value: Stores[Name]): void {
    this.of(name).put(value);
  }

  end(): Promise<void> {
    return awaitEnd(this.transaction);
  }
}
