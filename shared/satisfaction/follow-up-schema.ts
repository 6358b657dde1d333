import * as z from 'zod/mini';
import { FOLLOW_UP_LIMITS, type FollowUpChange } from './follow-up';
import { label, mustBe } from './response-schema';

/** The body of `POST /v1/units/:unit/follow-ups/:id`: handing on needs a name, closing an account of what was done. */
export const followUpChangeSchema: z.ZodMiniType<FollowUpChange> = z
  .strictObject(
    {
      state: z.enum(['read', 'handed', 'closed'], mustBe('một trong: read, handed, closed')),
      handedTo: z.optional(label(FOLLOW_UP_LIMITS.handedTo)),
      done: z.optional(label(FOLLOW_UP_LIMITS.done)),
      seenAt: z.nullable(z.string(mustBe('chuỗi ký tự hoặc null'))),
    },
    mustBe('đối tượng JSON'),
  )
  .check(
    z.refine(({ state, handedTo }) => state !== 'handed' || handedTo !== undefined, {
      path: ['handedTo'],
      error: 'Cần ghi chuyển cho ai.',
    }),
    z.refine(({ state, done }) => state !== 'closed' || done !== undefined, {
      path: ['done'],
      error: 'Cần ghi đã xử lý thế nào.',
    }),
  );
