import { countBytes, encodeQr, QR_LIMIT } from '../../qr/encode-qr';
import { readDrawnCode } from './check-code';
import type { PosterSubject } from './poster-subject';

/** A subject with its code, which was decoded again. */
export interface PreparedSubject extends PosterSubject {
  modules: boolean[][];
}

export interface Preparation {
  ready: PreparedSubject[];
  /** Those whose code does not hold its link, or is not read as what it should say. */
  failed: PosterSubject[];
}

/** The page must stay alive: after so many milliseconds of work it has its turn. */
const TURN_MS = 12;

/**
 * Makes the code of every subject and decodes it again.
 * @param onProgress is told how many are done
 * @throws the signal's reason if it was aborted
 */
export async function prepareCodes(
  subjects: readonly PosterSubject[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Preparation> {
  const preparation: Preparation = { ready: [], failed: [] };
  let turn = performance.now();
  for (const [done, subject] of subjects.entries()) {
    const modules = countBytes(subject.link) <= QR_LIMIT ? encodeQr(subject.link) : undefined;
    const isRead = modules !== undefined && (await readDrawnCode(modules)) === subject.link;
    if (isRead) preparation.ready.push({ ...subject, modules });
    else preparation.failed.push(subject);
    if (performance.now() - turn < TURN_MS) continue;
    onProgress(done + 1);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    turn = performance.now();
  }
  return preparation;
}
