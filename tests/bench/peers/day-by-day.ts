import type { Dossier } from '../../../shared/deadlines/log/dossier';
import holidays from '../../../shared/working-time/holidays.json';

/**
 * The straightforward way, as it stands in many one-stop systems: go from day to day, look each up in the list of
 * holidays, and count. With the same hours, holidays, make-up days and pauses as ours, so that the results can be compared.
 */
const daysOff = new Set(holidays.days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date));
const makeUpDays = new Set(holidays.days.filter(({ kind }) => kind !== 'holiday').map(({ date }) => date));
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const END_OF_DAY_MS = 17 * 3_600_000;

function isWorkingDay(midnight: number): boolean {
  const day = new Date(midnight + OFFSET_MS);
  const date = day.toISOString().slice(0, 10);
  if (makeUpDays.has(date)) return true;
  return !daysOff.has(date) && day.getUTCDay() !== 0 && day.getUTCDay() !== 6;
}

const midnightOf = (instant: number) => Math.floor((instant + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;
const SESSIONS = [
  [7.5 * 3_600_000, 11.5 * 3_600_000],
  [13 * 3_600_000, END_OF_DAY_MS],
] as const;

interface Span {
  from: number;
  to: number;
}

const takes = ({ from, to }: Span, midnight: number) =>
  SESSIONS.some(([start, end]) => from < midnight + end && to > midnight + start);

/** The end of the nth working day after an instant that no pause touches. */
export function addDaysOneByOne(from: Date, days: number, pauses: readonly Span[] = []): number {
  let midnight = midnightOf(from.getTime());
  let left = days;
  while (left > 0) {
    midnight += DAY_MS;
    if (isWorkingDay(midnight) && !pauses.some((pause) => takes(pause, midnight))) left--;
  }
  return midnight + END_OF_DAY_MS;
}

/** The state of a dossier's term of working days; `soon` from two working days before. */
export function stateDayByDay({ events }: Dossier, days: number, now: Date): string {
  const sorted = [...events].sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
  const accepted = sorted.find(({ kind }) => kind === 'accepted')?.at;
  if (!accepted) return 'unknown';
  const pauses: Span[] = [];
  for (const { kind, at } of sorted) {
    const open = pauses.find(({ to }) => to === Number.POSITIVE_INFINITY);
    if (kind === 'suspended' && !open && at)
      pauses.push({ from: at.getTime(), to: Number.POSITIVE_INFINITY });
    if (kind === 'resumed' && open && at) open.to = at.getTime();
  }
  if (pauses.some(({ to }) => to === Number.POSITIVE_INFINITY)) return 'paused';
  const due = addDaysOneByOne(accepted, days, pauses);
  if (now.getTime() > due) return 'overdue';
  let midnight = midnightOf(due);
  for (let left = 2; left > 0; ) {
    midnight -= DAY_MS;
    if (isWorkingDay(midnight) && !pauses.some((pause) => takes(pause, midnight))) left--;
  }
  return now.getTime() >= midnight + END_OF_DAY_MS ? 'soon' : 'ok';
}
