import type { FilledSurvey } from './filled-survey';

const PREFIX = 'hl-aside/';

/**
 * Keeps a filled-in survey where the part that sends it could not be loaded, until a later load takes it up.
 * @returns false where the browser gives the page no storage, or it is full
 */
export function keepAside(filled: FilledSurvey): boolean {
  try {
    localStorage.setItem(PREFIX + filled.id, JSON.stringify(filled));
    return true;
  } catch {
    return false;
  }
}

/** What was kept aside on this device. */
export function listAside(): FilledSurvey[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? read(key) : []));
  } catch {
    return []; // no storage for this page
  }
}

/** One, in a list; what cannot be read stays where it is and hides none of the others. */
function read(key: string): FilledSurvey[] {
  try {
    return [JSON.parse(localStorage.getItem(key) ?? '')];
  } catch {
    return [];
  }
}

/** Takes one away: it is in the queue now. */
export const dropAside = ({ id }: FilledSurvey): void => localStorage.removeItem(PREFIX + id);
