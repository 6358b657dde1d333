import { Readable, type Transform } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

/** Below this the head of a compressed answer costs what its body saves. */
const SMALLEST_BYTES = 1024;

const COMPRESSORS: Record<'br' | 'gzip', () => Transform> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip({ level: 5 }),
};

/** A workbook is compressed already. */
const isText = (type: string) => /^(text\/|application\/((problem|manifest)\+)?json|image\/svg)/.test(type);

/** @returns the best encoding that a client takes; one with `q=0` it does not */
function chooseEncoding(accepted: string): keyof typeof COMPRESSORS | undefined {
  const taken = accepted
    .split(',')
    .map((part) =>
      part
        .toLowerCase()
        .split(';')
        .map((piece) => piece.trim()),
    )
    .filter(([, quality = 'q=1']) => !/^q=0(\.0*)?$/.test(quality))
    .map(([name]) => name);
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') || taken.includes('*') ? 'gzip' : undefined;
}

/** Compresses answers (brotli, else gzip) for clients that take it, while they are written. */
export const compressAnswers: MiddlewareHandler = async (c, next) => {
  await next();
  const { body, headers } = c.res;
  if (!body || !isText(headers.get('Content-Type') ?? '') || headers.has('Content-Encoding')) return;
  c.header('Vary', 'Accept-Encoding', { append: true });
  const length = headers.get('Content-Length');
  if (length !== null && Number(length) < SMALLEST_BYTES) return;
  const encoding = chooseEncoding(c.req.header('Accept-Encoding') ?? '');
  if (!encoding || c.req.method === 'HEAD') return;
  const compressor = COMPRESSORS[encoding]();
  const source = Readable.fromWeb(body as NodeStream).on('error', (error) => compressor.destroy(error));
  compressor.on('close', () => source.destroy());
  c.res = new Response(Readable.toWeb(source.pipe(compressor)) as ReadableStream, c.res);
  c.header('Content-Encoding', encoding);
  c.res.headers.delete('Content-Length');
};
