/** No answer of a collector has more characters. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The body of an answer as text.
 * @throws where it is longer than any answer of a collector; the rest is not taken
 */
export async function readShortBody({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < MOST_CHARACTERS) {
    const read = await reader?.read();
    if (!read || read.done) return text;
    text += decoder.decode(read.value, { stream: true });
  }
  void reader?.cancel();
  throw new RangeError('too long');
}
