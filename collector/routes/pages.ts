import { type Context, Hono } from 'hono';
import { type PageFile, readPageFiles } from '../pages/page-files';

/** Scripts, styles and requests of this address alone; no page of others may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** No text becomes markup or code: there are Lit's own templates, and the worker of the tablet's page. */
const NO_MARKUP =
  "require-trusted-types-for 'script'; trusted-types lit-html hai-long-worker 'allow-duplicates'";

const PAGE_POLICY = `${POLICY}; ${NO_MARKUP}`;

/** Pages whose address ends with a slash. */
const PAGES = ['ward', 'slips', 'kiosk'];

/**
 * The built pages: `/ward/` (the ward's own), `/slips/` (paper forms to print and type in), `/kiosk/` (a tablet at the
 * counter). `/` leads to the ward's page. Only files that were built are served, by their exact name.
 */
export function pageRoutes(): Hono {
  let reading: Promise<Map<string, PageFile>> | undefined;
  const send = async (c: Context, next: () => Promise<void>) => {
    reading ??= readPageFiles();
    const name = c.req.path.slice(1).replace(/\/$/, '/index.html');
    const file = (await reading).get(name);
    if (!file) return next();
    c.header('Content-Security-Policy', PAGE_POLICY);
    c.header('Content-Type', file.type);
    c.header('ETag', file.etag);
    // a part's name changes with its content; the others are asked for each time, and mostly are the same still
    c.header('Cache-Control', name.startsWith('parts/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (c.req.header('If-None-Match') === file.etag) return c.body(null, 304);
    return c.body(new Uint8Array(file.content));
  };
  const routes = new Hono().get('/', (c) => c.redirect('/ward/'));
  for (const page of PAGES) {
    routes.get(`/${page}`, (c) => c.redirect(`/${page}/`));
    routes.get(`/${page}/*`, send).get(`/${page}.js`, send);
  }
  return routes.get('/parts/*', send);
}
