import { DAY_MS, dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';

/** The months that the sample ward has answers of; days as YYYY-MM-DD in Viet Nam. */
interface SamplePeriod {
  /** First day of the third month before this one. */
  from: string;
  /** Last day of the month before this one: the results up to it are public. */
  lastClosedDay: string;
  today: string;
}

const CLOSED_MONTHS = 3;

export function samplePeriod(now: Date): SamplePeriod {
  const today = formatDay(dayOfInstant(now.getTime()));
  const firstOfMonth = `${today.slice(0, 8)}01`;
  const month = new Date(`${firstOfMonth}T00:00:00Z`);
  month.setUTCMonth(month.getUTCMonth() - CLOSED_MONTHS);
  return {
    from: month.toISOString().slice(0, 10),
    lastClosedDay: new Date(Date.parse(`${firstOfMonth}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10),
    today,
  };
}
