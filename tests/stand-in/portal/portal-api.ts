import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { ACTION_IDS, RefusedAction } from './act-on-dossier';
import { countByField } from './count-by-field';
import { type DossierRegister, REGISTER_SIZE } from './dossier-register';
import { type DossierPage, viewDossier } from './dossier-view';
import { listDossiers, SEARCHED, SORT_KEYS } from './list-dossiers';

/** The most dossiers that a list can be asked for on one page. */
const MOST_ROWS = 10_000;
const PAGE_SIZE = 10;

const listSchema = z.object({
  status: z._default(z.string(), ''),
  q: z._default(z.string(), ''),
  by: z.optional(z.enum(SEARCHED)),
  sort: z.optional(z.enum(SORT_KEYS)),
  order: z._default(z.enum(['asc', 'desc']), 'asc'),
  page: z._default(z.coerce.number().check(z.int(), z.gte(1)), 1),
  rows: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(MOST_ROWS))),
});

const actionSchema = z.object({
  action: z.enum(ACTION_IDS),
  reason: z.optional(z.string().check(z.maxLength(500))),
});

const instantWithZone = z
  .string()
  .check(z.refine((text) => /(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))));
const resetSchema = z.object({ now: z.optional(instantWithZone) });

/** The portal's clock; a reset can put another in its place. */
interface Clock {
  now: () => Date;
}

/** Answers `/api/…` and `/reset`. Errors are `{ error: text for the official }`. */
export function portalApi(register: DossierRegister, clock: Clock): Hono {
  const api = new Hono();
  const startClock = clock.now;

  api.get('/api/dossiers', (context) => {
    const query = listSchema.safeParse(context.req.query());
    if (!query.success) return refuse(context, query.error);
    const { status, q, by, sort, order, page, rows } = query.data;
    const found = listDossiers(register.first(rows ?? REGISTER_SIZE), {
      ...{ status, sort, page },
      text: q,
      searched: by,
      descending: order === 'desc',
      size: rows ?? PAGE_SIZE,
    });
    return context.json<DossierPage>({
      now: clock.now().toISOString(),
      total: found.total,
      page: found.page,
      size: rows ?? PAGE_SIZE,
      dossiers: found.rows.map(viewDossier),
    });
  });

  api.get('/api/dossiers/:code', (context) => {
    const dossier = register.find(context.req.param('code'));
    return dossier ? context.json(viewDossier(dossier)) : notFound(context);
  });

  api.post('/api/dossiers/:code/actions', async (context) => {
    const dossier = register.find(context.req.param('code'));
    if (!dossier) return notFound(context);
    const body = actionSchema.safeParse(await readJson(context));
    if (!body.success) return refuse(context, body.error);
    try {
      const { action, reason } = body.data;
      return context.json(viewDossier(register.act(dossier, action, clock.now(), reason)));
    } catch (error) {
      if (!(error instanceof RefusedAction)) throw error;
      return context.json({ error: error.message }, error.reason === 'wrong-stage' ? 409 : 422);
    }
  });

  api.get('/api/statistics', (context) => context.json(countByField(register.first(), clock.now())));

  api.post('/reset', (context) => {
    const query = resetSchema.safeParse(context.req.query());
    if (!query.success) return refuse(context, query.error);
    const { now } = query.data;
    clock.now = now === undefined ? startClock : () => new Date(now);
    register.reset(clock.now());
    return context.body(null, 204);
  });

  return api;
}

/** The body as JSON; undefined where it is not JSON, so that the schema refuses it. */
async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refuse(context: Context, { issues }: { issues: { path: PropertyKey[] }[] }) {
  const names = issues.map(({ path }) => path.join('.') || 'nội dung').join(', ');
  return context.json({ error: `Dữ liệu gửi lên không hợp lệ: ${names}.` }, 400);
}

const notFound = (context: Context) => context.json({ error: 'Không tìm thấy hồ sơ.' }, 404);
