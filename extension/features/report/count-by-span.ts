import { NATIONAL_RULES } from '../../../shared/deadlines';
import { logUntil } from '../../../shared/deadlines/log/log-until';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { type Outcome, outcomeOf } from '../../../shared/deadlines/statistics/dossier-outcome';
import type { WorkCalendar } from '../../../shared/working-time';
import {
  type DayRange,
  firstDayOfMonth,
  lastDayOfMonth,
  listMonths,
} from '../../../shared/working-time/month';
import { dayOfInstant, formatDay, readDay, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';
import { dossierFromPage } from '../dossier-from-page';

/** Dossiers that were settled in a week or a month, by how they stand towards their due date. */
export interface SpanCount extends DayRange {
  early: number;
  'on-time': number;
  late: number;
}

/** Weeks that are shown beside one week, so that it can be seen which way it goes. */
const WEEKS_BEFORE = 5;
/** Longest period, in days, that is shown in weeks; a quarter is. */
const LONGEST_IN_WEEKS = 92;

/** The weeks (Monday to Sunday) of a period, months where it is longer than a quarter; for one week also those before. */
export function spansOf({ from, to }: DayRange): DayRange[] {
  const [first, last] = [readDay(from), readDay(to)];
  if (last - first >= LONGEST_IN_WEEKS)
    return listMonths({ from, to }).map((month) => ({
      from: firstDayOfMonth(month),
      to: lastDayOfMonth(month),
    }));
  const monday = first - weekdayOfDay(first) - (last - first < 7 ? WEEKS_BEFORE * 7 : 0);
  return Array.from({ length: Math.floor((last - monday) / 7) + 1 }, (_, week) => ({
    from: formatDay(monday + week * 7),
    to: formatDay(monday + week * 7 + 6),
  }));
}

/**
 * Counts what was settled in each span until `now`. What begins later is left out, and so is what ended before the first
 * dossier that is known: of that nothing was seen, which is not nought.
 */
export function countBySpan(
  dossiers: readonly SeenDossier[],
  range: DayRange,
  { calendar, now }: { calendar: WorkCalendar; now: Date },
): SpanCount[] {
  const today = formatDay(dayOfInstant(now.getTime()));
  const first = firstDayOf(dossiers);
  const counts = spansOf(range)
    .filter(({ from, to }) => first !== undefined && first <= to && from <= today)
    .map((span): SpanCount => ({ ...span, early: 0, 'on-time': 0, late: 0 }));
  for (const seen of dossiers) {
    if (!seen.finishedAt) continue;
    const log = logUntil(dossierFromPage(seen), now);
    const { outcome, clock } = outcomeOf(log, { rules: NATIONAL_RULES, calendar, now });
    if (!isSettled(outcome) || !clock?.ended) continue;
    const day = formatDay(dayOfInstant(clock.ended.getTime()));
    const count = counts.find(({ from, to }) => from <= day && day <= to);
    if (count) count[outcome]++;
  }
  return counts;
}

/** The day of the first date of any dossier. */
function firstDayOf(dossiers: readonly SeenDossier[]): string | undefined {
  const times = dossiers.flatMap(({ receivedAt, finishedAt }) => {
    const at = receivedAt ?? finishedAt;
    return at ? [at.getTime()] : [];
  });
  return times.length > 0 ? formatDay(dayOfInstant(times.reduce((a, b) => Math.min(a, b)))) : undefined;
}

const isSettled = (outcome: Outcome): outcome is 'early' | 'on-time' | 'late' =>
  outcome === 'early' || outcome === 'on-time' || outcome === 'late';
