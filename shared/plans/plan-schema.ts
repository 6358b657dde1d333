import * as z from 'zod/mini';
import { parseDay } from '../working-time/viet-nam-day';
import {
  COMPARISONS,
  COUNT_PERIODS,
  type Evidence,
  PLAN_CRITERIA,
  type Plan,
  type PlanFile,
  type TaskEvent,
  type TaskRound,
  type WrittenPart,
} from './plan';
import { scheduleRuleSchema } from './schedule-rule-schema';

/** Longest text of a plan, in characters: a task's cell may hold a page. */
const PLAN_TEXT_LENGTH = 10_000;
/** Longest text that a clerk writes to a round. */
const ROUND_TEXT_LENGTH = 2_000;

const text = z.string().check(z.minLength(1), z.maxLength(PLAN_TEXT_LENGTH));
const written = z.string().check(z.minLength(1), z.maxLength(ROUND_TEXT_LENGTH));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const date = z
  .string()
  .check(z.refine((typed) => parseDay(typed) !== undefined, 'ngày không có thật (YYYY-MM-DD)'));
const figure = z.number().check(z.nonnegative());
const criterion = z.optional(z.enum(PLAN_CRITERIA));

const goal = z.strictObject({ text, criterion, comparison: z.enum(COMPARISONS), figure, unit: text });

const count = z.strictObject({
  figure,
  unit: text,
  comparison: z.optional(z.enum(COMPARISONS)),
  per: z.optional(z.enum(COUNT_PERIODS)),
  by: z.optional(date),
});

const writtenParts = {
  content: text,
  shortTitle: z.optional(text),
  owners: z.array(text),
  partners: z.optional(z.array(text)),
  assignment: z.optional(text),
  schedule: z.optional(text),
  rules: z.array(scheduleRuleSchema),
  product: z.optional(text),
  note: z.optional(text),
} satisfies Record<WrittenPart, unknown>;

const task = z.strictObject({
  id,
  number: z.optional(text),
  ...writtenParts,
  counts: z.optional(z.array(count)),
  planWords: z.optional(z.partial(z.strictObject(writtenParts))),
});

const hasEachIdOnce = ({ heads }: Plan): boolean => {
  const ids = heads.flatMap(({ tasks }) => tasks.map((one) => one.id));
  return new Set(ids).size === ids.length;
};

/** Schema of a plan; it refuses fields that it does not know. */
export const planSchema: z.ZodMiniType<Plan> = z
  .strictObject({
    unit: z.optional(text),
    year: z.optional(z.int().check(z.minimum(2000), z.maximum(2100))),
    number: z.optional(text),
    date: z.optional(date),
    title: z.optional(text),
    goals: z.array(goal),
    heads: z.array(
      z.strictObject({ number: z.optional(text), title: text, criterion, tasks: z.array(task) }),
    ),
    successors: z.optional(z.record(id, written)),
  })
  .check(z.refine(hasEachIdOnce, 'hai nhiệm vụ có cùng một id'));

const evidence: z.ZodMiniType<Evidence> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: written }),
  z.strictObject({
    kind: z.literal('link'),
    url: z.url({ protocol: /^https?$/, error: 'liên kết phải bắt đầu bằng http:// hoặc https://' }),
    text: z.optional(written),
  }),
  z.strictObject({ kind: z.literal('document'), number: written, text: z.optional(written) }),
]);

/** Schema of what is kept about one time of a task. */
export const taskRoundSchema: z.ZodMiniType<TaskRound> = z.strictObject({
  taskId: id,
  key: id,
  doneOn: z.optional(date),
  evidence: z.array(evidence),
  explanation: z.optional(written),
  count: z.optional(figure),
});

export const taskEventSchema: z.ZodMiniType<TaskEvent> = z.strictObject({
  taskId: id,
  event: text,
  on: date,
});

/** Schema of `plan.json`. */
export const planFileSchema: z.ZodMiniType<PlanFile> = z.strictObject({
  version: z.literal(1),
  plan: planSchema,
  rounds: z.optional(z.array(taskRoundSchema)),
  events: z.optional(z.array(taskEventSchema)),
});
