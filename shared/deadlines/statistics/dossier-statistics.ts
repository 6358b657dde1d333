import type { WorkCalendar } from '../../working-time';
import { type DayRange, firstDayOfMonth, lastDayOfMonth, listMonths } from '../../working-time/month';
import { dayOfInstant, readDay, startOfDay } from '../../working-time/viet-nam-day';
import type { Dossier } from '../log/dossier';
import { logUntil } from '../log/log-until';
import type { Rule } from '../rule-set/rule';
import { NATIONAL_RULES } from '../rule-set/rules';
import { type Figures, noFigures, withRates } from './dossier-figures';
import { type Outcome, outcomeOf } from './dossier-outcome';

/** Into what statistics are divided. */
type Division = 'procedure' | 'field' | 'channel' | 'month';

/** What is counted. */
export interface StatisticsRequest extends DayRange {
  calendar: WorkCalendar;
  now: Date;
  by?: Division;
  /** The ward's; the national ones where they are absent. */
  rules?: readonly Rule[];
}

/** Statistics of a period. */
export interface DossierStatistics extends DayRange {
  /** The instant for which it holds. */
  asOf: Date;
  total: Figures;
  /** By key, sorted; dossiers that do not say theirs stand under an undefined key, last. */
  groups: { key: string | undefined; figures: Figures }[];
}

/**
 * Counts dossiers of a period (days YYYY-MM-DD, both included) as they stood at its end: what happened later is not
 * counted. Computed from the logs each time.
 * @throws RangeError where a day does not exist, the period ends before it begins, or the calendar has no working time
 */
export function dossierStatistics(
  dossiers: readonly Dossier[],
  { from, to, by, ...request }: StatisticsRequest,
): DossierStatistics {
  const count = (of: readonly Dossier[], range: DayRange) => countPeriod(of, { ...request, ...range });
  const whole = count(dossiers, { from, to });
  const groups =
    by === undefined
      ? []
      : by === 'month'
        ? monthsOf({ from, to }).map(([month, range]) => ({
            key: month,
            figures: count(dossiers, range).figures,
          }))
        : groupBy(dossiers, by).map(([key, of]) => ({ key, figures: count(of, { from, to }).figures }));
  return {
    from,
    to,
    asOf: whole.asOf,
    total: whole.figures,
    groups: groups.filter(
      ({ figures }) =>
        by === 'month' ||
        figures.toProcess +
          figures.outcomes.withdrawn +
          figures.outcomes['not-accepted'] +
          figures.outcomes['not-received'] >
          0,
    ),
  };
}

function countPeriod(
  dossiers: readonly Dossier[],
  { from, to, calendar, now, rules = NATIONAL_RULES }: Omit<StatisticsRequest, 'by'>,
): { figures: Figures; asOf: Date } {
  const start = readDay(from);
  const end = startOfDay(readDay(to) + 1);
  if (start > readDay(to)) throw new RangeError(`the period ends before it begins: ${from} – ${to}`);
  const asOf = new Date(Math.min(end, now.getTime()));
  const figures = noFigures();
  // of a period that has not begun nothing can be said
  if (startOfDay(start) > now.getTime()) return { figures, asOf };
  const last = new Date(Math.min(end - 1, now.getTime()));
  for (const dossier of dossiers) {
    const log = logUntil(dossier, last);
    const { outcome, clock } = outcomeOf(log, { rules, calendar, now: asOf });
    const lastDay = lastDayOf(log);
    if (lastDay === undefined) {
      figures.undated += dossier.events.every(({ at }) => at === undefined) ? 1 : 0;
      continue;
    }
    if (isOver(outcome) && (dayOf(clock?.ended) ?? lastDay) < start) continue;
    figures.outcomes[outcome]++;
    if (!clock || outcome === 'withdrawn') continue;
    figures.toProcess++;
    const received = receiptOf(log);
    if (received === undefined) continue;
    if (received < start) figures.carriedOver++;
    else figures.received++;
  }
  return { figures: withRates(figures), asOf };
}

const OVER: ReadonlySet<Outcome> = new Set([
  'early',
  'on-time',
  'late',
  'finished',
  'withdrawn',
  'not-accepted',
]);
const isOver = (outcome: Outcome): boolean => OVER.has(outcome);

const dayOf = (at: Date | undefined): number | undefined => at && dayOfInstant(at.getTime());

/** The day of the last dated entry: what ended without a date ended then at the earliest. */
const lastDayOf = ({ events }: Dossier): number | undefined =>
  dayOf(events.findLast(({ at }) => at !== undefined)?.at);

/** The day of the first acceptance; undefined where the log does not say. */
const receiptOf = ({ events }: Dossier): number | undefined =>
  dayOf(events.find(({ kind }) => kind === 'accepted')?.at);

function groupBy(
  dossiers: readonly Dossier[],
  by: Exclude<Division, 'month'>,
): [string | undefined, Dossier[]][] {
  const groups = new Map<string | undefined, Dossier[]>();
  for (const dossier of dossiers) {
    const group = groups.get(dossier[by]);
    if (group) group.push(dossier);
    else groups.set(dossier[by], [dossier]);
  }
  const order = (key: string | undefined) => key ?? '\uffff';
  return [...groups].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
}

/** The months of a range, the first and the last cut to it. */
const monthsOf = ({ from, to }: DayRange): [string, DayRange][] =>
  listMonths({ from, to }).map((month) => {
    const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
    return [month, { from: first < from ? from : first, to: last > to ? to : last }];
  });
