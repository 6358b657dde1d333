import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';

const KEY = 'hl-kiosk/offered';

interface Counts {
  /** YYYY-MM-DD in Viet Nam. */
  day: string;
  offered: number;
  recorded: number;
}

/** How often the survey stood ready today, and how often it was filled in: their share is the response rate. */
export function countsOf(now: number): Counts {
  const day = formatDay(dayOfInstant(now));
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isCounts(kept) && kept.day === day) return kept;
  } catch {
    // damaged: the day is counted anew
  }
  return { day, offered: 0, recorded: 0 };
}

export function count(what: 'offered' | 'recorded', now: number): void {
  const counts = countsOf(now);
  localStorage.setItem(KEY, JSON.stringify({ ...counts, [what]: counts[what] + 1 }));
}

function isCounts(value: unknown): value is Counts {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Number.isInteger(fields.get('offered')) && Number.isInteger(fields.get('recorded'));
}
