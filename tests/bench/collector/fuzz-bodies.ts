import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../collector/database/open-database';
import { addUnit } from '../../../collector/units';
import type { Row } from '../measure';
import { startCollector } from './start-collector';

const BODIES = Number(process.env.FUZZ_BODIES ?? 1_000_000);
const CONNECTIONS = 16;
/** Requests that are sent together on one connection (pipelining). */
const TOGETHER = 50;
const UNIT = 'phuong-mau';

/** A small generator with a seed: a body that makes trouble can be made again. */
function makeRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const good = () => ({
  ...{ id: crypto.randomUUID(), unit: UNIT, questionnaire: 'sipas-2025@1', purposeVersion: '1', lang: 'vi' },
  ...{ channel: 'kiosk', submittedOn: '2026-07-31', seconds: 40 },
  answers: { access: 5, procedures: 4, staff: 5, results: 3, feedback: null },
});
const ODD: unknown[] = [
  ...[null, true, -1, 6, 1e308, 0.5, '', '\0', '\ud800', 'x'.repeat(3000), [], {}, [[]], { a: {} }],
  ...['__proto__', "'; drop table response; --", '2026-02-30', '9999-99-99', '0'.repeat(36)],
];

/** A body that no schema takes: a good one with something odd, cut short, or with bytes changed. */
function spoil(random: (below: number) => number): Buffer {
  const body: Record<string, unknown> = good();
  const names = Object.keys(body);
  const name = names[random(names.length)] ?? 'id';
  const odd = ODD[random(ODD.length)];
  switch (random(6)) {
    case 0:
      delete body[name];
      return Buffer.from(JSON.stringify(body));
    case 1:
      return Buffer.from(JSON.stringify({ ...body, unit: [odd] }));
    case 2:
      return Buffer.from(JSON.stringify({ ...body, [`thừa${random(99)}`]: odd }));
    case 3:
      return Buffer.from(JSON.stringify({ ...body, answers: { access: 7, [`q${random(9)}`]: odd } }));
    case 4: {
      const text = Buffer.from(JSON.stringify(body));
      return text.subarray(0, random(text.length));
    }
    default: {
      const text = Buffer.from(JSON.stringify(body));
      // the braces go, whatever else changes
      for (let i = 0; i < 6; i++) text[random(text.length)] = random(256);
      text[0] = random(2) === 0 ? 0xff : 0x5b;
      return text;
    }
  }
}

/** Sends malformed bodies and counts the answers by their status. */
export async function benchFuzz(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-fuzz-'));
  const database = `sqlite:${path.join(folder, 'answers.db')}`;
  try {
    const db = await openDatabase(database);
    await addUnit(db, { id: UNIT, name: 'Phường Mẫu' });
    await db.destroy();
    const collector = await startCollector(database, '--address-limit', '900000000/1');
    const statuses = new Map<string, number>();
    const start = performance.now();
    const each = Math.ceil(BODIES / CONNECTIONS);
    await Promise.all(
      Array.from({ length: CONNECTIONS }, (_, seed) => sendOn(collector.url, seed + 1, each, statuses)),
    );
    const seconds = (performance.now() - start) / 1000;
    const memory = Math.round(collector.peakMemory());
    await collector.stop();
    const after = await openDatabase(database);
    const stored = await after.selectFrom('response').select('id').execute();
    await after.destroy();
    return [
      {
        'nội dung hỏng': [...statuses.values()].reduce((sum, count) => sum + count, 0),
        'trả lời': [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
        'đã ghi': stored.length,
        giây: Math.round(seconds),
        'bộ nhớ nhiều nhất (MB)': memory,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sendOn(url: string, seed: number, count: number, statuses: Map<string, number>): Promise<void> {
  const random = makeRandom(seed);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let [left, waiting, rest] = [count, 0, ''];
    const sendSome = () => {
      const some = Math.min(TOGETHER, left);
      if (some === 0) return socket.end(resolve);
      left -= some;
      waiting = some;
      const requests = Array.from({ length: some }, () => {
        const body = spoil(random);
        const head = `POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
        return Buffer.concat([Buffer.from(head), body]);
      });
      return socket.write(Buffer.concat(requests));
    };
    socket.on('connect', sendSome).on('error', reject);
    socket.on('close', () =>
      left > 0 || waiting > 0 ? reject(new Error('the connection was closed')) : undefined,
    );
    socket.setEncoding('latin1').on('data', (text) => {
      rest += text;
      let end = 0;
      for (const [whole, status = ''] of rest.matchAll(/HTTP\/1\.1 (\d{3})/g)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        waiting--;
        end = rest.lastIndexOf(whole) + whole.length;
      }
      rest = rest.slice(Math.max(end, rest.length - 12));
      if (waiting === 0) sendSome();
    });
  });
}
