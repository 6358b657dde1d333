import * as z from 'zod/mini';
import { EVENT_KINDS } from '../deadlines/log/dossier';
import { STAGES } from '../deadlines/log/seen-dossier';
import { CONFIDENCES } from '../deadlines/rule-set/rule';
import type { ChecklistTemplate } from './checklist';
import { PORTAL_ACTIONS } from './portal-action';

const line = z.string().check(z.minLength(1));
const text = z.strictObject({ vi: line, en: line });
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const some = <T extends z.ZodMiniType>(kind: T) => z.array(kind).check(z.minLength(1));
const events = some(z.enum(EVENT_KINDS));

const condition = z
  .strictObject({
    stages: z.optional(some(z.enum(STAGES))),
    procedures: z.optional(some(z.string().check(z.regex(/^\d\.\d{6}$/)))),
    channels: z.optional(some(z.enum(['online', 'counter', 'postal']))),
    present: z.optional(events),
    absent: z.optional(events),
    below: z.optional(z.strictObject({ event: z.enum(EVENT_KINDS), count: z.int().check(z.positive()) })),
  })
  .check(z.refine((conditions) => Object.keys(conditions).length > 0, 'điều kiện không được để trống'));

const item = z.strictObject({
  id,
  text,
  basis: line,
  confidence: z.enum(CONFIDENCES),
  when: z.optional(condition),
  settledBy: z.optional(z.strictObject({ condition, text })),
  before: z.array(z.enum(PORTAL_ACTIONS)),
});

const areUnlike = (items: readonly { id: string }[]) =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** Schema of a checklist. It names what it does not know, so that a typing error is not taken for a condition. */
export const checklistSchema: z.ZodMiniType<ChecklistTemplate> = z.strictObject({
  version: z.literal(1),
  id,
  name: text,
  items: some(item).check(z.refine(areUnlike, 'mỗi mục phải có mã riêng')),
});
