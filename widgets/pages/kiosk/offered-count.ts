import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';

const KEY = 'hl-kiosk/offered';
/** Days that wait to be told: a tablet may be without a network for weeks. */
const MOST_DAYS = 60;

/** How often the survey stood ready, and how often it was filled in: their share is the response rate. */
export interface DayCounts {
  /** YYYY-MM-DD in Viet Nam. */
  day: string;
  offered: number;
  recorded: number;
}

const dayOf = (now: number) => formatDay(dayOfInstant(now));

/** The days that were not told yet and the present one, in their order. */
export function listCounts(now: number): DayCounts[] {
  const kept = read();
  const day = dayOf(now);
  return kept.some((counts) => counts.day === day) ? kept : [...kept, { day, offered: 0, recorded: 0 }];
}

/** The counts of the present day. */
export const countsOf = (now: number): DayCounts =>
  listCounts(now).find(({ day }) => day === dayOf(now)) ?? { day: dayOf(now), offered: 0, recorded: 0 };

export function count(what: 'offered' | 'recorded', now: number): void {
  const counts = countsOf(now);
  const next = { ...counts, [what]: counts[what] + 1 };
  // who began before midnight was offered it today too: no day has more answers than offers
  next.offered = Math.max(next.offered, next.recorded);
  write([...listCounts(now).filter(({ day }) => day !== counts.day), next]);
}

/** A day was told. It is forgotten, unless it is the present one, which still grows. */
export function forgetDay(told: string, now: number): void {
  if (told !== dayOf(now)) write(read().filter(({ day }) => day !== told));
}

function read(): DayCounts[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    // before there were several days, the present one stood here alone
    return [kept].flat().filter(isCounts);
  } catch {
    return []; // damaged: the days are counted anew
  }
}

function write(days: DayCounts[]): void {
  const latest = [...days].sort((one, other) => (one.day < other.day ? -1 : 1)).slice(-MOST_DAYS);
  try {
    localStorage.setItem(KEY, JSON.stringify(latest));
  } catch (error) {
    console.warn(error); // full: the answers themselves matter more than how often they were asked for
  }
}

function isCounts(value: unknown): value is DayCounts {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    /^\d{4}-\d\d-\d\d$/.test(String(fields.get('day'))) &&
    ['offered', 'recorded'].every((name) => Number.isInteger(fields.get(name)))
  );
}
