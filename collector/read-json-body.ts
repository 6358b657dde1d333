import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeProblem, ProblemError, sendProblem } from './problem';

/** A form of a foreign site cannot send this type without being asked (preflight), so asking for it keeps forms out. */
export const requireJson: MiddlewareHandler = async (c, next) => {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw new ProblemError(
      describeProblem('not-json-type', 'Vui lòng gửi nội dung với Content-Type: application/json.'),
    );
  }
  await next();
};

export const limitBody = (kib: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: kib * 1024,
    onError: (c) => sendProblem(c, describeProblem('too-large', `Nội dung không được quá ${kib} KiB.`)),
  });

/** @throws ProblemError 400 */
export async function readJsonBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(describeProblem('not-json', 'Nội dung gửi đến không phải là JSON hợp lệ.'));
  }
}
