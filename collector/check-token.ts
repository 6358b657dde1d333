import type { Context } from 'hono';
import { dayOfInstant, formatDay } from '../shared/working-time/viet-nam-day';
import type { Collector } from './collector';
import { describeProblem, ProblemError } from './problem';
import { findToken, type Scope } from './tokens';

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
): Promise<void> {
  if (!(await checkToken(c, collector, unit, scope))) {
    throw tokenNeeded('Cần mã truy cập của đơn vị. Vui lòng gửi Authorization: Bearer MÃ.');
  }
}

/**
 * @returns whether the request carries a bearer token of the unit for this; false where it carries none at all
 * @throws ProblemError 401 for a token that is not valid, 403 for another unit's or one that is not for this
 */
export async function checkToken(
  c: Context,
  { db, now }: Pick<Collector, 'db' | 'now'>,
  unit: string,
  scope: Scope,
): Promise<boolean> {
  const header = c.req.header('Authorization');
  if (header === undefined) return false;
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  const grant = token && (await findToken(db, token, formatDay(dayOfInstant(now().getTime()))));
  if (!grant)
    throw tokenNeeded('Mã truy cập không đúng hoặc đã hết hạn. Vui lòng gửi Authorization: Bearer MÃ.');
  if (grant.unit !== unit) {
    throw new ProblemError(describeProblem('other-unit', `Mã truy cập này không phải của đơn vị ${unit}.`));
  }
  if (!grant.scopes.includes(scope)) {
    throw new ProblemError(describeProblem('other-scope', `Mã truy cập này không có quyền "${scope}".`));
  }
  return true;
}
