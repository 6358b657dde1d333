/**
 * Asks the portal's server and reads its JSON.
 * @template T
 * @param {string} path
 * @param {{ body?: unknown, signal?: AbortSignal }} [options] with a body it is a POST
 * @returns {Promise<T>}
 * @throws {Error} whose message is the server's own
 */
export async function askServer(path, { body, signal } = {}) {
  const response = await fetch(path, {
    signal,
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `Máy chủ trả lời ${response.status}.`);
  return answer;
}
