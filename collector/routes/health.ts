import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Collector } from '../collector';
import { describeError, logError } from '../log';
import { describeProblem, sendProblem } from '../problem';

/** `GET /healthz`: 200 `{ ok: true }` after the database has answered a query, else 503. Open to any page. */
export function healthRoutes({ db }: Collector): Hono {
  return new Hono().use('/healthz', cors()).get('/healthz', async (c) => {
    try {
      await db.selectFrom('unit').select('id').limit(1).execute();
    } catch (error) {
      logError({ method: 'GET', path: '/healthz', error: describeError(error) });
      return sendProblem(c, describeProblem('unavailable', 'Cơ sở dữ liệu không trả lời.'));
    }
    return c.json({ ok: true });
  });
}
