import type { Part, PeriodKind } from './phrase-part';
import { daysOfPoint, type Point } from './read-point';
import type { ScheduleRule } from './schedule-rule';

type PartOf<K extends Part['part']> = Extract<Part, { part: K }>;
type PeriodPart = PartOf<'period'>;
type Anchor = PartOf<'day'> | PartOf<'weekday'>;

export interface Combined {
  /** In the order in which the phrase says them. */
  rules: { rule: ScheduleRule; at: number }[];
  problems: { part: Part; reason: string }[];
}

/** How many words further a comma sets what it parts. */
const COMMA_DISTANCE = 5;

/** What the parts of one clause say together. */
export function combineParts(parts: Part[], year: number): Combined {
  const combined: Combined = { rules: [], problems: [] };
  const periods = parts.filter((part) => part.part === 'period');
  const anchors = new Map<PeriodPart, Anchor[]>();
  const yearly = periods.find(({ period }) => period === 'yearly');
  const isStrong = (part: Part) => part.part === 'rule' || !('isWeak' in part && part.isWeak);
  const hasStrong = parts.some((part) => part.part !== 'comma' && isStrong(part));
  const hasDeadline = parts.some(isDeadline);
  // `ngày 15 và ngày cuối cùng của tháng`: the month of the last day is the month of all
  const dated = parts.filter((part) => part.part === 'rule').find(({ rule }) => 'day' in rule);
  const used = new Set<PeriodPart>();
  const periodOf = findPeriods(parts);

  for (const part of parts) {
    if (part.part === 'problem') combined.problems.push({ part, reason: part.reason });
    if (part.part === 'rule') combined.rules.push({ rule: part.rule, at: part.from });
    if (part.part === 'day' || part.part === 'weekday') {
      const period = periodOf.get(part);
      const own = period && (anchors.get(period) ?? []);
      if (period && own) anchors.set(period, own).get(period)?.push(part);
      else if (part.part === 'weekday') combined.rules.push({ rule: weekdayRule(part, 1), at: part.from });
      else if (dated && dated.from >= part.to)
        combined.rules.push({
          rule: { ...dated.rule, day: part.day } as ScheduleRule,
          at: part.from,
        });
      else combined.problems.push({ part, reason: 'không nói ngày của tháng nào' });
    }
    if (part.part === 'point') {
      if (part.isWeak && isOnlyName(part, hasStrong, hasDeadline) && !(yearly && !yearly.isWeak)) continue;
      const rule = pointRule(part, year, yearly && !yearly.isWeak ? yearly : undefined);
      if ('reason' in rule) {
        combined.problems.push({ part, reason: rule.reason });
        if (yearly) used.add(yearly);
      } else {
        combined.rules.push({ rule, at: part.from });
        if (rule.kind === 'yearly' && yearly) used.add(yearly);
      }
    }
  }
  const countOf = (period: PeriodKind) => combined.rules.filter(({ rule }) => rule.kind === period).length;
  const counts = new Map(periods.map(({ period }) => [period, countOf(period)]));
  const months = parts.filter((part) => part.part === 'point' && isMonth(part.point)).length;
  for (const period of periods) {
    const own = anchors.get(period);
    if (own) {
      for (const anchor of own)
        combined.rules.push({ rule: anchoredRule(period, anchor, own.length), at: anchor.from });
      continue;
    }
    const each = TIMES_A_YEAR[period.period];
    if (each !== undefined && months === each) continue;
    const said = counts.get(period.period) ?? 0;
    // how often is not said again where each time is told
    const isSaid = said > 0 && (!period.times || period.times === said);
    if (used.has(period) || isSaid || (period.isWeak && hasStrong)) continue;
    combined.rules.push({ rule: periodRule(period), at: period.from });
    if ((period.times ?? 1) > 1 && (period.period === 'daily' || period.period === 'half-yearly'))
      combined.problems.push({ part: period, reason: 'số lần trong kỳ này chưa đặt lịch được' });
  }
  combined.rules.sort((one, other) => one.at - other.at);
  return combined;
}

/** With so many months named, each time of a period has its own. */
const TIMES_A_YEAR: Partial<Record<PeriodKind, number>> = { quarterly: 4, 'half-yearly': 2 };

const isMonth = (point: Point): boolean => point.level === 'months' && point.isMonth;

const isDeadline = (part: Part): boolean =>
  part.part === 'day' ||
  (part.part === 'point' && part.as !== 'within') ||
  (part.part === 'rule' && part.rule.kind !== 'continuous' && part.rule.kind !== 'within');

/** A year beside another time, a month or a quarter beside a deadline only name what is due then. */
const isOnlyName = ({ point }: PartOf<'point'>, hasStrong: boolean, hasDeadline: boolean): boolean =>
  point.level === 'months' ? hasDeadline : hasStrong;

/** The period that each day belongs to: the nearest of a kind that has such days. Read once each way. */
function findPeriods(parts: Part[]): Map<Anchor, PeriodPart> {
  const nearest = new Map<Anchor, { part: PeriodPart; distance: number }>();
  const pass = (inOrder: Part[], isForward: boolean) => {
    const last: Partial<Record<Anchor['part'], { part: PeriodPart; commas: number }>> = {};
    let commas = 0;
    for (const part of inOrder) {
      if (part.part === 'comma') commas++;
      if (part.part === 'period') {
        if (part.period === 'weekly') last.weekday = { part, commas };
        else if (part.period !== 'daily') last.day = { part, commas };
      }
      if (part.part !== 'day' && part.part !== 'weekday') continue;
      const period = last[part.part];
      if (!period) continue;
      const gap = isForward ? part.from - period.part.to : period.part.from - part.to;
      const distance = gap + (commas - period.commas) * COMMA_DISTANCE;
      const known = nearest.get(part);
      if (!known || distance < known.distance) nearest.set(part, { part: period.part, distance });
    }
  };
  pass([...parts].reverse(), false);
  pass(parts, true);
  return new Map([...nearest].map(([anchor, { part }]) => [anchor, part]));
}

function weekdayRule({ weekday }: PartOf<'weekday'>, times: number): ScheduleRule {
  return { kind: 'weekly', weekday, ...(times > 1 ? { times } : {}) };
}

/** How often is not said again where each time has its own day. */
function anchoredRule(period: PeriodPart, anchor: Anchor, count: number): ScheduleRule {
  const times = period.times !== undefined && period.times !== count ? { times: period.times } : {};
  if (anchor.part === 'weekday') return { kind: 'weekly', weekday: anchor.weekday, ...times };
  const rest = { day: anchor.day };
  // the last day of a period is in its last month
  const month = anchor.month ?? (anchor.day === 'last' ? 'last' : undefined);
  const of = (count: number) => (month === 'last' ? count : month);
  if (period.period === 'half-yearly')
    return { kind: 'half-yearly', ...(month ? { monthOfHalf: of(6) } : {}), ...rest } as ScheduleRule;
  if (period.period === 'quarterly')
    return {
      kind: 'quarterly',
      ...(month ? { monthOfQuarter: of(3) } : {}),
      ...rest,
      ...times,
    } as ScheduleRule;
  if (period.period === 'yearly')
    return { kind: 'yearly', ...(month ? { month: of(12) } : {}), ...rest, ...times } as ScheduleRule;
  return { kind: 'monthly', ...rest, ...times };
}

function periodRule({ period, times }: PeriodPart): ScheduleRule {
  if (period === 'daily' || period === 'half-yearly') return { kind: period };
  return { kind: period, ...(times === undefined ? {} : { times }) };
}

function pointRule(
  { point, as }: PartOf<'point'>,
  year: number,
  yearly: PeriodPart | undefined,
): ScheduleRule | { reason: string } {
  const days = daysOfPoint(point, year);
  if ('reason' in days) return days;
  if (yearly && point.level !== 'year') return yearlyRule(point, as);
  if (as === 'within' && point.level !== 'date') return { kind: 'within', ...days };
  return as === 'before' ? { kind: 'by', date: days.from, exclusive: true } : { kind: 'by', date: days.to };
}

function yearlyRule(point: Point, as: 'by' | 'before' | 'within'): ScheduleRule | { reason: string } {
  if (point.level === 'date') return { kind: 'yearly', month: point.month, day: point.day };
  if (point.level === 'months' && as === 'within' && point.first === point.last)
    return { kind: 'yearly', month: point.first };
  if (point.level === 'months' && as === 'before')
    return { kind: 'yearly', month: point.first === 1 ? 12 : point.first - 1, day: 'last' };
  if (point.level === 'months' && as === 'by') return { kind: 'yearly', month: point.last, day: 'last' };
  return { reason: 'quãng của mỗi năm chưa đặt lịch được' };
}
