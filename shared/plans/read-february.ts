import { lastDayOfMonth } from '../working-time/month';
import { one, type Reader } from './part-reader';
import type { Part, PartValue } from './phrase-part';
import { type Phrase, skipAll, skipAny } from './phrase-words';
import { readDays } from './read-day';
import { readPoint } from './read-point';

const FEBRUARY = 2;
/** The first day that February lacks in some years. */
const LEAP_DAY = 29;
const ALONE = ['rieng', 'rieng doi voi', 'doi voi', 'voi'];
const BETWEEN = ['thi', 'la', 'lay', 'tinh', 'vao', 'bao cao', 'chot', 'den', ':', ','];
const OR = ['hoac ngay', 'hoac', 'hay ngay', 'hay', '/'];

/** `riêng tháng 2 là ngày cuối tháng`, `tháng 02: ngày 28 hoặc 29`: February's last day, said of it alone. */
export const readFebruary: Reader = (phrase, at, year) => {
  const start = skipAny(phrase, at, ALONE) ?? at;
  const month = readPoint(phrase, start);
  if (month?.value.level !== 'months' || !month.value.isMonth) return undefined;
  if (month.value.first !== FEBRUARY || month.value.last !== FEBRUARY) return undefined;
  const joined = skipAll(phrase, month.next, BETWEEN);
  if (start === at && joined === month.next) return undefined;
  const found = readDays(phrase, joined);
  const days = found?.value.map(dayOf);
  if (!found || !days) return undefined;
  const other = days.includes(LEAP_DAY - 1) ? skipOtherDay(phrase, found.next) : undefined;
  // the 28th alone is not the last day of a leap year
  const first = other === undefined ? Number(lastDayOfMonth(`${year}-02`).slice(-2)) : LEAP_DAY - 1;
  const isLast = days.every(
    (day) => day === 'last' || (day !== undefined && day >= first && day <= LEAP_DAY),
  );
  return isLast ? one({ part: 'february', otherwise: found.value }, other ?? found.next) : undefined;
};

const dayOf = (part: PartValue) => {
  if (part.part === 'day') return part.day;
  return part.part === 'rule' && part.rule.kind === 'monthly' ? part.rule.day : undefined;
};

/** The place after `hoặc 29`. */
function skipOtherDay(phrase: Phrase, at: number): number | undefined {
  const other = skipAny(phrase, at, OR);
  return other === undefined ? undefined : skipAny(phrase, other, [String(LEAP_DAY)]);
}

/**
 * What is said of February's last day is no time of its own beside a day that February may lack (`ngày 30 hàng tháng`):
 * that one falls on its last day anyhow. Beside none it is read as if nothing were said of February.
 */
export function settleFebruary(parts: Part[]): Part[] {
  const isBesideLateDay = parts.some((part) => {
    const day = dayOf(part);
    return typeof day === 'number' && day >= LEAP_DAY;
  });
  return parts.flatMap((part) => {
    if (part.part !== 'february') return [part];
    const { from, to, otherwise } = part;
    return isBesideLateDay ? [] : otherwise.map((value) => ({ ...value, from, to }));
  });
}
