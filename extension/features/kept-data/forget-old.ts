import { firstDayOfMonth, monthOfDay, shiftMonth } from '../../../shared/working-time/month';
import { dayOfInstant, formatDay, readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';
import { forgetUnseenSince } from '../../platform/forget-dossiers';
import { readSettings } from '../../platform/settings';

/** Forgets what no page has shown for as many whole months as the official keeps. */
export async function forgetOld(now: Date): Promise<void> {
  const { keepMonths } = await readSettings();
  if (keepMonths === 0) return;
  const month = monthOfDay(formatDay(dayOfInstant(now.getTime())));
  await forgetUnseenSince(new Date(startOfDay(readDay(firstDayOfMonth(shiftMonth(month, -keepMonths))))));
}
