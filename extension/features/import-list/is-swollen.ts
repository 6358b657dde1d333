import { Unzip, UnzipInflate } from 'fflate';

/** Most that a packed file may hold, bytes: the largest list that is read has a tenth of it. */
const MOST_UNPACKED = 200_000_000;
/** So much is unpacked at once, bytes: of what a file swells to, no more than a thousand times this is ever in memory. */
const SLICE = 32_768;

/**
 * Whether a packed file (`.xlsx`, `.docx`) would fill the memory when it is opened. Its content is unpacked and thrown away,
 * as what the file says of its own size may be a lie.
 */
export function isSwollen(bytes: Uint8Array): boolean {
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      unpacked += chunk.length;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && unpacked <= MOST_UNPACKED; at += SLICE)
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch {
    // it is broken: whoever opens it says so
    return false;
  }
  return unpacked > MOST_UNPACKED;
}
