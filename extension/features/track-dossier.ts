import type { Clock } from '../../shared/deadlines/clock';
import { clocksOf } from '../../shared/deadlines/clocks-of';
import {
  describeTimeLeft,
  describeTimeLeftShortly,
  describeUnknown,
  STATE_WORDS,
} from '../../shared/deadlines/describe-clock';
import type { Dossier } from '../../shared/deadlines/dossier';
import { mostPressingClock } from '../../shared/deadlines/most-pressing-clock';
import { PAGE_RULES } from '../../shared/deadlines/page-rules';
import type { Rule } from '../../shared/deadlines/rule';
import type { SeenDossier } from '../../shared/deadlines/seen-dossier';
import type { State } from '../../shared/look/tokens';
import type { Language } from '../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../shared/working-time';
import { TEXTS } from '../ui/texts';
import { dossierFromPage } from './dossier-from-page';

/** A dossier as it was seen, with its most pressing clock, in the words in which badge, summary and sheet speak of it. */
export interface TrackedDossier<Seen extends SeenDossier = SeenDossier> {
  page: Seen;
  dossier: Dossier;
  clock: Clock | undefined;
  state: State;
  words: string;
  shortWords: string;
  /** Accessible name: code, words and state. */
  name: string;
}

/** Computes a dossier's clock at `now`; by the national rules where the ward has none of its own. */
export function trackDossier<Seen extends SeenDossier>(
  page: Seen,
  calendar: WorkCalendar,
  now: Date,
  language: Language,
  rules: readonly Rule[] = PAGE_RULES,
): TrackedDossier<Seen> {
  const dossier = dossierFromPage(page);
  const clock = mostPressingClock(clocksOf(dossier, rules, calendar, now));
  const state = clock?.state ?? 'unknown';
  const stateWord = STATE_WORDS[state][language];
  const [words, shortWords] = describe(clock, state, page.status, language);
  const name = `${TEXTS.dossier[language]} ${page.code}: ${words === stateWord ? words : `${words}. ${stateWord}`}`;
  return { page, dossier, clock, state, words, shortWords, name };
}

function describe(
  clock: Clock | undefined,
  state: State,
  status: string | undefined,
  language: Language,
): [words: string, shortWords: string] {
  const stateWord = STATE_WORDS[state][language];
  // finished and paused dossiers are called as the portal calls them
  if (state === 'done' || state === 'paused') return [status ?? stateWord, stateWord];
  const left = clock?.left;
  if (!clock || !left) return [(clock && describeUnknown(clock, language)) ?? stateWord, stateWord];
  return [describeTimeLeft(left, language), describeTimeLeftShortly(left, language)];
}
