import { darkPath } from '../../qr/qr-image';

/** Pixels a module: what a decoder needs and a bit more. */
const SCALE = 4;

/**
 * What a decoder reads in a code, drawn from the same path that is printed; undefined where it reads nothing. The decoder
 * comes on first use.
 */
export async function readDrawnCode(modules: boolean[][]): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  const side = modules.length * SCALE;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.fillStyle = '#000';
  context.scale(SCALE, SCALE);
  context.fill(new Path2D(darkPath(modules)));
  const { data } = context.getImageData(0, 0, side, side);
  try {
    return decodeQR({ width: side, height: side, data }, { timeLimit: 1_000 });
  } catch {
    return undefined; // the decoder throws where it finds no code
  }
}
