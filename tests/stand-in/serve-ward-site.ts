import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen, type RunningServer } from './listen';
import { samplePeriod } from './sample-period';
import { sampleProgress } from './sample-progress';

const SITE = fileURLToPath(new URL('./ward-site/public/', import.meta.url));
const WIDGETS = fileURLToPath(new URL('../../dist/widgets/', import.meta.url));

interface WardSiteOptions {
  /** The next free port is taken where it is in use; 0 takes any free one. */
  port: number;
  /** Base address of the collector that has the unit `phuong-mau`. */
  collector: string;
  /** Left out, it goes by the machine's clock. */
  now?: () => Date;
}

/**
 * Serves the home page of an invented ward with the built widgets embedded, under a strict content security policy.
 * The collector's address and the period of the results are written into the page when it is asked for.
 * @throws TypeError where the collector's address is no URL
 */
export async function serveWardSite({
  port,
  collector,
  now = () => new Date(),
}: WardSiteOptions): Promise<RunningServer> {
  const { origin, href } = new URL(collector);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src 'self' ${origin}`,
    "manifest-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'no-cache');
  });
  app.get('/', async (context) => {
    const { from, lastClosedDay } = samplePeriod(now());
    const values = {
      collector: href.replace(/\/$/, ''),
      page: `${new URL(context.req.url).origin}/`,
      from,
      to: lastClosedDay,
    };
    return context.html(fillIn(await readFile(`${SITE}index.html`, 'utf8'), values));
  });
  // the screen asks the collector that ward.json names, which runs at another address each time
  app.get('/ward.json', async ({ json }) =>
    json({ ...JSON.parse(await readFile(`${SITE}ward.json`, 'utf8')), collector: href.replace(/\/$/, '') }),
  );
  app.get('/led', ({ redirect }) => redirect('/led/'));
  app.get('/progress.json', ({ json }) => json(sampleProgress(now())));
  const withoutFolder = (path: string) => path.replace('/widgets', '');
  app.use('/widgets/*', serveStatic({ root: WIDGETS, rewriteRequestPath: withoutFolder }));
  app.get('/widgets/*', ({ req, text }) =>
    text(`${req.path} is not built. Command: npm run build:widgets\n`, 404),
  );
  app.use('/*', serveStatic({ root: SITE }));
  return listen(app.fetch, port);
}

/** Puts values in the place of `{{name}}`, escaped for an attribute. @throws where a name has no value */
function fillIn(page: string, values: Record<string, string>): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the page asks for {{${name}}}, which is not known`);
    return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  });
}
