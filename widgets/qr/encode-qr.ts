import { encode } from 'uqr';

/**
 * Longest value, in bytes of UTF-8: what the largest code (version 40) holds at error correction level Q
 * (ISO/IEC 18004, table 7).
 */
export const QR_LIMIT = 1663;

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** Bytes of a value in UTF-8. */
export const countBytes = (value: string) => new TextEncoder().encode(value).length;

/**
 * Dark (true) and light modules of the code for a value, row by row, with the quiet zone around it. Level Q: it is still
 * read when a quarter is worn off, as happens to a printed code at a counter.
 * @throws RangeError if the value is longer than `QR_LIMIT`
 */
export function encodeQr(value: string): boolean[][] {
  if (countBytes(value) > QR_LIMIT) throw new RangeError(`A QR code holds ${QR_LIMIT} bytes at most.`);
  // half a surrogate pair has no UTF-8 form; it is shown as the replacement character, as TextEncoder does
  const wellFormed = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return encode(wellFormed, { ecc: 'Q', border: QUIET_ZONE }).data;
}
