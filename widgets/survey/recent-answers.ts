import { stillRecent } from '../../shared/satisfaction/find-doubts';

/** Prints of the answers that this tab recorded in the last minutes. They stay in this tab. */
type RecentAnswers = { print: string; at: number }[];

const KEY = 'hl-survey/recent';

/** Where the tab has no storage, as long as the page is open. */
let remembered: RecentAnswers = [];

export function recentAnswers(now: number): RecentAnswers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    if (Array.isArray(kept)) return stillRecent(kept, now);
  } catch {
    // no storage, or not written by us: what this page itself remembers is left
  }
  return stillRecent(remembered, now);
}

export function rememberAnswer(print: string, now: number): void {
  remembered = [...recentAnswers(now), { print, at: now }];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(remembered));
  } catch {
    // no storage: `remembered` has it
  }
}
