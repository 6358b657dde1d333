import * as z from 'zod/mini';
import { parseDay } from './viet-nam-day';
import { type Session, WEEKDAYS, type WorkCalendar } from './work-calendar';

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'giờ phải có dạng HH:mm'));

const sessions = z
  .array(z.tuple([time, time]))
  .check(
    z.refine(
      (list: Session[]) =>
        list.every(([start, end], i) => start < end && (list[i - 1]?.[1] ?? '00:00') <= start),
      'các buổi làm việc phải theo thứ tự và không chồng nhau',
    ),
  );

const week = z.partialRecord(z.enum(WEEKDAYS), sessions);

const date = z
  .string()
  .check(z.refine((text) => parseDay(text) !== undefined, 'ngày không có thật (YYYY-MM-DD)'));

// a leap year, so that a season may begin or end on 29 February
const monthDay = z
  .string()
  .check(z.refine((text) => parseDay(`2000-${text}`) !== undefined, 'ngày không có thật (MM-DD)'));

/** A calendar from outside: sessions sorted and disjoint, dates real, each date excepted once. */
export const workCalendarSchema: z.ZodMiniType<WorkCalendar> = z.strictObject({
  week,
  seasons: z.optional(z.array(z.strictObject({ from: monthDay, to: monthDay, week }))),
  exceptions: z
    .array(z.strictObject({ date, sessions, reason: z.optional(z.string()) }))
    .check(
      z.refine(
        (list) => new Set(list.map((exception) => exception.date)).size === list.length,
        'mỗi ngày chỉ được ghi một lần',
      ),
    ),
  officialFrom: z.optional(date),
  officialUntil: z.optional(date),
});
