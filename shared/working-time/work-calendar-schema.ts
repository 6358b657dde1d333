import * as z from 'zod/mini';
import { parseDay } from './viet-nam-day';
import { DAY_WORKS, type OwnDay, type OwnHours } from './ward-hours';
import { type Session, WEEKDAYS, type WorkCalendar } from './work-calendar';

/** Longest reason of a day, in characters. */
export const REASON_LENGTH = 200;

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'giờ phải có dạng HH:mm'));

const sessionsSchema = z
  .array(z.tuple([time, time]))
  .check(
    z.refine(
      (list: Session[]) =>
        list.every(([start, end], i) => start < end && (list[i - 1]?.[1] ?? '00:00') <= start),
      'các buổi làm việc phải theo thứ tự và không chồng nhau',
    ),
  );

const week = z.partialRecord(z.enum(WEEKDAYS), sessionsSchema);

const dateSchema = z
  .string()
  .check(z.refine((text) => parseDay(text) !== undefined, 'ngày không có thật (YYYY-MM-DD)'));

// a leap year, so that a season may begin or end on 29 February
const monthDay = z
  .string()
  .check(z.refine((text) => parseDay(`2000-${text}`) !== undefined, 'ngày không có thật (MM-DD)'));

const seasons = z.array(z.strictObject({ from: monthDay, to: monthDay, week }));

/** Typed office hours: some working time in the year, as a calendar without any cannot count. */
export const ownHoursSchema: z.ZodMiniType<OwnHours> = z
  .strictObject({ week, seasons: z.optional(seasons) })
  .check(
    z.refine(
      ({ week: usual }) => Object.values(usual).some((list) => list.length > 0),
      'cần ít nhất một buổi làm việc trong tuần',
    ),
  );

const ownDay: z.ZodMiniType<OwnDay> = z
  .strictObject({
    date: dateSchema,
    work: z.enum(DAY_WORKS),
    sessions: z.optional(sessionsSchema),
    reason: z.optional(z.string().check(z.maxLength(REASON_LENGTH))),
  })
  .check(
    z.refine(
      ({ work, sessions }) => (work === 'own') === (sessions !== undefined && sessions.length > 0),
      'giờ riêng của một ngày đi cùng "own", và chỉ cùng "own"',
    ),
  );

/** Days of a ward’s own, each date once. */
export const ownDaysSchema: z.ZodMiniType<OwnDay[]> = z
  .array(ownDay)
  .check(
    z.refine(
      (list: OwnDay[]) => new Set(list.map((day) => day.date)).size === list.length,
      'mỗi ngày chỉ được ghi một lần',
    ),
  );

/** A calendar from outside: sessions sorted and disjoint, dates real, each date excepted once. */
export const workCalendarSchema: z.ZodMiniType<WorkCalendar> = z.strictObject({
  week,
  seasons: z.optional(seasons),
  exceptions: z
    .array(z.strictObject({ date: dateSchema, sessions: sessionsSchema, reason: z.optional(z.string()) }))
    .check(
      z.refine(
        (list) => new Set(list.map((exception) => exception.date)).size === list.length,
        'mỗi ngày chỉ được ghi một lần',
      ),
    ),
  officialFrom: z.optional(dateSchema),
  officialUntil: z.optional(dateSchema),
});
