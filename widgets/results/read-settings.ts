import { INDEX_METHODS } from '../../shared/satisfaction/index-report';
import { type DayRange, firstDayOfMonth, monthOfDay } from '../../shared/working-time/month';
import { parseDay } from '../../shared/working-time/viet-nam-day';
import type { AttributeFault } from '../attribute-fault';
import { readCollectorUnit } from '../read-collector-unit';
import type { ResultsQuery } from './load-results';
import { closedMonths, lastMonthOf } from './period';

/** Months shown when the page asks for no range. */
const MONTHS_SHOWN = 12;
/** Below this many answers no figure is shown: it would say little, and might show who answered. */
const SMALLEST_N = 5;

export interface ResultsSettings {
  query: ResultsQuery;
  /** What the overall index is to reach, in percent. */
  target: number | undefined;
  /** What no criterion may stay below, in percent. */
  floor: number | undefined;
  /** Dossiers that were settled in the period of the large figure. */
  transactions: number | undefined;
  smallestN: number;
}

type Attributes = Record<
  'unit' | 'endpoint' | 'from' | 'to' | 'target' | 'floor' | 'transactions' | 'method' | 'minN',
  string | null
>;

/** The settings from the attributes at an instant, or what is missing or wrong. */
export function readSettings(
  attributes: Attributes,
  now: Date,
  pageUrl: string,
): ResultsSettings | AttributeFault {
  const collectorUnit = readCollectorUnit(attributes, pageUrl);
  if ('fault' in collectorUnit) return collectorUnit;
  const periods = readPeriods(attributes.from?.trim() ?? '', attributes.to?.trim() ?? '', now);
  if ('fault' in periods) return periods;
  const [target, floor] = [readNumber(attributes.target), readNumber(attributes.floor)];
  for (const [name, percent] of [
    ['target', target],
    ['floor', floor],
  ] as const) {
    if (percent !== undefined && !(percent >= 0 && percent <= 100))
      return { fault: 'not-a', values: [name, attributes[name], 'percent'] };
  }
  const smallestN = readNumber(attributes.minN) ?? SMALLEST_N;
  if (!isWholeFromOne(smallestN))
    return { fault: 'not-a', values: ['min-n', attributes.minN, 'whole-from-one'] };
  const transactions = readNumber(attributes.transactions);
  if (transactions !== undefined && !isWholeFromOne(transactions))
    return { fault: 'not-a', values: ['transactions', attributes.transactions, 'whole-from-one'] };
  const given = attributes.method?.trim() || undefined;
  const method = INDEX_METHODS.find((one) => one === given);
  if (given && !method) return { fault: 'not-one-of', values: ['method', given, INDEX_METHODS.join(' / ')] };
  const query = { ...collectorUnit, ...periods, method };
  return { query, target, floor, transactions, smallestN };
}

const isWholeFromOne = (number: number): boolean => Number.isInteger(number) && number >= 1;

/** Without dates: the last closed month, over the twelve that lead to it. With dates: the range itself. */
function readPeriods(
  from: string,
  to: string,
  now: Date,
): { range: DayRange; headline: DayRange } | AttributeFault {
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== '' && parseDay(day) === undefined) return { fault: 'not-a', values: [name, day, 'day'] };
  }
  const closed = closedMonths(now, MONTHS_SHOWN);
  if (from === '' && to === '') return { range: closed, headline: lastMonthOf(closed) };
  const end = to === '' ? closed.to : to;
  const range = { from: from === '' ? firstDayOfMonth(monthOfDay(end)) : from, to: end };
  if (range.from <= range.to) return { range, headline: range };
  return { fault: 'backwards', values: [range.from, range.to] };
}

/** A number with a decimal point or comma; undefined where nothing is given. */
function readNumber(text: string | null): number | undefined {
  const given = text?.trim() ?? '';
  return given === '' ? undefined : Number(given.replace(',', '.'));
}
