const LINE_FEED = 10;
/** Between two tellings how far it is, in milliseconds. */
const TELL_MS = 100;

/**
 * Reads an answer to its end and tells now and then how far it is.
 * @param onProgress bytes and ends of lines so far; a comment of several lines has more ends than one
 */
export async function receiveFile(
  answer: Response,
  onProgress: (bytes: number, lines: number) => void,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, lines, told] = [0, 0, 0];
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
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
