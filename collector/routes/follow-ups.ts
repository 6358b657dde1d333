import { Hono } from 'hono';
import * as z from 'zod/mini';
import { FOLLOW_UP_STATES, type FollowUpState } from '../../shared/satisfaction/follow-up';
import { followUpChangeSchema } from '../../shared/satisfaction/follow-up-schema';
import { listErrors } from '../../shared/satisfaction/list-errors';
import { TEXT_LIMITS } from '../../shared/satisfaction/response';
import { label } from '../../shared/satisfaction/response-schema';
import { requireToken } from '../check-token';
import type { Collector } from '../collector';
import { changeFollowUp, listFollowUps } from '../follow-ups';
import { describeProblem, ProblemError } from '../problem';
import { limitBody, readJsonBody, requireJson } from '../read-json-body';
import { requireUnit } from '../require-unit';

const BODY_KIB = 16;
/** Longest of what is asked for, in characters. */
const LOW_LIMIT = 40;
const WORDS_LIMIT = 200;

/** What `state` may say: one state, or all that is not done with yet. */
const SHOWN = ['open', ...FOLLOW_UP_STATES] as const;
const statesOf = (shown: (typeof SHOWN)[number]): FollowUpState[] =>
  shown === 'open' ? FOLLOW_UP_STATES.filter((state) => state !== 'closed') : [shown];

export const followUpQuerySchema = z.strictObject({
  state: z._default(z.enum(SHOWN, { error: `Phải là một trong: ${SHOWN.join(', ')}.` }), 'open'),
  desk: z.optional(label(TEXT_LIMITS.desk)),
  low: z.optional(label(LOW_LIMIT)),
  words: z.optional(label(WORDS_LIMIT)),
  after: z.optional(
    z.string().check(z.regex(/^\d{4}-\d\d-\d\d [0-9a-f-]{36}$/, 'Phải là next của trang trước.')),
  ),
});

const refuse = (error: z.core.$ZodError) =>
  new ProblemError(describeProblem('invalid', 'Yêu cầu chưa hợp lệ, xem errors.', listErrors(error)));

/**
 * `GET /v1/units/:unit/follow-ups?state=open|new|read|handed|closed&desk&low=any|CRITERION&words&after`: answers with a
 * comment or a low step, at most 50 a page, narrowed to those of a desk, with a low step, with all the words in them. Of many
 * that do not match a page tells only "look on" (`next`) after 2,000. Counts and desks come with the first page.
 * `POST /v1/units/:unit/follow-ups/:id` with a `FollowUpChange` → the `FollowUp` as it is now; 409 where another has
 * changed it meanwhile. Both for a bearer token of the unit with the scope `comments`. Problems: 400, 401, 403, 404, 413,
 * 415, 422.
 */
export function followUpRoutes({ db, now }: Collector): Hono {
  return new Hono()
    .get('/v1/units/:unit/follow-ups', async (c) => {
      const unit = c.req.param('unit');
      await requireUnit(db, unit);
      await requireToken(c, { db, now }, unit, 'comments');
      const { data: query, error } = followUpQuerySchema.safeParse(c.req.query());
      if (error) throw refuse(error);
      const { state, after, ...narrowed } = query;
      return c.json(await listFollowUps(db, unit, { states: statesOf(state), ...narrowed }, after));
    })
    .post('/v1/units/:unit/follow-ups/:id', requireJson, limitBody(BODY_KIB), async (c) => {
      const { unit, id } = c.req.param();
      await requireUnit(db, unit);
      await requireToken(c, { db, now }, unit, 'comments');
      const { data: change, error } = followUpChangeSchema.safeParse(await readJsonBody(c, BODY_KIB));
      if (error) throw refuse(error);
      const changed = await changeFollowUp(db, unit, id, change, now());
      if (!changed) throw new ProblemError(describeProblem('not-found', 'Không có ý kiến này.'));
      if (changed === 'changed') {
        throw new ProblemError(
          describeProblem(
            'changed-meanwhile',
            'Người khác vừa cập nhật ý kiến này. Vui lòng tải lại rồi ghi lại.',
          ),
        );
      }
      return c.json(changed);
    });
}
