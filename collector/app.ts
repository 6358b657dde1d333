import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Collector } from './collector';
import { compressAnswers } from './compress';
import { allowRegisteredOrigins } from './cors';
import { findOutage, type Outage } from './database/find-outage';
import { describeError, logError, logRequest } from './log';
import { describeProblem, ProblemError, sendProblem } from './problem';
import { descriptionRoutes } from './routes/description';
import { deviceRoutes } from './routes/devices';
import { exportRoutes } from './routes/exports';
import { followUpRoutes } from './routes/follow-ups';
import { healthRoutes } from './routes/health';
import { indexRoutes } from './routes/index-report';
import { pageRoutes } from './routes/pages';
import { responseRoutes } from './routes/responses';
import { tokenRoutes } from './routes/tokens';

/** What the sender is told: widgets keep the answer and send it again. */
const OUTAGES: Record<Outage, string> = {
  full: 'Máy chủ hết chỗ lưu. Nội dung vừa gửi chưa được ghi nhận, vui lòng gửi lại sau.',
  unreachable: 'Cơ sở dữ liệu tạm thời không trả lời. Vui lòng gửi lại sau.',
};
const RETRY_SECONDS = '15';

/** The collector's HTTP interface. Every error is a problem document (RFC 9457) in Vietnamese. */
export function createApp(collector: Collector): Hono {
  const app = new Hono();

  if (collector.logsRequests) {
    app.use(async (c, next) => {
      const start = performance.now();
      await next();
      const ms = Math.round(performance.now() - start);
      logRequest({ method: c.req.method, path: c.req.path, status: c.res.status, ms });
    });
  }

  // acknowledgements are ids, in which there is little to pack
  app.use((c, next) => (c.req.path.startsWith('/v1/responses') ? next() : compressAnswers(c, next)));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) =>
        sendProblem(c, describeProblem('wrong-method', `Chỉ nhận: ${methods.join(', ')}.`), {
          Allow: methods.join(', '),
        }),
    }),
  );
  for (const path of ['/v1/responses', '/v1/responses:batch', '/v1/units/:unit/*']) {
    app.use(path, allowRegisteredOrigins(collector));
  }

  app.route('/', healthRoutes(collector));
  app.route('/', responseRoutes(collector));
  app.route('/', indexRoutes(collector));
  app.route('/', exportRoutes(collector));
  app.route('/', descriptionRoutes());
  app.route('/', deviceRoutes(collector));
  app.route('/', followUpRoutes(collector));
  app.route('/', tokenRoutes(collector));
  app.route('/', pageRoutes());

  app.notFound((c) => sendProblem(c, describeProblem('not-found', `Không có ${c.req.path} tại đây.`)));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return sendProblem(c, error.problem, error.headers);
    const outage = findOutage(error);
    if (outage) {
      logError({ method: c.req.method, path: c.req.path, error: describeError(error) });
      return sendProblem(c, describeProblem('unavailable', OUTAGES[outage]), {
        'Retry-After': RETRY_SECONDS,
      });
    }
    // Neither body nor address nor query, and of the error no more than this: a database adds the row that failed.
    logError({ method: c.req.method, path: c.req.path, error: describeError(error) });
    return sendProblem(c, describeProblem('internal', 'Hệ thống gặp lỗi. Vui lòng gửi lại sau.'));
  });
  return app;
}
