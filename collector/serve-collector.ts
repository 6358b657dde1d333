import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { Admission, DEFAULT_LIMITS, type Limits } from './admission';
import { createApp } from './app';
import { openDatabase } from './database/open-database';
import { groupLookups, type Lookup } from './group-lookups';
import { groupStores } from './group-stores';
import { describeTakenPort, listen } from './listen';
import { Metrics, serveMetrics } from './metrics';
import { rememberFound } from './remember-found';
import { storeResponses } from './store-responses';
import { keepSummed } from './sums/sum-up';
import { findOrigins, findUnits } from './units';
import { withUsualHeaders } from './usual-headers';

/** How long slow clients are waited for before they are cut off, in milliseconds. */
interface Patience {
  /** The head of a request. */
  headMs: number;
  /** The whole of a request. */
  requestMs: number;
  /** A pause while an answer is read. */
  pauseMs: number;
}
const PATIENCE: Patience = { headMs: 10_000, requestMs: 30_000, pauseMs: 60_000 };

export interface CollectorOptions {
  /** `sqlite:FILE` or `postgres://…` */
  database: string;
  /** The next free one is taken where it is in use; 0 takes any. Default 8787. */
  port?: number;
  /** Default 127.0.0.1: this machine only, with a web server before it that ends TLS. */
  host?: string;
  limits?: Limits;
  /** Whether that web server tells the sender's address in `X-Forwarded-For`. */
  behindProxy?: boolean;
  /** Whether each request is logged as a line of JSON. */
  logRequests?: boolean;
  /** Port on 127.0.0.1 for Prometheus; none where it is left out, any free one for 0. */
  metricsPort?: number;
  patience?: Patience;
  /** Told what the person who started it should know. */
  log?: (text: string) => void;
}

export interface RunningCollector {
  /** Base address, which is also the widgets' `endpoint`. */
  url: string;
  /** Finishes the requests that are under way, then closes the database. */
  close(): Promise<void>;
}

const CONNECTIONS_LIMIT = 2_000;

/** A proxy appends the address it sees, so only the last one is not the sender's own claim. */
const forwardedAddress = (c: Context) => c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();

/** How long units and origins are remembered, in milliseconds: a change takes that long to be seen. */
const REMEMBER_MS = 1_000;
const remember = <Found>(lookup: Lookup<Found>) =>
  rememberFound(lookup, REMEMBER_MS, () => performance.now());

/**
 * How long a public index is remembered, in milliseconds, and how many are: anyone may keep one for five minutes as it is,
 * and of a large unit it takes a tenth of a second to compute.
 */
const REMEMBER_PUBLIC_MS = 60_000;
const REMEMBER_PUBLIC_LIMIT = 500;

/** How long requests may take to finish when the collector is closed. */
const FINISH_MS = 10_000;

/**
 * Opens the database and serves it over HTTP.
 * @throws DatabaseError where the database cannot be used
 */
export async function serveCollector({
  database,
  port = 8787,
  host = '127.0.0.1',
  limits = DEFAULT_LIMITS,
  behindProxy = false,
  logRequests = false,
  metricsPort,
  patience = PATIENCE,
  log = console.error,
}: CollectorOptions): Promise<RunningCollector> {
  const now = () => new Date();
  const db = await openDatabase(database);
  const stopSumming = new AbortController();
  const metrics = new Metrics();
  const summing = keepSummed(db, stopSumming.signal, () => metrics.stored);
  const store = groupStores(async (responses) => {
    const before = performance.now();
    const stored = await storeResponses(db, responses);
    metrics.countGroup(responses.length, (performance.now() - before) / 1000);
    return stored;
  });
  let isClosing = false;
  const app = createApp({
    db,
    findUnits: remember(groupLookups((ids) => findUnits(db, ids))),
    rememberPublic: (compute) =>
      rememberFound(compute, REMEMBER_PUBLIC_MS, () => performance.now(), REMEMBER_PUBLIC_LIMIT),
    findOrigins: remember(groupLookups((origins) => findOrigins(db, origins))),
    store,
    now,
    admission: new Admission(limits, () => performance.now()),
    logsRequests: logRequests,
    isReady: () => !isClosing,
    addressOf: (c) => (behindProxy && forwardedAddress(c)) || getConnInfo(c).remote.address,
  });
  const metricsServer = metricsPort === undefined ? undefined : serveMetrics(metrics, db);
  const server = createServer(
    {
      headersTimeout: patience.headMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: 1_000,
    },
    withUsualHeaders(getRequestListener(app.fetch)),
  );
  server.on('request', (_, response) =>
    response.on('finish', () => metrics.countRequest(response.statusCode)),
  );
  server.setTimeout(patience.pauseMs);
  server.maxConnections = CONNECTIONS_LIMIT;
  try {
    if (metricsServer && metricsPort !== undefined) {
      const place = await listen(metricsServer, metricsPort, '127.0.0.1', (used) =>
        log(describeTakenPort(used)),
      );
      log(`Số liệu vận hành (Prometheus): http://127.0.0.1:${place}/metrics`);
    }
    const taken = await listen(server, port, host, (used) => log(describeTakenPort(used)));
    const name = host.includes(':') ? `[${host}]` : host;
    return { url: `http://${name}:${taken}`, close };
  } catch (error) {
    await end();
    throw error;
  }

  async function close() {
    isClosing = true;
    const closed = new Promise((resolve) => server.close(resolve));
    // A connection that is kept alive becomes idle only after its request: asked again until none is left.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    await end();
  }

  async function end() {
    stopSumming.abort();
    metrics.stop();
    metricsServer?.close();
    metricsServer?.closeAllConnections();
    await summing;
    await db.destroy();
  }
}
