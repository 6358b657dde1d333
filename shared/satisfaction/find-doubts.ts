import { dayOfInstant, MINUTE_MS, startOfDay, weekdayOfDay } from '../working-time/viet-nam-day';
import rules from './doubt-rules.json';
import type { Channel } from './response';

/** Why an answer is doubtful. It is marked and counted apart by who wants to, never hidden. */
export type Doubt = 'too-fast' | 'repeated' | 'after-hours' | 'hidden-field';

/** What is known of an answer and of those before it on the same device. Times are milliseconds since 1970. */
interface Circumstances {
  /** The chosen steps. */
  answers: Record<string, number>;
  comment: string;
  /** Time to fill, in milliseconds. */
  duration: number;
  channel: Channel;
  now: number;
  /** Earlier answers on this device, as `answerPrint` gives them. */
  earlier: readonly { print: string; at: number }[];
  /** What stands in the field that no person sees. */
  hidden: string;
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const [SATURDAY, SUNDAY] = [5, 6];

function isAfterHours(now: number): boolean {
  const day = dayOfInstant(now);
  const weekday = weekdayOfDay(day);
  if (weekday === SUNDAY) return true;
  const hours = weekday === SATURDAY ? rules.openHours.saturday : rules.openHours.week;
  const minute = (now - startOfDay(day)) / MINUTE_MS;
  return minute < minutesOf(hours[0] ?? '') || minute >= minutesOf(hours[1] ?? '');
}

/** Equal for equal answers; a comment makes an answer its own. */
export const answerPrint = (answers: Record<string, number>, comment: string): string =>
  JSON.stringify([Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)), comment.trim()]);

/** The answers on this device that can still make a later one look repeated. */
export const stillRecent = <Earlier extends { at: number }>(
  earlier: readonly Earlier[],
  now: number,
): Earlier[] => earlier.filter(({ at }) => Math.abs(now - at) <= rules.repeats.withinMinutes * MINUTE_MS);

/** All that makes an answer doubtful, in a fixed order. */
export function findDoubts(given: Circumstances): Doubt[] {
  const { answers, duration, channel, now, earlier, hidden } = given;
  const print = answerPrint(answers, given.comment);
  const same = stillRecent(earlier, now).filter((one) => one.print === print);
  const doubts: [Doubt, boolean][] = [
    ['too-fast', duration < Object.keys(answers).length * rules.fastestMillisecondsPerAnswer],
    ['repeated', same.length + 1 >= rules.repeats.count],
    ['after-hours', channel === 'kiosk' && isAfterHours(now)],
    ['hidden-field', hidden !== ''],
  ];
  return doubts.filter(([, found]) => found).map(([doubt]) => doubt);
}
