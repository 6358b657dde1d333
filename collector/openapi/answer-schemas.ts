import * as z from 'zod/mini';
import { FOLLOW_UP_STATES } from '../../shared/satisfaction/follow-up';
import { INDEX_METHODS } from '../../shared/satisfaction/index-report';
import { CHANNELS } from '../../shared/satisfaction/response';
import { SCOPES } from '../tokens';

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

export const followUp = z.strictObject({
  id: z.string(),
  submittedOn: z.iso.date(),
  desk: z.nullable(z.string()),
  procedure: z.nullable(z.string()),
  channel: z.enum(CHANNELS),
  answers: z.record(z.string(), z.nullable(z.int())),
  comment: z.nullable(z.string()),
  flagged: z.boolean(),
  state: z.enum(FOLLOW_UP_STATES),
  handedTo: z.nullable(z.string()),
  done: z.nullable(z.string()),
  changedAt: z.nullable(z.iso.datetime()),
});

export const followUpPage = z.strictObject({
  unit: z.string(),
  counts: z.optional(z.record(z.enum(FOLLOW_UP_STATES), count)),
  desks: z.optional(z.array(z.string())),
  items: z.array(followUp),
  next: z.nullable(z.string()),
});

const grant = { unit: z.string(), scopes: z.array(z.enum(SCOPES)), expiresOn: z.nullable(z.iso.date()) };
export const tokenGrant = z.strictObject({ ...grant, unitName: z.string() });
export const tokenList = z.strictObject({
  unit: z.string(),
  tokens: z.array(z.strictObject({ ...grant, name: z.string() })),
});
export const madeToken = z.strictObject({ token: z.string() });
