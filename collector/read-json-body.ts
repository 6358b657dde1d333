import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BrokenJson, parseJson } from '../shared/json/parse-json';
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

const describeTooLarge = (kib: number) => describeProblem('too-large', `Nội dung không được quá ${kib} KiB.`);

/** Refuses a body that is told or found to be longer; where the length is told, the body is not touched here. */
export function limitBody(kib: number): MiddlewareHandler {
  const refuse = (c: Context) => sendProblem(c, describeTooLarge(kib));
  const readAndCount = bodyLimit({ maxSize: kib * 1024, onError: refuse });
  return async (c, next) => {
    const length = c.req.header('Content-Length');
    if (length === undefined || c.req.header('Transfer-Encoding') !== undefined) return readAndCount(c, next);
    return Number(length) > kib * 1024 ? refuse(c) : next();
  };
}

const DECODERS = { gzip: promisify(gunzip), br: promisify(brotliDecompress) };

const isTooLong = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** The body as text, unpacked where it came compressed: never more than its limit, however small it was packed. */
async function readText(c: Context, kib: number): Promise<string> {
  const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase();
  if (encoding === undefined || encoding === 'identity') return c.req.text();
  if (encoding !== 'gzip' && encoding !== 'br') {
    throw new ProblemError(
      describeProblem('not-json-type', 'Nội dung nén chỉ được nhận ở dạng gzip hoặc br.'),
      {
        'Accept-Encoding': 'gzip, br',
      },
    );
  }
  try {
    const packed = Buffer.from(await c.req.arrayBuffer());
    return (await DECODERS[encoding](packed, { maxOutputLength: kib * 1024 })).toString('utf8');
  } catch (error) {
    throw new ProblemError(
      isTooLong(error)
        ? describeTooLarge(kib)
        : describeProblem('not-json', `Không giải nén được nội dung gửi đến (${encoding}).`),
    );
  }
}

/**
 * @param kib limit of the unpacked body, as given to `limitBody` for the packed one
 * @throws ProblemError 400, 413, 415
 */
export async function readJsonBody(c: Context, kib: number): Promise<unknown> {
  const text = await readText(c, kib);
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    // what stands there may be a citizen's words: only the place is told
    const { line, column } = error.fault.place ?? { line: 1, column: 1 };
    throw new ProblemError(
      describeProblem(
        'not-json',
        `Nội dung gửi đến không phải là JSON hợp lệ (dòng ${line}, cột ${column}).`,
      ),
    );
  }
}
