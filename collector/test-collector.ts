import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { SurveyResponse } from '../shared/satisfaction/response';
import { startPostgres, type TestPostgres } from '../tests/postgres';
import { Admission, DEFAULT_LIMITS, type Limits } from './admission';
import { createApp } from './app';
import { openDatabase } from './database/open-database';
import type { AnswersDatabase } from './database/tables';
import { groupLookups } from './group-lookups';
import { groupStores } from './group-stores';
import { storeResponses } from './store-responses';
import { makeToken } from './tokens';
import { addUnit, findOrigins, findUnits } from './units';

/** 00:30 on 01/08/2026 in Viet Nam, still July in most other zones. */
const START = new Date('2026-07-31T17:30:00Z');

const ORIGIN = 'https://bacnhatrang.gov.vn';

/** A good answer of the unit `bac-nha-trang`, each with its own id. */
export function makeResponse(changes: Partial<SurveyResponse> = {}): SurveyResponse {
  return {
    id: crypto.randomUUID(),
    unit: 'bac-nha-trang',
    questionnaire: 'sipas-2025@1',
    purposeVersion: '1',
    answers: { access: 5, procedures: 4, staff: 5, results: 3, feedback: null },
    lang: 'vi',
    channel: 'kiosk',
    submittedOn: '2026-07-31',
    seconds: 40,
    ...changes,
  };
}

/** A collector over a new database, with two units. */
export interface TestCollector {
  app: Hono;
  db: AnswersDatabase;
  /** An origin of `bac-nha-trang`; `ninh-hoa` has none. */
  origin: string;
  token: string;
  otherToken: string;
  /** Lets time pass, from 00:30 on 01/08/2026 in Viet Nam. */
  wait(seconds: number): void;
  /** Sets the server's clock forward or back, while no time passes. */
  setClock(hours: number): void;
  /** Where requests come from; undefined leaves addresses unknown. */
  setAddress(address: string | undefined): void;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

async function createCollector(database: string, limits: Limits): Promise<TestCollector> {
  const db = await openDatabase(database);
  await addUnit(db, { id: 'bac-nha-trang', name: 'Phường Bắc Nha Trang', origins: [ORIGIN] });
  await addUnit(db, { id: 'ninh-hoa', name: 'Phường Ninh Hòa' });
  let now = START;
  let elapsed = 0;
  let address: string | undefined;
  const clock = () => now;
  const admission = new Admission(limits, () => elapsed);
  const app = createApp({
    db,
    findUnits: groupLookups((ids) => findUnits(db, ids)),
    findOrigins: groupLookups((origins) => findOrigins(db, origins)),
    store: groupStores((responses) => storeResponses(db, responses)),
    now: clock,
    admission,
    addressOf: () => address,
  });
  return {
    app,
    db,
    origin: ORIGIN,
    token: await makeToken(db, 'bac-nha-trang'),
    otherToken: await makeToken(db, 'ninh-hoa'),
    wait: (seconds) => {
      elapsed += seconds * 1000;
      now = new Date(now.getTime() + seconds * 1000);
    },
    setClock: (hours) => {
      now = new Date(now.getTime() + hours * 3_600_000);
    },
    setAddress: (next) => {
      address = next;
    },
    post: async (path, body, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get: async (path, headers = {}) => app.request(path, { headers }),
  };
}

/** Declares a suite twice: over a SQLite file and over a real PostgreSQL. `create` makes a collector over a new database. */
export function describeOnDatabases(
  title: string,
  suite: (create: (limits?: Limits) => Promise<TestCollector>) => void,
): void {
  const open: AnswersDatabase[] = [];
  const createOn = async (database: string, limits = DEFAULT_LIMITS) => {
    const collector = await createCollector(database, limits);
    open.push(collector.db);
    return collector;
  };
  const closeAll = async () => {
    await Promise.all(open.splice(0).map((db) => db.destroy()));
  };

  describe(`${title} on SQLite`, () => {
    let folder = '';
    let made = 0;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'hai-long-sqlite-'));
    });
    afterEach(closeAll);
    afterAll(() => rm(folder, { recursive: true, force: true }));
    suite((limits) => createOn(`sqlite:${path.join(folder, `${++made}.db`)}`, limits));
  });

  describe(`${title} on PostgreSQL`, () => {
    let postgres: TestPostgres | undefined;
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 60_000);
    afterEach(closeAll);
    afterAll(() => postgres?.stop());
    suite(async (limits) => {
      if (!postgres) throw new Error('PostgreSQL is not running');
      return createOn(await postgres.makeDatabase(), limits);
    });
  });
}
