import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AnswersDatabase } from './database/tables';
import { isRegisteredOrigin } from './units';

const MAX_AGE_SECONDS = 600;

/**
 * Lets the pages of registered origins read what is answered (CORS). An address that names its unit is open to that
 * unit's origins; elsewhere the unit is in the body, which a preflight does not have, so any registered origin will do
 * and the route itself checks the origin against the unit.
 */
export const allowRegisteredOrigins = (db: AnswersDatabase): MiddlewareHandler =>
  cors({
    origin: async (origin, c) =>
      origin !== '' && (await isRegisteredOrigin(db, origin, c.req.param('unit'))) ? origin : null,
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Content-Encoding', 'Authorization', 'If-None-Match'],
    exposeHeaders: ['Retry-After', 'ETag'],
    maxAge: MAX_AGE_SECONDS,
  });
