import type { SurveyResponse } from '../shared/satisfaction/response';

/** What the widgets tell the page; every event bubbles and is composed. */
export interface WidgetEvents {
  /** The survey was first seen, or stands ready for the next person: how often it was offered gives the response rate. */
  'hl-offered': { questionnaire: string };
  /** A step was chosen, or a choice was taken back (null). */
  'hl-answer': { question: string; value: number | null };
  /** The answer is recorded: on this device's disk, or by the collector where the device keeps nothing. */
  'hl-submit': { response: SurveyResponse };
  /** The collector has acknowledged the answer. */
  'hl-sent': { id: string };
  /** The answer has to wait on this device; it is sent by itself later. */
  'hl-queued': { id: string };
  /** A procedure is shown. */
  'hl-open': { code: string };
  /** For the site's keeper: wrong attributes, what could not be loaded, sent or stored. */
  'hl-error': { message: string };
}

type WidgetEventMap = { [Name in keyof WidgetEvents]: CustomEvent<WidgetEvents[Name]> };

/** Fires one of the widgets' events on an element. */
export function fire<Name extends keyof WidgetEvents>(
  element: HTMLElement,
  name: Name,
  detail: WidgetEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap extends WidgetEventMap {}
}
