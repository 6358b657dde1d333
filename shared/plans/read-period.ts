import type { PeriodKind } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber } from './read-number';
import { COUNT_FILLERS, COUNT_NOUNS } from './schedule-words';

/** A period as it is named, or why no rule can say it. */
export type Period = { period: PeriodKind } | { reason: string };

const NAMES: [string, PeriodKind][] = [
  ['ngày', 'daily'],
  ['tuần', 'weekly'],
  ['tháng', 'monthly'],
  ['quý', 'quarterly'],
  ['quí', 'quarterly'],
  ['năm', 'yearly'],
];
const OF_MONTHS: Record<number, PeriodKind> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'half-yearly',
  12: 'yearly',
};

/** `tuần`, `tháng`, `nửa năm`, `6 tháng`: a period that is not a certain one (`tháng 6`, `quý I`, `năm 2024`). */
export function readPeriod(phrase: Phrase, at: number, isEvery = false): Found<Period> | undefined {
  const half = skipAny(phrase, at, ['nua nam', 'ban nien']);
  if (half !== undefined) return { value: { period: 'half-yearly' }, next: half };
  const counted = saysAt(phrase, at, 'năm') ? undefined : readNumber(phrase, at);
  const nameAt = counted?.next ?? at;
  const period = NAMES.find(([name]) => saysAt(phrase, nameAt, name))?.[1];
  if (!period) return undefined;
  const next = nameAt + 1;
  if (counted)
    return /^(dau|cuoi)$/.test(wordAt(phrase, next)) && wordAt(phrase, next + 1) === 'nam'
      ? undefined
      : { value: ofLength(counted.value, period), next };
  if (!(isEvery && period !== 'yearly') && isCertain(phrase, nameAt, period)) return undefined;
  return { value: { period }, next };
}

/** A named quarter, month or year, or a word that only looks like a period where marks are missing (`quy định`). */
function isCertain(phrase: Phrase, at: number, period: PeriodKind): boolean {
  const after = wordAt(phrase, at + 1);
  if (period === 'quarterly')
    return /^(i{1,3}|iv|v|\d+|mot|hai|ba|bon|tu|nam|dau|dinh|che|trinh|mo|tac|hoach|dat)$/.test(after);
  if (period === 'yearly') return /^(19|20)\d\d$/.test(after);
  if (period === 'weekly') return /^(thu|dau|cuoi|\d+)$/.test(after) && countAt(phrase, at + 1) === undefined;
  if (period === 'daily')
    return /^(cuoi|dau|mung|mong|lam|\d+)$/.test(after) && countAt(phrase, at + 1) === undefined;
  const number = readNumber(phrase, at + 1);
  return number !== undefined && countAt(phrase, at + 1) === undefined;
}

function ofLength(count: number, period: PeriodKind): Period {
  const months = { monthly: 1, quarterly: 3, yearly: 12 }[period as 'monthly'] as number | undefined;
  const kind = months === undefined ? (count === 1 ? period : undefined) : OF_MONTHS[count * months];
  return kind ? { period: kind } : { reason: 'kỳ dài như vậy chưa đặt lịch được' };
}

/** `02 lần`, `ít nhất 2 lần`. */
export function countAt(phrase: Phrase, at: number): Found<number> | undefined {
  const start = skipAll(phrase, at, COUNT_FILLERS);
  const count = readNumber(phrase, start);
  const next = count && skipAny(phrase, count.next, COUNT_NOUNS);
  return count && next !== undefined && count.value > 0 ? { value: count.value, next } : undefined;
}

const PER = [
  '/ moi',
  '/',
  'trong moi',
  'trong mot',
  'trong',
  'tren moi',
  'tren',
  'moi',
  'mot',
  'hang',
  '1',
  '01',
];
/** Most words between a number and the stroke in `20 tin, bài/năm`. */
const LONGEST_NOUN = 4;

/** `2 lần/tuần`, `hai lần mỗi tháng`, `20 tin, bài/năm`. */
export function readTimesPer(phrase: Phrase, at: number): Found<Period & { times?: number }> | undefined {
  const count = countAt(phrase, at);
  const per = count && skipAny(phrase, count.next, PER);
  const period = per === undefined ? undefined : readPeriod(phrase, per);
  if (count && period) return { value: { ...period.value, times: count.value }, next: period.next };
  const number = readNumber(phrase, at);
  if (!number || !/^\d/.test(wordAt(phrase, at))) return undefined;
  for (let next = number.next; next <= number.next + LONGEST_NOUN; next++) {
    if (wordAt(phrase, next) !== '/') {
      if (/^([;:.+%]|\d+)?$/.test(wordAt(phrase, next))) return undefined;
      continue;
    }
    if (next === number.next) return undefined;
    const each = readPeriod(phrase, next + 1);
    return each && !readPeriod(phrase, at)
      ? { value: { ...each.value, times: number.value }, next: each.next }
      : undefined;
  }
  return undefined;
}

/** `6 tháng/lần`, `3 tháng một lần`, `2 tuần một lần`: a period for each time. */
export function readPeriodOfTimes(phrase: Phrase, at: number): Found<Period> | undefined {
  const period = readPeriod(phrase, at);
  const each = ['/ lan', '/ 1 lan', '/ 01 lan'];
  if (!readNumber(phrase, at) && (!period || skipAny(phrase, period.next, each) === undefined))
    return undefined;
  const next =
    period && skipAny(phrase, period.next, ['/ lan', '/ 1 lan', '/ 01 lan', 'mot lan', '1 lan', '01 lan']);
  return period && next !== undefined ? { value: period.value, next } : undefined;
}

/** The place after the period that a day belongs to (`của mỗi tháng`), so that a day that cannot be leaves no rest. */
export function skipPeriod(phrase: Phrase, at: number): number {
  const start = skipAll(phrase, at, ['cua', 'trong', 'cac', 'hang', 'moi', 'tung', 'dinh ky', 'cung']);
  return readPeriod(phrase, start, start > at)?.next ?? at;
}
