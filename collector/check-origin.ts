import type { Context } from 'hono';
import { describeProblem, type Problem, ProblemError } from './problem';
import type { Unit } from './units';

/** Pages from the collector's own address may always send; the scheme differs behind a proxy that ends TLS. */
const isOwnPage = (c: Context, origin: string) => origin.replace(/^https?:\/\//, '') === c.req.header('Host');

/** @returns why the page that sends a request may not send to the unit, if it may not */
export function findOriginProblem(c: Context, unit: Unit): Problem | undefined {
  const origin = c.req.header('Origin');
  if (origin === undefined || isOwnPage(c, origin) || unit.origins.includes(origin)) return undefined;
  return describeProblem('foreign-origin', `Đơn vị ${unit.id} chưa đăng ký trang ${origin}.`);
}

/** @throws ProblemError 403 where the page may not send to the unit */
export function checkOrigin(c: Context, unit: Unit): void {
  const problem = findOriginProblem(c, unit);
  if (problem) throw new ProblemError(problem);
}
