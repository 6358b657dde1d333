import { ClientError } from './ward-client';

const LINE_FEED = 10;
/** Between two tellings how far it is, in milliseconds. */
const TELL_MS = 100;

/**
 * Reads an answer to its end and tells now and then how far it is.
 * @param onProgress bytes and ends of lines so far; a comment of several lines has more ends than one
 * @throws ClientError where it breaks off
 */
export async function receiveFile(
  answer: Response,
  onProgress: (bytes: number, lines: number) => void = () => undefined,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, lines, told] = [0, 0, 0];
  const reader = answer.body?.getReader();
  const readOn = () =>
    reader?.read().catch((cause: unknown) => {
      throw new ClientError('no-answer', '', { cause });
    });
  for (;;) {
    const { done, value } = (await readOn()) ?? { done: true, value: undefined };
    if (done || !value) break;
    parts.push(value);
    bytes += value.length;
    for (const byte of value) if (byte === LINE_FEED) lines++;
    if (performance.now() - told < TELL_MS) continue;
    told = performance.now();
    onProgress(bytes, lines);
  }
  return new Blob(parts, { type: answer.headers.get('Content-Type') ?? '' });
}
