import { Worker } from 'node:worker_threads';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Reply, Statement } from './sqlite-thread.mjs';

const THREAD = new URL('./sqlite-thread.mjs', import.meta.url);

/** Young objects of the thread are statements and their rows: the usual limit would only let rubbish pile up. */
const YOUNG_MB = 4;

/** A SQLite file that is held by a thread of its own, which does one statement after the other. */
class SqliteThread implements DatabaseConnection {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (reply: Reply) => void; reject: (reason: unknown) => void }[] = [];
  readonly #opened: Promise<unknown>;

  constructor(file: string) {
    this.#worker = new Worker(THREAD, {
      workerData: { file },
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    // A thread that breaks ('error') is heard by nobody on purpose: without its database the process must not go on.
    this.#worker.on('message', (reply: Reply) => this.#waiting.shift()?.resolve(reply));
    this.#worker.on('exit', () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the thread of SQLite has ended'));
    });
    this.#opened = this.#hear();
    this.#opened.catch(() => undefined); // told by `open`, whenever that is asked
  }

  /** @throws where the file cannot be opened */
  async open(): Promise<void> {
    await this.#opened;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.#ask({ sql, parameters });
    return { rows: rows as Row[], ...(changes !== undefined && { numAffectedRows: BigInt(changes) }) };
  }

  // biome-ignore lint/correctness/useYield: asked for by Kysely, and used by nobody here
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('answers are read in pages, not as a stream');
  }

  /** Closes the file, and with it the thread. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    await this.#ask(null);
    await ended;
  }

  #ask(statement: Statement | null) {
    this.#worker.postMessage(statement);
    return this.#hear();
  }

  async #hear() {
    const reply = await new Promise<Reply>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    if ('done' in reply) return reply.done;
    throw Object.assign(new Error(reply.error.message), { code: reply.error.code });
  }
}

/** Lends the one connection to one after the other, in the order in which they ask. */
class SqliteThreadDriver implements Driver {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(readonly thread: SqliteThread) {}

  init = () => this.thread.open();

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.thread;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  destroy = () => this.thread.close();
}

/**
 * Kysely over a SQLite file that a thread holds, so that waiting for the disk holds nobody up. Every commit is on the disk
 * before it returns (`synchronous` FULL), while readers of other processes never wait (WAL).
 */
export class SqliteThreadDialect implements Dialect {
  readonly #driver: SqliteThreadDriver;

  /** @param file is opened, or made, at once; what is wrong with it is told by the first query */
  constructor(file: string) {
    this.#driver = new SqliteThreadDriver(new SqliteThread(file));
  }

  createDriver = () => this.#driver;
  createQueryCompiler = () => new SqliteQueryCompiler();
  createAdapter = () => new SqliteAdapter();
  createIntrospector: Dialect['createIntrospector'] = (db) => new SqliteIntrospector(db);
}
