import * as z from 'zod/mini';
import { parseDay } from '../working-time/viet-nam-day';
import { WEEKDAYS } from '../working-time/work-calendar';
import { SCHEDULE_UNITS, type ScheduleRule } from './schedule-rule';

const date = z.string().check(z.refine((text) => parseDay(text) !== undefined, 'không có ngày này'));
const upTo = (last: number) => z.int().check(z.minimum(1), z.maximum(last));
const day = z.optional(z.union([upTo(31), z.literal('last')]));
const times = z.optional(z.int().check(z.positive()));
const exclusive = z.optional(z.literal(true));
const event = z.string().check(z.minLength(1));
const amount = z.int().check(z.nonnegative());
const unit = z.enum(SCHEDULE_UNITS);

/** Schema of one rule of a task's schedule; it refuses fields that it does not know. */
export const scheduleRuleSchema: z.ZodMiniType<ScheduleRule> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continuous') }),
  z.strictObject({ kind: z.literal('by'), date, exclusive }),
  z
    .strictObject({ kind: z.literal('within'), from: date, to: date })
    .check(z.refine(({ from, to }) => from <= to, 'ngày cuối đứng trước ngày đầu')),
  z.strictObject({ kind: z.literal('daily') }),
  z.strictObject({ kind: z.literal('each-session') }),
  z.strictObject({ kind: z.literal('weekly'), weekday: z.optional(z.enum(WEEKDAYS)), times }),
  z.strictObject({ kind: z.literal('monthly'), day, times, monthOffset: z.optional(z.int()) }),
  z.strictObject({
    kind: z.literal('quarterly'),
    monthOfQuarter: z.optional(upTo(3)),
    day,
    times,
  }),
  z.strictObject({ kind: z.literal('half-yearly'), monthOfHalf: z.optional(upTo(6)), day }),
  z.strictObject({ kind: z.literal('yearly'), month: z.optional(upTo(12)), day, times }),
  z.strictObject({ kind: z.literal('after'), amount: z.optional(amount), unit: z.optional(unit), event }),
  z.strictObject({ kind: z.literal('before'), amount, unit, event }),
]);
