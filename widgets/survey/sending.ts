import { answerPrint, findDoubts } from '../../shared/satisfaction/find-doubts';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import type { FilledSurvey } from './filled-survey';
import { makeResponse } from './make-response';
import type { OutcomeListener } from './outcome-board';
import { postResponse } from './post-response';
import { recentAnswers, rememberAnswer } from './recent-answers';
import { responseSender } from './send-responses';

// All that a survey needs once the person sends: a part of its own, loaded while the first question is read
export { responseSender };

/**
 * The response of a filled-in survey.
 * @param late it was kept aside before: what this tab recorded since then says nothing of it, and two tabs that take it up
 * must make the same of it
 */
export function makeAnswer(filled: FilledSurvey, late = false): SurveyResponse {
  const { at } = filled;
  const earlier = late ? [] : recentAnswers(at);
  return makeResponse({ ...filled, flags: findDoubts({ ...filled, now: at, earlier }) }, new Date(at));
}

/**
 * Keeps a response on the device, to be sent by `responseSender`; where the device keeps nothing, sends it once.
 * @returns where it stands now that it is recorded, or why it could not be
 */
export async function record(
  { endpoint, answers, comment, at }: FilledSurvey,
  response: SurveyResponse,
  listener: OutcomeListener,
): Promise<{ state: 'sending' | 'sent' } | { reason: string }> {
  let state: 'sending' | 'sent' = 'sending';
  try {
    await responseSender.keep(endpoint, response, listener);
  } catch {
    // no storage in a private window, or it is full
    const outcome = await postResponse(endpoint, response, Date.now());
    if (outcome.kind === 'refused') return { reason: outcome.detail };
    if (outcome.kind === 'failed') return { reason: 'the collector could not be reached' };
    state = 'sent';
  }
  rememberAnswer(answerPrint(answers, comment), at);
  return { state };
}

/**
 * Puts into the queue what had to be kept aside; what the queue does not take stays where it is.
 * @param recorded called for each that is in the queue now
 */
export async function takeUp(
  aside: readonly FilledSurvey[],
  listener: OutcomeListener,
  recorded: (filled: FilledSurvey, response: SurveyResponse) => void,
): Promise<void> {
  try {
    for (const filled of aside) {
      const response = makeAnswer(filled, true);
      await responseSender.keep(filled.endpoint, response, listener);
      recorded(filled, response);
    }
  } catch (error) {
    listener.troubled(`What was kept aside could not be put into the queue: ${error}`);
  }
}
