import type { BilingualText } from '../../text/bilingual-text';
import type { Clock } from '../clock/clock';
import { countsFrom } from '../clock/due-date';
import { type SpanLeft, spanLeft } from '../clock/span-left';
import { type Confidence, isConfirmed } from '../rule-set/rule';
import type { Term } from '../term/term';
import { countDays, type DayCount } from './count-days';
import { type Note, notesOn } from './explanation-notes';

/** Why a clock stands as it does, as data for people; as text in describe-explanation.ts. */
export interface Explanation {
  /** The rule in one sentence. */
  rule: BilingualText;
  basis: string;
  confidence: Confidence;
  confirmed: boolean;
  started?: Date;
  /** Only the day of the start is known. */
  startIsDay?: true;
  due?: Date;
  term?: Term;
  /**
   * How the due date came about: every day from the start to it. The minutes of a term in working hours, the counted days
   * of one in days, add up to the term.
   */
  counted?: DayCount;
  /** What lies between now and the due date, in the order of time; its minutes are what the clock shows. */
  left?: DayCount;
  /** What a person must know beside it. */
  notes: Note[];
}

/** Explains a clock: the rule, each day with what counted and what did not, and all that makes it uncertain. */
export function explain(clock: Clock): Explanation {
  const { rule, version, started, due, term, calendar, pauses } = clock;
  const counted =
    started && due && started <= due
      ? countDays({ calendar, from: countStart(clock, started), to: due, pauses, term })
      : undefined;
  const left = due && !clock.cycle?.end ? countLeft(clock, spanLeft(clock, due)) : undefined;
  return {
    rule: rule.text,
    basis: version.basis,
    confidence: version.confidence,
    confirmed: isConfirmed(version.confidence),
    ...(started && { started }),
    ...(clock.startIsDay && { startIsDay: true as const }),
    ...(due && { due }),
    ...(term && { term }),
    ...(counted && { counted }),
    ...(left && { left }),
    notes: notesOn(clock, counted ?? left),
  };
}

/** Of a term in hours whose start has no hour, the instant from which it is counted. */
const countStart = ({ term, cycle, calendar }: Clock, started: Date): Date =>
  (term && /hours$/.test(term.unit) && cycle && countsFrom(calendar, cycle.start)) || started;

function countLeft({ calendar }: Clock, { minute, due, pauses }: SpanLeft): DayCount {
  const [from, to] = minute <= due ? [minute, due] : [due, minute];
  return countDays({ calendar, from, to, pauses });
}
