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

/**
 * The database of the queue. The browser, or a newer version of the kit in another tab, can close a connection at any
 * time: what was to be done is then done over a new one.
 */
export class QueueDatabase {
  private constructor(
    readonly name: string,
    private connection: IDBDatabase | undefined,
    private readonly closed: () => void,
  ) {
    if (connection) this.follow(connection);
  }

  /**
   * Opens it. Without `create` a device that has none is left as it is, and the result is undefined.
   * @param closed called when a connection was closed
   * @throws DOMException where the browser gives the page no storage
   */
  static async open(name: string, create: boolean, closed: () => void): Promise<QueueDatabase | undefined> {
    const connection = await connect(name, create);
    return connection && new QueueDatabase(name, connection, closed);
  }

  read<Result>(names: StoreName[], task: (stores: OpenStores) => Promise<Result>): Promise<Result> {
    return this.run((connection) => task(new OpenStores(connection.transaction(names))));
  }

  /** Is done when what was changed is on the disk. */
  change<Result>(
    names: StoreName[],
    task: (stores: OpenStores) => Result | Promise<Result>,
    options?: IDBTransactionOptions,
  ): Promise<Result> {
    return this.run(async (connection) => {
      const stores = new OpenStores(connection.transaction(names, 'readwrite', options));
      const result = await task(stores);
      await stores.end();
      return result;
    });
  }

  /**
   * Does one piece of work, whole or not at all. A connection can be closed at any time between two of them, or under
   * one: that is then done again over a new one.
   */
  private async run<Result>(work: (connection: IDBDatabase) => Promise<Result>): Promise<Result> {
    const connection = await this.connected();
    try {
      return await work(connection);
    } catch (error) {
      if (this.connection === connection && !isOfClosed(error)) throw error;
      this.lose(connection);
      return work(await this.connected());
    }
  }

  private async connected(): Promise<IDBDatabase> {
    if (this.connection) return this.connection;
    const connection = await connect(this.name, true);
    if (!connection) throw new Error('the queue of this device could not be made');
    this.connection = connection;
    this.follow(connection);
    return connection;
  }

  private follow(connection: IDBDatabase): void {
    connection.onversionchange = connection.onclose = () => this.lose(connection);
  }

  private lose(connection: IDBDatabase): void {
    connection.close();
    if (this.connection !== connection) return;
    this.connection = undefined;
    this.closed();
  }
}

/** What a transaction gives that begins on, or is cut off by, a connection that was closed. */
const isOfClosed = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');

/** Without `create` undefined where there is none. */
async function connect(name: string, create: boolean): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(name, 1);
  let absent = false;
  opening.onupgradeneeded = () => {
    absent = !create;
    if (create) makeStores(opening.result);
    else opening.transaction?.abort();
  };
  try {
    return await awaitRequest(opening);
  } catch (error) {
    if (absent) return undefined;
    throw error;
  }
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore('waiting', { keyPath: 'id' }).createIndex('byTurn', ['attempts', 'keptAt']);
  database.createObjectStore('refused', { keyPath: 'id' });
  database.createObjectStore('pauses', { keyPath: 'endpoint' });
  database.createObjectStore('leases', { keyPath: 'name' });
}

/** The stores of one transaction, with what stands in them. */
export class OpenStores {
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
