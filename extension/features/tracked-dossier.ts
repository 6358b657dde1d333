import type { Clock } from '../../shared/deadlines/clock/clock';
import { clocksOf } from '../../shared/deadlines/clock/clocks-of';
import {
  describeTimeLeft,
  describeTimeLeftShortly,
  describeUnknown,
  STATE_WORDS,
} from '../../shared/deadlines/clock/describe-clock';
import { mostPressingClock } from '../../shared/deadlines/clock/most-pressing-clock';
import { standUntil } from '../../shared/deadlines/clock/stand-until';
import type { Dossier } from '../../shared/deadlines/log/dossier';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { PAGE_RULES } from '../../shared/deadlines/rule-set/page-rules';
import type { Rule } from '../../shared/deadlines/rule-set/rule';
import type { State } from '../../shared/look/tokens';
import type { Language } from '../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../shared/working-time';
import { TEXTS } from '../ui/texts';
import { dossierFromPage } from './dossier-from-page';

/** A dossier as it was seen, with its most pressing clock, in the words in which badge, summary and sheet speak of it. */
export class TrackedDossier<Seen extends SeenDossier = SeenDossier> {
  readonly page: Seen;
  readonly dossier: Dossier;
  readonly clock: Clock | undefined;
  readonly state: State;
  readonly #language: Language;
  readonly #calendar: WorkCalendar;
  readonly #rules: readonly Rule[];
  readonly #now: Date;
  readonly #clocks: readonly Clock[];
  /** Until when it is shown the same; worked out when it is first asked for. */
  #until: Date | undefined;

  /** Its clock at `now`; by the national rules where the ward has none of its own. */
  constructor(
    page: Seen,
    calendar: WorkCalendar,
    now: Date,
    language: Language,
    rules: readonly Rule[] = PAGE_RULES,
  ) {
    this.page = page;
    this.dossier = dossierFromPage(page);
    this.#clocks = clocksOf(this.dossier, rules, calendar, now);
    this.clock = mostPressingClock(this.#clocks);
    this.state = this.clock?.state ?? 'unknown';
    this.#language = language;
    this.#calendar = calendar;
    this.#rules = rules;
    this.#now = now;
  }

  /** The same dossier at another time, to the minute. */
  at(now: Date): TrackedDossier<Seen> {
    return new TrackedDossier(this.page, this.#calendar, now, this.#language, this.#rules);
  }

  /** The same dossier at another time; itself as long as badge and summary show it the same. */
  renewedAt(now: Date): TrackedDossier<Seen> {
    this.#until ??= standUntil(this.#clocks, this.#now);
    return now >= this.#now && now < this.#until ? this : this.at(now);
  }

  get code(): string {
    return this.page.code;
  }

  get due(): Date | undefined {
    return this.clock?.due;
  }

  // words are made when they are asked for: of thousands of dossiers a few dozen are shown
  get words(): string {
    const { state, clock, page } = this;
    // finished and paused dossiers are called as the portal calls them
    if (isCalledByPortal(state)) return page.status ?? this.#stateWord;
    const left = clock?.left;
    if (left) return describeTimeLeft(left, this.#language);
    return (clock && describeUnknown(clock, this.#language)) ?? this.#stateWord;
  }

  get shortWords(): string {
    const left = isCalledByPortal(this.state) ? undefined : this.clock?.left;
    return left ? describeTimeLeftShortly(left, this.#language) : this.#stateWord;
  }

  /** Accessible name: code, words and state. */
  get name(): string {
    const { words } = this;
    const state = this.#stateWord;
    const label = `${TEXTS.dossier[this.#language]} ${this.page.code}: ${words}`;
    return words === state ? label : `${label}. ${state}`;
  }

  get #stateWord(): string {
    return STATE_WORDS[this.state][this.#language];
  }
}

const isCalledByPortal = (state: State): boolean => state === 'done' || state === 'paused';
