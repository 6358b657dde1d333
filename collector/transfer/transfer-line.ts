import * as z from 'zod/mini';
import { FOLLOW_UP_STATES } from '../../shared/satisfaction/follow-up';

const text = z.string();
const count = z.int();

/** First line of a file. A later version reads the older ones. */
export const HEADER = { format: 'hai-long-answers', version: 1 } as const;

/** The other lines, in the order of the kinds. A unit's line comes before all that is the unit's. */
export const transferLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unit'), id: text, name: text, origins: z.array(text) }),
  z.strictObject({
    kind: z.literal('token'),
    unit: text,
    hash: text,
    scopes: text,
    expires_on: z.nullable(text),
  }),
  /** As in the API; it is read by the same rules. */
  z.strictObject({ kind: z.literal('response'), response: z.unknown() }),
  z.strictObject({
    kind: z.literal('device'),
    unit: text,
    id: text,
    desk: z.nullable(text),
    heard_at: text,
    unsent: count,
  }),
  z.strictObject({
    kind: z.literal('device_day'),
    unit: text,
    day: text,
    device: text,
    offered: count,
    answered: count,
  }),
  z.strictObject({
    kind: z.literal('published_month'),
    unit: text,
    month: text,
    version: count,
    taken: text,
    shown: text,
  }),
  z.strictObject({
    kind: z.literal('follow_up'),
    unit: text,
    id: text,
    submitted_on: text,
    state: z.enum(FOLLOW_UP_STATES),
    handed_to: z.nullable(text),
    done: z.nullable(text),
    changed_at: z.nullable(text),
  }),
  /** Last line: a file that was cut short has none. */
  z.strictObject({ kind: z.literal('end'), responses: count }),
]);

export type TransferLine = z.infer<typeof transferLineSchema>;
