import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Collector } from '../collector';
import { describeError, logError } from '../log';
import { describeProblem, sendProblem } from '../problem';

/**
 * `GET /healthz`: 200 `{ ok: true }` after the database has answered a query, else 503. `GET /readyz`: the same, and 503
 * from when it is told to stop, for a proxy with several collectors. Open to any page.
 */
export function healthRoutes({ db, isReady }: Collector): Hono {
  const answer = async (c: Context) => {
    if (c.req.path === '/readyz' && isReady?.() === false) {
      return sendProblem(c, describeProblem('unavailable', 'Bộ thu phiếu đang dừng.'));
    }
    try {
      await db.selectFrom('unit').select('id').limit(1).execute();
    } catch (error) {
      logError({ method: 'GET', path: c.req.path, error: describeError(error) });
      return sendProblem(c, describeProblem('unavailable', 'Cơ sở dữ liệu không trả lời.'));
    }
    return c.json({ ok: true });
  };
  return new Hono().use('/healthz', cors()).get('/healthz', answer).get('/readyz', answer);
}
