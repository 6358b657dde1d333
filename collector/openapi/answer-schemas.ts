import * as z from 'zod/mini';
import { INDEX_METHODS } from '../../shared/satisfaction/index-report';

const fieldError = z.strictObject({ pointer: z.string(), detail: z.string() });

export const problem = z.strictObject({
  type: z.string().check(z.startsWith('urn:hai-long:problem:')),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.optional(z.array(fieldError)),
});

export const stored = z.strictObject({ id: z.string() });

export const batchResults = z.strictObject({
  results: z.array(
    z.strictObject({ id: z.nullable(z.string()), status: z.int(), problem: z.optional(problem) }),
  ),
});

const percent = z.number().check(z.gte(0), z.lte(100));
const count = z.int().check(z.gte(0));
const estimate = { value: z.nullable(percent), low: z.nullable(percent), high: z.nullable(percent) };

const group = z.strictObject({
  period: z.string(),
  n: count,
  overall: z.strictObject(estimate),
  criteria: z.record(z.string(), z.strictObject({ ...estimate, n: count })),
  tablets: z.optional(z.strictObject({ offered: count, answered: count, rate: percent })),
  name: z.optional(z.nullable(z.string())),
  flagged: z.optional(count),
  withheld: z.optional(z.literal(true)),
});

export const indexReport = z.strictObject({
  unit: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  method: z.enum(INDEX_METHODS),
  groups: z.array(group),
});

export const deviceList = z.strictObject({
  unit: z.string(),
  day: z.iso.date(),
  devices: z.array(
    z.strictObject({
      id: z.string(),
      desk: z.nullable(z.string()),
      heardAt: z.iso.datetime(),
      unsent: count,
      offered: count,
      answered: count,
    }),
  ),
});

export const health = z.strictObject({ ok: z.literal(true) });
