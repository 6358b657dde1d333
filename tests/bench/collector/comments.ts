import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../collector/database/open-database';
import { makeToken } from '../../../collector/tokens';
import type { FollowUpPage } from '../../../shared/satisfaction/follow-up';
import { startPostgres } from '../../postgres';
import type { Row } from '../measure';
import { fillAnswers } from './fill-answers';
import { startCollector } from './start-collector';

const UNIT = 'phuong-mau';
const COMMENTS = 200_000;
const REQUESTS = 50;
/** A whole search asks for page after page until fifty are found or there are no more. */
const WHOLE = { searches: 1, enough: 50 };

/** Invented comments; one in a thousand asks for a water dispenser, the oldest of all for an awning. */
const SAID = [
  'Chờ hơi lâu, cán bộ nhiệt tình',
  'Ghế chờ ít quá',
  'Bảng hướng dẫn chữ nhỏ',
  'Rất tốt, cảm ơn',
];
const sayOf = (i: number): string => {
  if (i === 0) return 'Đề nghị làm mái che chỗ để xe';
  return i % 1000 === 7 ? 'Nên có bình nước uống' : `${SAID[i % SAID.length]} (${i}).`;
};

const SEARCHES: [what: string, query: Record<string, string>][] = [
  ['trang đầu', {}],
  ['lọc một quầy', { desk: 'Quầy 2' }],
  ['lọc điểm thấp', { low: 'any' }],
  ['tìm từ hay gặp', { words: 'nhiet tinh' }],
  ['tìm từ 1/1.000', { words: 'binh nuoc' }],
  ['tìm từ có 1 lần', { words: 'mai che' }],
  ['tìm từ không có', { words: 'thang may' }],
  ['tìm từ không có, đã xử lý', { words: 'thang may', state: 'closed' }],
];

/** The comments of one unit that has 200,000 of them, as its page asks for them; SQLite, then PostgreSQL. */
export async function benchComments(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-comments-'));
  const postgres = await startPostgres();
  try {
    return [
      ...(await measureEngine('SQLite', `sqlite:${path.join(folder, 'answers.db')}`)),
      ...(await measureEngine('PostgreSQL', await postgres.makeDatabase())),
    ];
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureEngine(engine: string, database: string): Promise<Row[]> {
  await fillAnswers(database, UNIT, COMMENTS, sayOf);
  const db = await openDatabase(database);
  const token = await makeToken(db, UNIT);
  await db.destroy();
  const collector = await startCollector(database);
  const ask = async (query: Record<string, string>): Promise<FollowUpPage> => {
    const answer = await fetch(`${collector.url}/v1/units/${UNIT}/follow-ups?${new URLSearchParams(query)}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  // the first requests of a process are slow by themselves
  for (let i = 0; i < 50; i++) await (await fetch(`${collector.url}/healthz`)).arrayBuffer();
  await ask({});
  const rows: Row[] = [];
  for (const [what, query] of SEARCHES) {
    const requests = await time(REQUESTS, () => ask(query));
    let found = 0;
    const whole = await time(WHOLE.searches, async () => {
      found = 0;
      for (let next: string | null = ''; next !== null && found < WHOLE.enough; ) {
        const page: FollowUpPage = await ask({ ...query, ...(next && { after: next }) });
        found += page.items.length;
        next = page.next;
      }
    });
    rows.push({
      'cơ sở dữ liệu': engine,
      việc: what,
      'một lần hỏi p50 (ms)': requests.at(0.5),
      'p99 (ms)': requests.at(0.99),
      'đến khi đủ 50 hay hết (ms)': whole.at(0.5),
      'tìm thấy': found,
    });
  }
  await collector.stop();
  return rows;
}

async function time(count: number, work: () => Promise<unknown>) {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  return { at: (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1) };
}
