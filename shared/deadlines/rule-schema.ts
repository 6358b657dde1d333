import * as z from 'zod/mini';
import { parseDay } from '../working-time/viet-nam-day';
import { EVENT_KINDS } from './dossier';
import type { Rule } from './rule';

const text = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const date = z
  .string()
  .check(z.refine((value) => parseDay(value) !== undefined, 'ngày không có thật (YYYY-MM-DD)'));
const event = z.enum(EVENT_KINDS);
const term = z.strictObject({
  amount: z.number().check(z.positive()),
  unit: z.enum(['working-hours', 'working-days']),
});

/** A rule from a file: known events and units, real dates, versions in order that do not overlap. */
export const ruleSchema: z.ZodMiniType<Rule> = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  name: text,
  text,
  channel: z.optional(z.enum(['online', 'counter', 'postal'])),
  start: z.array(event).check(z.minLength(1)),
  meet: z.array(event).check(z.minLength(1)),
  pause: z.array(z.strictObject({ from: event, to: event })),
  versions: z
    .array(
      z.strictObject({
        inForce: z.strictObject({ from: date, to: z.optional(date) }),
        limit: z.union([term, z.strictObject({ until: z.literal('appointment') })]),
        warnings: z.array(z.strictObject({ state: z.enum(['soon', 'urgent']), before: term })),
        basis: z.string().check(z.minLength(1)),
        confidence: z.enum(['V', 'T', 'S', 'L', 'C', 'R', 'N']),
        note: z.optional(text),
      }),
    )
    .check(
      z.minLength(1),
      z.refine(
        (versions) =>
          versions.every(({ inForce }, i) => {
            const before = versions[i - 1];
            return !before || (before.inForce.to !== undefined && before.inForce.to < inForce.from);
          }),
        'các thời kỳ hiệu lực phải theo thứ tự và không chồng nhau',
      ),
    ),
});
