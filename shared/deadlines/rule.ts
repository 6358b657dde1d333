import type { BilingualText } from '../text/bilingual-text';
import type { Dossier, EventKind } from './dossier';

/** Working days and working hours are two units and are never turned into each other. */
export interface Term {
  amount: number;
  unit: 'working-hours' | 'working-days';
}

/**
 * How sure a rule is: V read verbatim in the law, T in a current procedure that restates it, S in a secondary source,
 * L local rule of one unit, C computed, R general knowledge, N looked for and not found.
 */
type Confidence = 'V' | 'T' | 'S' | 'L' | 'C' | 'R' | 'N';

/** What a rule says between two dates. */
export interface RuleVersion {
  /** Days (YYYY-MM-DD), both included; no `to` while it is in force. */
  inForce: { from: string; to?: string };
  /** A term from the start, or until the appointment on the receipt. */
  limit: Term | { until: 'appointment' };
  /** Steps before the due date from which the clock is shown otherwise, the earliest first. */
  warnings: { state: 'soon' | 'urgent'; before: Term }[];
  /** Instrument and article. */
  basis: string;
  confidence: Confidence;
  /** What is not certain, for people. */
  note?: BilingualText;
}

/** A deadline of the law as data. */
export interface Rule {
  id: string;
  name: BilingualText;
  /** The rule in one sentence. */
  text: BilingualText;
  /** Only dossiers that came in by this channel. */
  channel?: Dossier['channel'];
  /** Events that start the clock, the one preferred by the law first. */
  start: EventKind[];
  /** Events that meet it. A refusal ends every clock. */
  meet: EventKind[];
  /** The clock stands still between such events. */
  pause: { from: EventKind; to: EventKind }[];
  versions: RuleVersion[];
}
