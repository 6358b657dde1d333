import { Hono, type MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { listErrors } from '../../shared/satisfaction/list-errors';
import type { Collector } from '../collector';
import { describeProblem, ProblemError, sendProblem } from '../problem';
import { limitBody, readJsonBody, requireJson } from '../read-json-body';
import { receiveResponses } from '../receive-responses';

const BATCH_LIMIT = 100;
const ONE_KIB = 32;
const BATCH_KIB = 1024;

/** The body of `POST /v1/responses:batch`; each answer is read on its own. */
export const batchSchema = z.strictObject(
  {
    responses: z
      .array(z.unknown(), { error: 'Phải là danh sách phiếu.' })
      .check(z.maxLength(BATCH_LIMIT, `Không được quá ${BATCH_LIMIT} phiếu mỗi lần.`)),
  },
  { error: 'Phải là đối tượng JSON có trường responses.' },
);

/** The id as it was sent, so that the sender finds its answer again. */
const idOf = (input: unknown) =>
  typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string'
    ? input.id
    : null;

/**
 * `POST /v1/responses`: one answer, at most 32 KiB. 201 `{ id }` stored, 200 `{ id }` the same was there already; problems
 * 400, 403 (page not registered), 404, 409, 413, 415, 422 with `errors`, 429 with `Retry-After`.
 *
 * `POST /v1/responses:batch`: `{ responses: [...] }`, at most 100 and 1 MiB. 200 `{ results: [{ id, status, problem? }] }`
 * in the order sent, each status as above, pointers from the root of the single answer; `id` is null where the answer had
 * none. 429 is for the batch as a whole: nothing of it was stored.
 */
export function responseRoutes(collector: Collector): Hono {
  const admitRequest: MiddlewareHandler = async (c, next) => {
    collector.admission.admitAddress(collector.addressOf(c), 1);
    await next();
  };

  return new Hono()
    .post('/v1/responses', admitRequest, requireJson, limitBody(ONE_KIB), async (c) => {
      const input = await readJsonBody(c, ONE_KIB);
      const [outcome] = await receiveResponses(c, collector, [input]);
      if (!outcome) throw new RangeError('an answer without an outcome');
      return outcome.problem ? sendProblem(c, outcome.problem) : c.json({ id: idOf(input) }, outcome.status);
    })
    .post('/v1/responses:batch', admitRequest, requireJson, limitBody(BATCH_KIB), async (c) => {
      const { data: batch, error } = batchSchema.safeParse(await readJsonBody(c, BATCH_KIB));
      if (error) {
        const problem = describeProblem('invalid', 'Gói phiếu chưa hợp lệ, xem errors.', listErrors(error));
        throw new ProblemError(problem);
      }
      const { responses } = batch;
      collector.admission.admitAddress(collector.addressOf(c), responses.length - 1);
      const outcomes = await receiveResponses(c, collector, responses);
      return c.json({ results: responses.map((input, i) => ({ id: idOf(input), ...outcomes[i] })) });
    });
}
