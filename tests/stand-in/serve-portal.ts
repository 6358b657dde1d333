import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { defaultCalendar } from '../../shared/working-time/calendars';
import { listen, type RunningServer } from './listen';
import { DossierRegister } from './portal/dossier-register';
import { portalApi } from './portal/portal-api';

/** Paths that the portal's front end draws itself. */
const PAGES = [
  '/xu-ly-ho-so',
  '/danh-sach-ho-so',
  '/ho-so/:code',
  '/tra-cuu',
  '/thong-ke',
  '/van-ban',
  '/tin-tuc',
];

interface PortalOptions {
  /** The next free port is taken where it is in use; 0 takes any free one. */
  port: number;
  /** Stops the portal's clock at this instant; left out, it goes by the machine's. */
  now?: Date;
}

/**
 * Serves the stand-in one-stop system: thirty dossiers around now, in memory. `POST /reset` makes them anew,
 * `POST /reset?now=2026-11-12T09:30:00%2B07:00` also stops the clock at that instant.
 */
export async function servePortal({ port, now }: PortalOptions): Promise<RunningServer> {
  const clock = { now: () => now ?? new Date() };
  const register = new DossierRegister(clock.now(), defaultCalendar());
  const app = new Hono();
  const folder = fileURLToPath(new URL('./portal/public/', import.meta.url));

  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  app.route('/', portalApi(register, clock));
  app.get('/', (context) => context.redirect('/xu-ly-ho-so'));
  for (const page of PAGES) {
    app.get(page, async (context) => context.html(await readFile(`${folder}index.html`, 'utf8')));
  }
  app.use(
    '/assets/*',
    serveStatic({ root: folder, rewriteRequestPath: (path) => path.replace('/assets', '') }),
  );
  return listen(app.fetch, port);
}
