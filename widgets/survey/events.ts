import type { SurveyResponse } from '../../shared/satisfaction/response';

/** What the survey tells the page; every event bubbles and is composed. */
export interface SurveyEvents {
  /** A step was chosen, or a choice was taken back (null). */
  'hl-answer': { question: string; value: number | null };
  /** The answer is recorded: on this device's disk, or by the collector where the device keeps nothing. */
  'hl-submit': { response: SurveyResponse };
  /** The collector has acknowledged the answer. */
  'hl-sent': { id: string };
  /** The answer has to wait on this device; it is sent by itself later. */
  'hl-queued': { id: string };
  /** For the site's keeper: wrong attributes, an answer that the collector refused, a storage that fails. */
  'hl-error': { message: string };
}

/** Fires one of the survey's events on an element. */
export function fire<Name extends keyof SurveyEvents>(
  element: HTMLElement,
  name: Name,
  detail: SurveyEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
