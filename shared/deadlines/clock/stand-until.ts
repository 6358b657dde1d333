import { dayOfInstant, MINUTE_MS, startOfDay } from '../../working-time/viet-nam-day';
import type { Clock } from './clock';
import { startOfMinute } from './span-left';
import { stepInstants } from './warnings';

/**
 * Until when the clocks of a dossier are shown as they are at `now`: state, due date and time left, in the unit in which
 * people count it, are the same at every instant before. So one that counts days need not be computed anew each minute.
 * Never later than the end of the day in Viet Nam, when another version of a rule may come into force.
 */
export function standUntil(clocks: readonly Clock[], now: Date): Date {
  const midnight = startOfDay(dayOfInstant(now.getTime()) + 1);
  return new Date(Math.min(midnight, ...clocks.map(nextChange)));
}

/** When a clock may be shown otherwise next, ms; the change of the day is not looked at. */
function nextChange(clock: Clock): number {
  const { cycle, due, version, left, now } = clock;
  const nextMinute = startOfMinute(now).getTime() + MINUTE_MS;
  if (!cycle) return Infinity;
  // what stands still until now moves on with the time; asked of the log, as a pause that begins now has lasted nothing yet
  if (cycle.pauses.length > 0 || cycle.awaitingSupplement) return nextMinute;
  if (cycle.end || !due) return Infinity;
  // a duty beside another date is late only after that one
  if (left?.unit !== 'working-days' || version.limit.kind === 'before-due') return nextMinute;
  return Math.min(...stepInstants(clock, due).flatMap((at) => (at > now ? at.getTime() : [])));
}
