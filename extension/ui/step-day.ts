import { lastDayOfMonth, monthOfDay, shiftMonth } from '../../shared/working-time/month';
import { formatDay, readDay, weekdayOfDay } from '../../shared/working-time/viet-nam-day';

/** The day to which a key leads from a day of the calendar; undefined for other keys. */
export function stepDay(date: string, key: string): string | undefined {
  const day = readDay(date);
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekdayOfDay(day),
    End: 6 - weekdayOfDay(day),
  };
  const step = steps[key];
  if (step !== undefined) return formatDay(day + step);
  if (key === 'PageUp' || key === 'PageDown') {
    const month = shiftMonth(monthOfDay(date), key === 'PageUp' ? -1 : 1);
    const last = lastDayOfMonth(month);
    const same = `${month}-${date.slice(8)}`;
    // a month may be shorter
    return same < last ? same : last;
  }
  return undefined;
}
