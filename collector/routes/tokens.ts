import { Hono } from 'hono';
import * as z from 'zod/mini';
import { listErrors } from '../../shared/satisfaction/list-errors';
import { realDay } from '../../shared/satisfaction/response-schema';
import { readGrant, requireToken, tokenNeeded } from '../check-token';
import type { Collector } from '../collector';
import { describeProblem, ProblemError } from '../problem';
import { limitBody, readJsonBody, requireJson } from '../read-json-body';
import { requireUnit } from '../require-unit';
import { listTokens, makeToken, revokeToken, SCOPES } from '../tokens';

const BODY_KIB = 4;

/** The body of `POST /v1/units/:unit/tokens`; `expiresOn` is the last day on which it is valid. */
export const newTokenSchema = z.strictObject({
  scopes: z
    .array(z.enum(SCOPES, { error: `Phải là một trong: ${SCOPES.join(', ')}.` }))
    .check(z.minLength(1, 'Cần ít nhất một quyền.')),
  expiresOn: z.nullable(realDay()),
});

/**
 * `GET /v1/token`: whose the bearer token is and what it is for. `GET /v1/units/:unit/tokens`, `POST` (201 `{ token }`,
 * the only time that it is shown) and `DELETE …/tokens/:name` (204) for one with the scope `tokens`, which can give no
 * right that it has not itself. Problems: 400, 401, 403, 404, 413, 415, 422.
 */
export function tokenRoutes({ db, now, findUnits }: Collector): Hono {
  return new Hono()
    .get('/v1/token', async (c) => {
      const grant = await readGrant(c, { db, now });
      if (!grant) throw tokenNeeded('Vui lòng gửi Authorization: Bearer MÃ.');
      const unit = (await findUnits([grant.unit])).get(grant.unit);
      return c.json({ ...grant, unitName: unit?.name ?? grant.unit });
    })
    .get('/v1/units/:unit/tokens', async (c) => {
      const unit = c.req.param('unit');
      await requireUnit(db, unit);
      await requireToken(c, { db, now }, unit, 'tokens');
      return c.json({ unit, tokens: await listTokens(db, unit) });
    })
    .post('/v1/units/:unit/tokens', requireJson, limitBody(BODY_KIB), async (c) => {
      const unit = c.req.param('unit');
      await requireUnit(db, unit);
      const own = await requireToken(c, { db, now }, unit, 'tokens');
      const { data: wanted, error } = newTokenSchema.safeParse(await readJsonBody(c, BODY_KIB));
      if (error) {
        throw new ProblemError(
          describeProblem('invalid', 'Mã truy cập yêu cầu chưa hợp lệ, xem errors.', listErrors(error)),
        );
      }
      const foreign = wanted.scopes.find((scope) => !own.scopes.includes(scope));
      if (foreign) {
        throw new ProblemError(
          describeProblem('other-scope', `Mã truy cập này không có quyền "${foreign}" nên không cấp được.`),
        );
      }
      return c.json({ token: await makeToken(db, unit, wanted) }, 201);
    })
    .delete('/v1/units/:unit/tokens/:name', async (c) => {
      const { unit, name } = c.req.param();
      await requireUnit(db, unit);
      await requireToken(c, { db, now }, unit, 'tokens');
      if (await revokeToken(db, unit, name)) return c.body(null, 204);
      throw new ProblemError(describeProblem('not-found', 'Đơn vị không có mã truy cập tên này.'));
    });
}
