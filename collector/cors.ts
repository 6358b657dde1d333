import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { Collector } from './collector';

const MAX_AGE_SECONDS = 600;
const EXPOSED = ['Retry-After', 'ETag'];

/**
 * Lets the pages of registered origins read what is answered (CORS). An address that names its unit is open to that
 * unit's origins; elsewhere the unit is in the body, which a preflight does not have, so any registered origin will do
 * and the route itself checks the origin against the unit.
 */
export function allowRegisteredOrigins({ findOrigins }: Pick<Collector, 'findOrigins'>): MiddlewareHandler {
  const isRegistered = async (origin: string, unit: string | undefined) => {
    const units = (await findOrigins([origin])).get(origin) ?? [];
    return unit === undefined ? units.length > 0 : units.includes(unit);
  };
  const answerPreflight = cors({
    origin: async (origin, c) => ((await isRegistered(origin, c.req.param('unit'))) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Content-Encoding', 'Authorization', 'If-None-Match'],
    exposeHeaders: EXPOSED,
    maxAge: MAX_AGE_SECONDS,
  });
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return answerPreflight(c, next);
    // Before the answer is made, as changing one that is made costs several times as much. What is answered to a POST no
    // cache keeps.
    if (c.req.method !== 'POST') c.header('Vary', 'Origin', { append: true });
    const origin = c.req.header('Origin');
    if (origin && (await isRegistered(origin, c.req.param('unit')))) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', EXPOSED.join(','));
    }
    return next();
  };
}
