import * as z from 'zod/mini';
import { parseDay } from '../../working-time/viet-nam-day';
import { EVENT_KINDS, SUBJECTS } from '../log/dossier';
import { TERM_UNITS, type Term } from '../term/term';
import type { LocalRule } from './local-rules';
import { CONFIDENCES, type CountRule, type Rule } from './rule';
import type { WardRules } from './ward-rules';

const text = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const date = z
  .string()
  .check(z.refine((value) => parseDay(value) !== undefined, 'ngày không có thật (YYYY-MM-DD)'));
const event = z.enum(EVENT_KINDS);
const events = z.array(event);
const someEvents = events.check(z.minLength(1));
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'giờ phải có dạng HH:mm'));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const name = z.string().check(z.minLength(1));
const basis = name;
const year = z.int().check(z.minimum(2000));
const scope = { unit: id, unitName: name, year };

const amountAndUnit = { amount: z.number().check(z.positive()), unit: z.enum(TERM_UNITS) };
const isWhole = ({ amount, unit }: Term) => /hours$/.test(unit) || Number.isInteger(amount);
const WHOLE = 'ngày và tháng phải là số nguyên';

/** A term from a file or a form. */
export const termSchema: z.ZodMiniType<Term> = z.strictObject(amountAndUnit).check(z.refine(isWhole, WHOLE));

const limit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('term'), ...amountAndUnit }).check(z.refine(isWhole, WHOLE)),
  z.strictObject({ kind: z.literal('appointment') }),
  z.strictObject({
    kind: z.literal('before-due'),
    of: z.enum(['appointment', 'own-term']),
    days: z.int().check(z.positive()),
  }),
  z.strictObject({ kind: z.literal('same-day'), cutoff: timeOfDay }),
  z.strictObject({ kind: z.literal('procedure-term') }),
  z.strictObject({ kind: z.literal('close-after') }),
  z.strictObject({ kind: z.literal('own-term') }),
  z.strictObject({ kind: z.literal('ward-term') }),
]);

/** A warning step: a term before the due date, or a share of the time between start and due date. */
const warningStepSchema = z.strictObject({
  state: z.enum(['soon', 'urgent']),
  before: z.union([
    termSchema,
    z.strictObject({ share: z.number().check(z.positive(), z.lt(1, 'phần phải nhỏ hơn 1')) }),
  ]),
});

const source = {
  inForce: z.strictObject({ from: date, to: z.optional(date) }),
  basis,
  confidence: z.enum(CONFIDENCES),
  note: z.optional(text),
};

/** Periods in order that do not overlap. */
const inOrder = (versions: readonly { inForce: { from: string; to?: string } }[]) =>
  versions.every(({ inForce }, i) => {
    const before = versions[i - 1]?.inForce;
    const afterBefore = !before || (before.to !== undefined && before.to < inForce.from);
    return afterBefore && (inForce.to === undefined || inForce.from <= inForce.to);
  });
const IN_ORDER = 'các thời kỳ hiệu lực phải theo thứ tự và không chồng nhau';

const common = { id, name: text, text, subject: z.optional(z.enum(SUBJECTS)) };

/** What starts, meets, cancels and pauses a clock. */
const course = {
  channel: z.optional(z.enum(['online', 'counter', 'postal'])),
  sameDay: z.optional(z.literal(true)),
  when: z.optional(someEvents),
  start: someEvents,
  startAgain: z.optional(z.strictObject({ on: someEvents, unless: events })),
  awaits: z.optional(z.literal(true)),
  perRef: z.optional(z.literal(true)),
  meet: someEvents,
  cancel: events,
  pause: z.array(z.strictObject({ from: event, to: event, basis: text, confidence: z.enum(CONFIDENCES) })),
  supplement: z.optional(z.literal(true)),
};
const warnings = z.array(warningStepSchema);

/** A rule from a file: known events and units, real dates, versions in order that do not overlap. */
export const ruleSchema: z.ZodMiniType<Rule> = z.strictObject({
  ...common,
  ...course,
  scope: z.optional(z.strictObject(scope)),
  versions: z
    .array(z.strictObject({ ...source, limit, warnings }))
    .check(z.minLength(1), z.refine(inOrder, IN_ORDER)),
});

/** A local rule from a file, with the units that have adopted it. */
export const localRuleSchema: z.ZodMiniType<LocalRule> = z.strictObject({
  ...common,
  ...course,
  limit,
  warnings,
  adopted: z.array(z.strictObject({ ...scope, basis })),
});

/** What a ward has decided of the rules, in its file. Whether its rules are known is told by `rulesOfWard`. */
export const wardRulesSchema: z.ZodMiniType<WardRules> = z.strictObject({
  unit: id,
  unitName: name,
  adopts: z.array(z.strictObject({ rule: id, year, basis })),
  changes: z.array(
    z
      .strictObject({
        rule: id,
        from: date,
        to: z.optional(date),
        limit: z.optional(limit),
        warnings: z.optional(warnings),
        basis,
      })
      .check(
        z.refine(({ from, to }) => to === undefined || from <= to, 'ngày cuối phải sau ngày đầu'),
        z.refine((change) => Boolean(change.limit ?? change.warnings), 'cần đổi thời hạn hoặc các mốc nhắc'),
      ),
  ),
});

/** A rule of how often something may happen, from a file. */
export const countRuleSchema: z.ZodMiniType<CountRule> = z.strictObject({
  ...common,
  scope: z.optional(z.strictObject(scope)),
  counts: event,
  versions: z
    .array(z.strictObject({ ...source, atMost: z.int().check(z.nonnegative()) }))
    .check(z.minLength(1), z.refine(inOrder, IN_ORDER)),
});
