import type { RefusedResponse, WaitingResponse } from '../../survey/response-queue';
import type { ResponseSender } from '../../survey/send-responses';

// What officials do with the queue of a device; who fills in a survey loads none of it

/** All answers on a device that no collector has acknowledged. */
export interface QueuedAnswers {
  waiting: WaitingResponse[];
  refused: RefusedResponse[];
}

/** Status of an answer for a unit that the collector does not know. */
const UNKNOWN_UNIT = 404;

/**
 * The answers on this device that no collector has acknowledged, the oldest first.
 * @throws DOMException where the storage fails
 */
export async function listQueued(sender: ResponseSender): Promise<QueuedAnswers> {
  const queue = await sender.openIfThere();
  if (!queue) return { waiting: [], refused: [] };
  const [waiting, refused] = await queue.database.read(['waiting', 'refused'], (stores) =>
    Promise.all([stores.all('waiting'), stores.all('refused')]),
  );
  const byAge = (one: WaitingResponse, other: WaitingResponse) => one.keptAt - other.keptAt;
  return { waiting: waiting.sort(byAge), refused: refused.sort(byAge) };
}

/**
 * Sends again what was refused, to the endpoint given: what stood against it was put right. What was refused as of an
 * unknown unit goes as of the unit given.
 */
export async function sendRefusedAgain(
  sender: ResponseSender,
  { endpoint, unit }: { endpoint: string; unit: string },
): Promise<void> {
  const queue = await sender.openIfThere();
  await queue?.database.change(['waiting', 'refused'], async (stores) => {
    for (const { id, keptAt, status, response } of await stores.all('refused')) {
      const again = status === UNKNOWN_UNIT ? { ...response, unit } : response;
      stores.put('waiting', { id, keptAt, endpoint, response: again, attempts: 0 });
      stores.of('refused').delete(id);
    }
  });
  await sender.wake();
}
