import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, Migrator, PostgresDialect, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countResponses } from '../../shared/satisfaction/answer-sums';
import { startPostgres, type TestPostgres } from '../../tests/postgres';
import { publishMonths } from '../publish-months';
import { storeResponses } from '../store-responses';
import { checkSums } from '../sums/check-sums';
import { sumUp } from '../sums/sum-up';
import { makeResponse } from '../test-collector';
import { findToken } from '../tokens';
import { MIGRATIONS } from './migrations';
import { openDatabase } from './open-database';

let folder = '';
let postgres: TestPostgres | undefined;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-migrations-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await postgres?.stop();
});

const TOKEN = 'hl_test';
const HASH = 'e6b9d6e7d1c0f3f0d7e5b6a1b0f1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9';

/** Brings an empty database to a version, and fills what the first version has. */
async function fillOld(
  db: Kysely<unknown>,
  version: string,
  fillMore: (db: Kysely<unknown>) => Promise<void> = async () => undefined,
) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error } = await migrator.migrateTo(version);
  if (error) throw error;
  await sql`insert into unit (id, name) values ('bac-nha-trang', 'Phường Bắc Nha Trang')`.execute(db);
  await sql`insert into token (hash, unit) values (${HASH}, 'bac-nha-trang')`.execute(db);
  for (let i = 0; i < 20; i++) {
    await sql`insert into response (id, unit, questionnaire, purpose_version, answers, comment, lang, channel, desk,
      procedure, submitted_on, seconds, flags) values (${crypto.randomUUID()}, 'bac-nha-trang', 'sipas-2025@1', '1',
      '{"access":5,"procedures":4,"staff":5,"results":3,"feedback":null}', ${i % 2 ? 'Ý kiến' : null}, 'vi', 'kiosk',
      ${i % 3 ? 'Quầy 1' : null}, null, ${`2026-0${6 + (i % 2)}-15`}, ${i}, ${i % 5 ? null : '["fast"]'})`.execute(
      db,
    );
  }
  await fillMore(db);
  await db.destroy();
}

const engines = {
  SQLite(version: string) {
    const file = path.join(folder, `${version}-${crypto.randomUUID()}.db`);
    const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(file) }) });
    return { db, url: `sqlite:${file}` };
  },
  async PostgreSQL() {
    const url = (await postgres?.makeDatabase()) ?? '';
    const pool = new pg.Pool({ connectionString: url });
    return { db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }), url };
  },
};

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  it.each(Object.keys(MIGRATIONS))('a database of version %s opens with all its answers', async (version) => {
    const { db: old, url } = await engines[engine](version);
    await fillOld(old, version);
    const db = await openDatabase(url);
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(20);
    expect(await checkSums(db)).toMatchObject({ wrong: 0 });
    await storeResponses(db, [makeResponse()]);
    await sumUp(db);
    expect(await checkSums(db)).toMatchObject({ wrong: 0 });
    expect(await db.selectFrom('token').select(['scopes', 'expires_on']).execute()).toMatchObject([
      {
        scopes: version >= '0007' ? 'index export devices' : 'index export devices comments tokens',
        expires_on: null,
      },
    ]);
    expect(await findToken(db, TOKEN, '2026-08-01')).toBeUndefined();
    // rows that were there before follow-ups were kept have theirs all the same
    const followUps = await db.selectFrom('follow_up').select('state').execute();
    expect(followUps).toHaveLength(version.startsWith('0007') ? 0 : 10);
    await db.destroy();
    const again = await openDatabase(url);
    expect(await again.selectFrom('response').select('id').execute()).toHaveLength(21);
    await again.destroy();
  });

  it('what was public of a month stays public as it was, and late answers still wait for five', async () => {
    const { db: old, url } = await engines[engine]('0008_note_new_responses');
    await fillOld(old, '0008_note_new_responses', async (filling) => {
      const counted = (count: number) =>
        JSON.stringify([
          { answers: { access: 5, procedures: 4, staff: 5, results: 3, feedback: null }, count },
        ]);
      // eight of ten in June are not suspicious, two of them came after the others were published
      await sql`insert into published_month (unit, month, version, taken, shown)
        values ('bac-nha-trang', '2026-06', 1, ${counted(6)}, ${counted(6)})`.execute(filling);
    });
    const db = await openDatabase(url);
    const read = async () => {
      const june = { from: '2026-06-01', to: '2026-06-30' };
      const month = (await publishMonths(db, 'bac-nha-trang', june)).get('2026-06');
      return { n: countResponses(month?.shown ?? {}), names: [...(month?.channels.keys() ?? [])] };
    };
    expect(await read()).toEqual({ n: 6, names: ['kiosk', ''] });
    const late = () => makeResponse({ submittedOn: '2026-06-30' });
    await storeResponses(db, [late(), late()]);
    expect((await read()).n).toBe(6);
    await storeResponses(db, [late()]);
    expect((await read()).n).toBe(11);
    await db.destroy();
  });
});
