import type { WorkCalendar } from '../../working-time';
import type { Clock } from '../clock/clock';
import { clocksOf } from '../clock/clocks-of';
import { isEarlyEnd } from '../clock/compare-end';
import type { Dossier } from '../log/dossier';
import type { Rule } from '../rule-set/rule';

/**
 * How a dossier stands towards its result. Finished: `early` on a day before the due date's, `on-time`, `late`,
 * `finished` where the log does not say when, or no due date is known · open: `in-time`, `due-soon`, `overdue`, `paused`,
 * `open` where no due date is known · `withdrawn` by the citizen or closed · `not-received` yet · `not-accepted`: refused
 * before it was received. In the order in which an office lists them.
 */
export const OUTCOMES = [
  'early',
  'on-time',
  'late',
  'finished',
  'in-time',
  'due-soon',
  'overdue',
  'paused',
  'open',
  'withdrawn',
  'not-received',
  'not-accepted',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The deadlines of a result: what the citizen was promised comes first. */
const RESULT_RULES = ['return-by-appointment', 'same-day-result', 'settle-in-term'];
/** The deadlines of a result as the law has them: the term comes first. */
const LAW_RULES = ['settle-in-term', 'same-day-result', 'return-by-appointment'];

interface OutcomeSource {
  rules: readonly Rule[];
  calendar: WorkCalendar;
  now: Date;
  /** Towards which due date: the one that was promised (where it is absent), or the one of the law. */
  towards?: 'promise' | 'law';
}

/** How a dossier stands, and the clock that says so; none where it was not received. */
export function outcomeOf(dossier: Dossier, source: OutcomeSource): { outcome: Outcome; clock?: Clock } {
  const ids = source.towards === 'law' ? LAW_RULES : RESULT_RULES;
  const rules = source.rules.filter(({ id }) => ids.includes(id));
  const clocks = clocksOf(dossier, rules, source.calendar, source.now)
    .filter(({ cycle }) => cycle)
    .sort((a, b) => ids.indexOf(a.rule.id) - ids.indexOf(b.rule.id));
  const clock = clocks.find(({ due }) => due) ?? clocks[0];
  return clock ? { outcome: readOutcome(clock), clock } : { outcome: withoutReceipt(dossier) };
}

function withoutReceipt({ events }: Dossier): Outcome {
  if (events.some(({ kind }) => kind === 'withdrawn' || kind === 'closed')) return 'withdrawn';
  return events.some(({ kind }) => kind === 'refused') ? 'not-accepted' : 'not-received';
}

function readOutcome({ status, state, due, ended }: Clock): Outcome {
  if (status === 'cancelled') return 'withdrawn';
  if (status === 'paused') return 'paused';
  if (state === 'done') {
    if (!due || !ended) return 'finished';
    if (status === 'missed') return 'late';
    return isEarlyEnd(ended, due) ? 'early' : 'on-time';
  }
  if (status === 'missed') return 'overdue';
  if (!due) return 'open';
  return state === 'ok' ? 'in-time' : 'due-soon';
}
