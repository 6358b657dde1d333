import type { Language } from '../../shared/text/bilingual-text';
import { PROGRESS_TEXTS } from './texts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Data older than this are said to be old, ms: a weekend and the night after it. */
export const OLD_AFTER_MS = 3 * DAY;

/** How long ago, in the largest whole unit; '' for what is still to come, as where a clock is set wrong. */
export function describeAge(ageMs: number, language: Language): string {
  const texts = PROGRESS_TEXTS[language];
  if (ageMs < 0) return '';
  if (ageMs < MINUTE) return texts.now;
  if (ageMs < HOUR) return texts.minutes(Math.floor(ageMs / MINUTE));
  if (ageMs < DAY) return texts.hours(Math.floor(ageMs / HOUR));
  return texts.days(Math.floor(ageMs / DAY));
}
