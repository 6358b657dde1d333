import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { describeApi } from '../openapi/describe-api';

/** `GET /openapi.json`: the description of all that is served here. Open to any page. */
export function descriptionRoutes(): Hono {
  const description = describeApi();
  return new Hono().use('/openapi.json', cors()).get('/openapi.json', (c) => c.json(description));
}
