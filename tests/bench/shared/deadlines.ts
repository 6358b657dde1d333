import { clocksOf } from '../../../shared/deadlines/clock/clocks-of';
import { explain } from '../../../shared/deadlines/explanation/explain';
import type { Dossier, DossierEvent } from '../../../shared/deadlines/log/dossier';
import { NATIONAL_RULES } from '../../../shared/deadlines/rule-set/rules';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { DAY_MS } from '../../../shared/working-time/viet-nam-day';
import { measure, type Row } from '../measure';
import { addDaysOneByOne, stateDayByDay } from '../peers/day-by-day';

const DOSSIERS = 100_000;
const ROUNDS = 5;
const TERM = { amount: 30, unit: 'working-days' } as const;

const calendar = defaultCalendar();
const now = new Date('2026-11-20T09:30:00+07:00');
const FIRST = new Date('2026-08-10T00:00:00+07:00').getTime();

/** Rules of a dossier with the clocks that most have: acceptance, and the term of the procedure. */
const DOSSIER_RULES = NATIONAL_RULES.filter(({ subject }) => subject === undefined || subject === 'dossier');
const TERM_RULES = DOSSIER_RULES.filter(({ id }) => id === 'settle-in-term');

/** Six events each, over a hundred days before now; seeded, so that each run sees the same. */
function makeDossiers(count: number): Dossier[] {
  let seed = 20_261_120;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, i): Dossier => {
    const start = FIRST + random(100) * DAY_MS + (7 * 60 + 30 + random(9 * 60)) * 60_000;
    const after = (minutes: number) => new Date(start + minutes * 60_000);
    const suspended = 24 * 60 * (1 + random(5)) + random(600);
    const events: DossierEvent[] = [
      { kind: 'submitted', at: after(0) },
      { kind: 'received-by-system', at: after(2) },
      { kind: 'accepted', at: after(60 + random(300)) },
      { kind: 'transferred', at: after(400) },
      { kind: 'suspended', at: after(suspended) },
      { kind: 'resumed', at: after(suspended + 60 + random(4000)) },
    ];
    return { code: `H32.21-26${i}`, channel: 'online', term: TERM, events };
  });
}

/** Clocks of a hundred thousand dossiers, ours beside a straightforward count day by day, in one run. */
export function benchDeadlines(): Row[] {
  const dossiers = makeDossiers(DOSSIERS);
  const all = timeAll(() => {
    let late = 0;
    for (const dossier of dossiers)
      for (const { state } of clocksOf(dossier, DOSSIER_RULES, calendar, now))
        if (state === 'overdue') late++;
    return late;
  });
  const term = timeAll(() => {
    let late = 0;
    for (const dossier of dossiers)
      for (const { state } of clocksOf(dossier, TERM_RULES, calendar, now)) if (state === 'overdue') late++;
    return late;
  });
  const dayByDay = timeAll(() => {
    let late = 0;
    for (const dossier of dossiers) if (stateDayByDay(dossier, TERM.amount, now) === 'overdue') late++;
    return late;
  });
  const withLeft = timeAll(() => {
    let minutes = 0;
    for (const dossier of dossiers)
      for (const { left, nextWarning } of clocksOf(dossier, DOSSIER_RULES, calendar, now))
        minutes += (left?.workingMinutes ?? 0) + (nextWarning ? 1 : 0);
    return minutes;
  });
  const [explained] = clocksOf(dossiers[0] as Dossier, TERM_RULES, calendar, now);
  const start = new Date(FIRST);
  return [
    row(`trạng thái mọi thời hạn (${DOSSIER_RULES.length} quy định)`, 'Hài Lòng', all),
    row('… thêm thời gian còn lại và lần nhắc tới', 'Hài Lòng', withLeft),
    row('trạng thái theo thời hạn 30 ngày làm việc', 'Hài Lòng', term),
    row('trạng thái theo thời hạn 30 ngày làm việc', 'đếm từng ngày', dayByDay),
    {
      'phép tính': 'giải thích một thời hạn 30 ngày làm việc',
      'cách làm': 'Hài Lòng',
      'lần/giây': Math.round(measure(() => explained && explain(explained))),
    },
    {
      'phép tính': 'cộng 30 ngày làm việc',
      'cách làm': 'đếm từng ngày',
      'lần/giây': Math.round(measure(() => addDaysOneByOne(start, TERM.amount))),
    },
    {
      'phép tính': 'bộ nhớ khi giữ mọi thời hạn',
      'cách làm': 'Hài Lòng',
      'byte/hồ sơ': memoryPerDossier(dossiers),
    },
  ];
}

/** The fastest of some rounds, in seconds: the others had something else in their way. */
function timeAll(work: () => number): { seconds: number; result: number } {
  let seconds = Number.POSITIVE_INFINITY;
  let result = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    result = work();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, result };
}

function memoryPerDossier(dossiers: readonly Dossier[]): number {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = dossiers.map((dossier) => clocksOf(dossier, DOSSIER_RULES, calendar, now));
  collect();
  return Math.round((process.memoryUsage().heapUsed - before) / kept.length);
}

const row = (
  operation: string,
  how: string,
  { seconds, result }: { seconds: number; result: number },
): Row => ({
  'phép tính': operation,
  'cách làm': how,
  'giây cho 100.000 hồ sơ': seconds.toFixed(2),
  'hồ sơ/giây': Math.round(DOSSIERS / seconds),
  'kết quả (để so)': result,
});
