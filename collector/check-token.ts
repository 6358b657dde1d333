import type { Context } from 'hono';
import { dayOfInstant, formatDay } from '../shared/working-time/viet-nam-day';
import type { Collector } from './collector';
import { describeProblem, ProblemError } from './problem';
import { findToken, type Scope, type TokenGrant } from './tokens';

/** The answer to a request that needs a token and has none that is valid. */
export function tokenNeeded(detail: string): ProblemError {
  return new ProblemError(describeProblem('token-needed', detail), { 'WWW-Authenticate': 'Bearer' });
}

/** @throws ProblemError 401 without a valid token, 403 with another unit's or one that is not for this */
export async function requireToken(
  c: Context,
  collector: Pick<Collector, 'db' | 'now'>,
  unit: string,
  scope: Scope,
): Promise<TokenGrant> {
  const grant = await checkToken(c, collector, unit, scope);
  if (!grant) throw tokenNeeded('Cần mã truy cập của đơn vị. Vui lòng gửi Authorization: Bearer MÃ.');
  return grant;
}

/**
 * @returns what the request's bearer token is for; undefined where it carries none at all
 * @throws ProblemError 401 for a token that is not valid
 */
export async function readGrant(
  c: Context,
  { db, now }: Pick<Collector, 'db' | 'now'>,
): Promise<TokenGrant | undefined> {
  const header = c.req.header('Authorization');
  if (header === undefined) return undefined;
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  const grant = token && (await findToken(db, token, formatDay(dayOfInstant(now().getTime()))));
  if (grant) return grant;
  throw tokenNeeded('Mã truy cập không đúng hoặc đã hết hạn. Vui lòng gửi Authorization: Bearer MÃ.');
}

/**
 * @returns what the request's bearer token of the unit is for; undefined where it carries none at all
 * @throws ProblemError 401 for a token that is not valid, 403 for another unit's or one that is not for this
 */
export async function checkToken(
  c: Context,
  collector: Pick<Collector, 'db' | 'now'>,
  unit: string,
  scope: Scope,
): Promise<TokenGrant | undefined> {
  const grant = await readGrant(c, collector);
  if (!grant) return undefined;
  if (grant.unit !== unit) {
    throw new ProblemError(describeProblem('other-unit', `Mã truy cập này không phải của đơn vị ${unit}.`));
  }
  if (!grant.scopes.includes(scope)) {
    throw new ProblemError(describeProblem('other-scope', `Mã truy cập này không có quyền "${scope}".`));
  }
  return grant;
}
