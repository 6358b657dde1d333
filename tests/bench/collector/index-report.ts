import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { isPostgres } from '../../../collector/database/is-postgres';
import { openDatabase } from '../../../collector/database/open-database';
import { selectGiven } from '../../../collector/database/select-given';
import type { AnswersDatabase } from '../../../collector/database/tables';
import { toRow } from '../../../collector/response-row';
import { rebuildSums } from '../../../collector/sums/check-sums';
import { makeToken } from '../../../collector/tokens';
import { addUnit } from '../../../collector/units';
import { startPostgres } from '../../postgres';
import { makeSampleResponses } from '../../stand-in/sample-answers';
import type { Row } from '../measure';
import { startCollector } from './start-collector';

const ANSWERS = 5_000_000;
const UNITS = 100;
const UNIT = 'don-vi-7';
/** Different forms that are repeated: more than a unit has in a month. */
const SAMPLES = 5_000;
const REQUESTS = 400;
const DAYS = 365;
const DAYS_PER_STATEMENT = 15;

/** The index of one of a hundred units that have five million answers of a year between them. */
export async function benchIndexOnSqlite(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-index-'));
  try {
    return await measureEngine('SQLite', `sqlite:${path.join(folder, 'answers.db')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same on PostgreSQL. */
export async function benchIndexOnPostgres(): Promise<Row[]> {
  const postgres = await startPostgres();
  try {
    return await measureEngine('PostgreSQL', await postgres.makeDatabase());
  } finally {
    await postgres.stop();
  }
}

/** Fills the table by one statement from some forms, and the sums from the table. */
async function fillMillions(db: AnswersDatabase, count: number): Promise<void> {
  for (let unit = 0; unit < UNITS; unit++)
    await addUnit(db, { id: `don-vi-${unit}`, name: `Đơn vị ${unit}` });
  const forms = makeSampleResponses({
    unit: UNIT,
    from: '2025-08-01',
    to: '2026-07-31',
    seed: 1,
    count: SAMPLES,
  })
    .map(toRow)
    .map(({ answers, channel, desk, procedure, seconds }, i) => ({
      i,
      answers,
      channel,
      desk,
      procedure,
      seconds,
    }));
  const kinds = {
    i: 'integer',
    answers: 'text',
    channel: 'text',
    desk: 'text',
    procedure: 'text',
    seconds: 'integer',
  } as const;
  const names = sql.join(Object.keys(kinds).map((name) => sql.ref(name)));
  const onPostgres = isPostgres(db);
  // what is noted of each new answer is not wanted here: the sums are made from all of them at once
  await sql`drop trigger note_new_responses ${onPostgres ? sql`on response` : sql``}`.execute(db);
  await sql`create table form (i integer primary key, answers text, channel text, desk text, "procedure" text, seconds integer)`.execute(
    db,
  );
  await sql`insert into form (${names}) ${selectGiven(db, kinds, forms)}`.execute(db);
  // day by day, as answers come in, so that a unit's lie apart from each other; ids in their order, as writing them at
  // random would take most of the time and reading does not ask for them
  const perDay = Math.ceil(count / DAYS);
  const id = onPostgres ? sql`lpad(to_hex(n), 32, '0')` : sql`printf('%032x', n)`;
  for (let day = 0; day < DAYS; day += DAYS_PER_STATEMENT) {
    const [first, last] = [day * perDay, Math.min(count, (day + DAYS_PER_STATEMENT) * perDay) - 1];
    const numbers = onPostgres
      ? sql`select n from generate_series(${sql.lit(first)}, ${sql.lit(last)}) as n`
      : sql`with recursive number (n) as (select ${sql.lit(first)} union all select n + 1 from number where n < ${sql.lit(last)}) select n from number`;
    const submittedOn = onPostgres
      ? sql`to_char(date '2025-08-01' + n / ${sql.lit(perDay)}, 'YYYY-MM-DD')`
      : sql`date('2025-08-01', '+' || (n / ${sql.lit(perDay)}) || ' days')`;
    await sql`
      insert into response (id, unit, questionnaire, purpose_version, answers, lang, channel, desk, "procedure", submitted_on, seconds)
      select ${id}, 'don-vi-' || (n % ${sql.lit(UNITS)}), 'sipas-2025@1', 'purpose@1', answers, 'vi', channel, desk, "procedure",
        ${submittedOn}, seconds
      from (${numbers}) as number
      join form on form.i = (n % 9973 * 7919 + n / ${sql.lit(UNITS)}) % ${sql.lit(SAMPLES)}`.execute(db);
  }
  await rebuildSums(db);
  if (onPostgres) await sql`analyze`.execute(db);
}

async function measureEngine(engine: string, database: string): Promise<Row[]> {
  const db = await openDatabase(database);
  const start = performance.now();
  await fillMillions(db, ANSWERS);
  const filled = ((performance.now() - start) / 1000).toFixed(0);
  const token = await makeToken(db, UNIT);
  await db.destroy();
  const collector = await startCollector(database);
  const rows: Row[] = [];
  const own = { Authorization: `Bearer ${token}` };
  const unit = (i: number) => `don-vi-${i % UNITS}`;
  /** A query that nobody has asked before: of another unit, from another month, in the other way. */
  const fresh = (i: number) => {
    const month = String(1 + (Math.floor(i / UNITS) % 7)).padStart(2, '0');
    return `${unit(i)}/index?by=channel&from=2026-${month}-01&to=2026-07-31&method=mean`;
  };
  const ways: [what: string, count: number, path: (i: number) => string, headers: Record<string, string>][] =
    [
      ['công khai, công bố lần đầu', UNITS, (i) => `${unit(i)}/index`, {}],
      ['công khai, lần đầu trong phút', REQUESTS, fresh, {}],
      ['công khai, đã nhớ', REQUESTS, () => `${UNIT}/index`, {}],
      ['của đơn vị, 12 tháng theo tháng', REQUESTS, () => `${UNIT}/index?by=month`, own],
      [
        'của đơn vị, một quý theo quầy',
        REQUESTS,
        () => `${UNIT}/index?from=2026-04-01&to=2026-06-30&by=desk`,
        own,
      ],
      ['của đơn vị, 200 ngày', REQUESTS, () => `${UNIT}/index?from=2025-12-10&to=2026-06-27`, own],
      [
        'của đơn vị, 200 ngày theo quầy',
        REQUESTS,
        () => `${UNIT}/index?from=2025-12-10&to=2026-06-27&by=desk`,
        own,
      ],
      [
        'của đơn vị, 12 tháng theo thủ tục',
        REQUESTS,
        () => `${UNIT}/index?from=2025-08-01&to=2026-07-31&by=procedure`,
        own,
      ],
      [
        'của đơn vị, 200 ngày theo thủ tục',
        REQUESTS,
        () => `${UNIT}/index?from=2025-12-10&to=2026-06-27&by=procedure`,
        own,
      ],
    ];
  // the first requests of a process are slow by themselves
  for (let i = 0; i < 100; i++) await (await fetch(`${collector.url}/healthz`)).arrayBuffer();
  for (const [what, count, path, headers] of ways) {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const before = performance.now();
      const answer = await fetch(`${collector.url}/v1/units/${path(i)}`, { headers });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      await answer.arrayBuffer();
      times.push(performance.now() - before);
    }
    times.sort((one, other) => one - other);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
    rows.push({
      'cơ sở dữ liệu': engine,
      'chỉ số': what,
      phiếu: ANSWERS,
      'nạp (s)': filled,
      'số lần': count,
      'p50 (ms)': at(0.5),
      'p99 (ms)': at(0.99),
    });
  }
  await collector.stop();
  return rows;
}
