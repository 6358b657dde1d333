import { one, type Reader } from './part-reader';
import type { PartValue } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import type { Found } from './read-number';
import { countAt, type Period, readPeriod, readPeriodOfTimes, readTimesPer } from './read-period';
import { readWeekdays } from './read-weekday';
import { EVERY_WORDS, NOT_EVERY_AFTER } from './schedule-words';

const toPart = (period: Period & { times?: number }, isWeak = false): PartValue =>
  'reason' in period
    ? { part: 'problem', reason: period.reason }
    : {
        part: 'period',
        period: period.period,
        ...(period.times ? { times: period.times } : {}),
        ...(isWeak ? { isWeak } : {}),
      };

export const readTimes: Reader = (phrase, at) => {
  const found = readTimesPer(phrase, at) ?? readPeriodOfTimes(phrase, at);
  return found && one(toPart(found.value), found.next);
};

const JOINTS = [', va', ',', '/', 'va', 'hoac', '-', '–', '&'];

const WORKING_DAYS = [
  'tat ca cac ngay lam viec',
  'tat ca cac ngay trong tuan',
  'cac ngay lam viec trong tuan',
  'cac ngay lam viec',
  'cac ngay trong tuan',
];

/** `các ngày làm việc trong tuần`; where weekdays are named after it, these say which. */
export const readWorkingDays: Reader = (phrase, at) => {
  const next = skipAny(phrase, at, WORKING_DAYS);
  if (next === undefined || readWeekdays(phrase, skipAll(phrase, next, [':', '(', ',']))) return undefined;
  return one({ part: 'rule', rule: { kind: 'daily' } }, next);
};

/** `hằng tháng`, `mỗi tuần 02 lần`, `hằng quý, 6 tháng, năm`; `một năm hai lần`. */
export const readEvery: Reader = (phrase, at) => {
  if (NOT_EVERY_AFTER.includes(wordAt(phrase, at - 1)) && wordAt(phrase, at) === 'hang') return undefined;
  const head = skipAny(phrase, at, EVERY_WORDS);
  const isOther = ['cac', 'theo'].includes(wordAt(phrase, at));
  const start = head ?? at;
  const first = readPeriod(phrase, start, /^(hang|moi|tung)$/.test(wordAt(phrase, start - 1)));
  if (!first) return undefined;
  if (isOther && (saysAt(phrase, start, 'ngày') || isPast(phrase, first.next))) return undefined;
  const count = countAt(phrase, first.next);
  if (count && !skipAny(phrase, count.next, ['/']))
    return one(toPart({ ...first.value, times: count.value }), count.next);
  if (head === undefined) return undefined;
  return readPeriodList(phrase, first, false);
};

const isPast = (phrase: Phrase, at: number): boolean =>
  skipAny(phrase, at, ['tiep', 'sau', 'truoc', 'qua']) !== undefined;

/** The periods that are listed after a first one. */
function readPeriodList(phrase: Phrase, first: Found<Period>, isWeak: boolean): Found<PartValue[]> {
  const parts = [toPart(first.value, isWeak)];
  let { next } = first;
  for (;;) {
    const joined = skipAny(phrase, next, JOINTS);
    const start = joined === undefined ? undefined : (skipAny(phrase, joined, EVERY_WORDS) ?? joined);
    const more = start === undefined ? undefined : readPeriod(phrase, start);
    if (!more || countAt(phrase, more.next)) return { value: parts, next };
    parts.push(toPart(more.value, isWeak));
    next = more.next;
  }
}

/** `báo cáo quý, 6 tháng, năm`: a time only where nothing else is said. */
export const readReports: Reader = (phrase, at) => {
  const head = skipAny(phrase, at, ['bao cao', 'so ket', 'tong ket', 'giao ban', 'kiem diem']);
  const start = head ?? at;
  const period = readPeriod(phrase, start);
  if (!period) return undefined;
  const isHalf = 'period' in period.value && period.value.period === 'half-yearly';
  if (head === undefined && !isHalf) return undefined;
  return readPeriodList(phrase, period, true);
};

const LAST = { monthly: {}, quarterly: { monthOfQuarter: 3 }, yearly: { month: 12 } } as const;
const FIRST = { monthly: {}, quarterly: { monthOfQuarter: 1 }, yearly: { month: 1 } } as const;

/** `cuối mỗi tháng`, `cuối quý`, `đầu mỗi tháng`: the last or the first day of a period. */
export const readEdge: Reader = (phrase, at) => {
  const start = skipAll(phrase, at, ['dinh ky', 'vao', 'vao ngay']);
  const edge = wordAt(phrase, start);
  if (edge !== 'cuoi' && edge !== 'dau') return undefined;
  const every = skipAny(phrase, start + 1, ['moi', 'hang', 'cac', 'tung', 'cua moi']);
  const found = readPeriod(phrase, every ?? start + 1, every !== undefined);
  if (!found || !('period' in found.value)) return undefined;
  const { period } = found.value;
  if (period === 'daily' || period === 'weekly')
    return one({ part: 'rule', rule: { kind: period } }, found.next);
  if (every === undefined && (period === 'yearly' || period === 'half-yearly')) {
    if (edge === 'cuoi') return undefined;
    return one({ part: 'problem', reason: 'không nói ngày nào' }, found.next);
  }
  if (period === 'half-yearly') {
    const rule = {
      kind: period,
      monthOfHalf: edge === 'cuoi' ? 6 : 1,
      day: edge === 'cuoi' ? 'last' : 1,
    } as const;
    return one({ part: 'rule', rule }, found.next);
  }
  const rule =
    edge === 'cuoi'
      ? { kind: period, ...LAST[period], day: 'last' as const }
      : { kind: period, ...FIRST[period], day: 1 };
  return one({ part: 'rule', rule }, found.next);
};
