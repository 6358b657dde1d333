import { constants, inflateSync } from 'node:zlib';

/**
 * The pages of a file that a browser has printed, in millimetres, rounded. Chromium writes them down plainly, Firefox packs
 * them.
 */
export function readPages(pdf: Buffer): { width: number; height: number }[] {
  const plain = pdf.toString('latin1');
  const packed = [...plain.matchAll(/\/Type \/ObjStm.*?stream\r?\n/gs)].map(({ index, 0: head }) =>
    // what stands behind the stream is no part of it
    inflateSync(pdf.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'latin1',
    ),
  );
  const pages = [plain, ...packed]
    .join('\n')
    .matchAll(/\/Type\s*\/Page\b.*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gs);
  const millimetres = (points?: string) => Math.round((Number(points) / 72) * 25.4);
  return [...pages].map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}
