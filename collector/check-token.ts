import type { Context } from 'hono';
import type { AnswersDatabase } from './database/tables';
import { describeProblem, ProblemError } from './problem';
import { findTokenUnit } from './tokens';

/** The answer to a request that needs a token and has none that is valid. */
export function tokenNeeded(detail: string): ProblemError {
  return new ProblemError(describeProblem('token-needed', detail), { 'WWW-Authenticate': 'Bearer' });
}

/** @throws ProblemError 401 without a valid token, 403 with another unit's */
export async function requireToken(c: Context, db: AnswersDatabase, unit: string): Promise<void> {
  if (!(await checkToken(c, db, unit))) {
    throw tokenNeeded('Cần mã truy cập của đơn vị. Vui lòng gửi Authorization: Bearer MÃ.');
  }
}

/**
 * @returns whether the request carries a bearer token of the unit; false where it carries none at all
 * @throws ProblemError 401 for a token that is not valid, 403 for another unit's
 */
export async function checkToken(c: Context, db: AnswersDatabase, unit: string): Promise<boolean> {
  const header = c.req.header('Authorization');
  if (header === undefined) return false;
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  const owner = token && (await findTokenUnit(db, token));
  if (!owner) throw tokenNeeded('Mã truy cập không đúng. Vui lòng gửi Authorization: Bearer MÃ.');
  if (owner !== unit) {
    throw new ProblemError(describeProblem('other-unit', `Mã truy cập này không phải của đơn vị ${unit}.`));
  }
  return true;
}
