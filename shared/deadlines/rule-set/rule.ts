import type { BilingualText } from '../../text/bilingual-text';
import type { Dossier, EventKind, Subject } from '../log/dossier';
import type { Term } from '../term/term';

/**
 * How sure a rule is: V read verbatim in the law, T in a current procedure that restates it, S in a secondary source,
 * L local rule of one unit, C computed, R general knowledge, N looked for and not found.
 */
export const CONFIDENCES = ['V', 'T', 'S', 'L', 'C', 'R', 'N'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** When a clock is due. */
export type Limit =
  /** A term from the start. */
  | ({ kind: 'term' } & Term)
  /** The day and hour promised on the receipt. */
  | { kind: 'appointment' }
  /**
   * So many calendar days before that; on a rest day the working day before. A duty only where that will be missed (an
   * apology, the request for an extension): until then it is not late, whatever its own due date.
   */
  | { kind: 'before-due'; of: 'appointment' | 'own-term'; days: number }
  /** The day of the start; where it starts later than `cutoff` (HH:mm), the next working day. */
  | { kind: 'same-day'; cutoff: string }
  /** The term of the dossier's procedure. */
  | { kind: 'procedure-term' }
  /** The time after which a dossier that was not supplemented is closed, by its procedure. */
  | { kind: 'close-after' }
  /** The date or term that came with the start event, or the new date that was set since. */
  | { kind: 'own-term' }
  /** The ward sets it; nothing national is known. */
  | { kind: 'ward-term' };

/** A step before the due date, or that share (0…1) of the working time from start to due date. */
export type Step = Term | { share: number };

/** From a step on the clock is shown otherwise, and told once. */
export interface WarningStep {
  state: 'soon' | 'urgent';
  before: Step;
}

/** What a rule says between two dates. */
export interface RuleVersion {
  /** Days (YYYY-MM-DD), both included; no `to` while it is in force. */
  inForce: { from: string; to?: string };
  limit: Limit;
  /** The earliest first. */
  warnings: WarningStep[];
  /** Instrument and article. */
  basis: string;
  confidence: Confidence;
  /** What is not certain, for people. */
  note?: BilingualText;
  /** Set by the ward in place of what the data says. */
  changedByWard?: true;
}

/** The unit and year of a local rule. */
export interface RuleScope {
  /** Id of the unit. */
  unit: string;
  /** Its name, for people. */
  unitName: string;
  year: number;
}

/** Events between which a clock stands still, and where that was read. */
interface RulePause {
  from: EventKind;
  to: EventKind;
  basis: BilingualText;
  confidence: Confidence;
}

/** A deadline of the law, or of one ward, as data. */
export interface Rule {
  id: string;
  name: BilingualText;
  /** The rule in one sentence. */
  text: BilingualText;
  /** A local rule binds this unit in this year only. */
  scope?: RuleScope;
  /** `dossier` where it is absent. */
  subject?: Subject;
  /** Only what came in by this channel. */
  channel?: Dossier['channel'];
  /** Only dossiers whose result is due on the day of receipt. */
  sameDay?: true;
  /** Starts only when one of these has happened too, though it counts from its start. */
  when?: EventKind[];
  /** Events that start the clock, the one preferred by the law first. */
  start: EventKind[];
  /** Events that start it once more after it was met, as long as none of `unless` has happened. */
  startAgain?: { on: EventKind[]; unless: EventKind[] };
  /** Starts no earlier than what the dossier's procedure awaits (Dossier.startsAfter). */
  awaits?: true;
  /** Each `ref` has a clock of its own. */
  perRef?: true;
  /** Events that meet it. */
  meet: EventKind[];
  /** Events after which it no longer matters. */
  cancel: EventKind[];
  /** The clock stands still between such events; by which law, where that is another than the rule's. */
  pause: RulePause[];
  /** A supplement request holds it; it goes on in the way of the dossier's procedure. */
  supplement?: true;
  versions: RuleVersion[];
}

/** How often something may happen to one dossier at the most. */
export interface CountRule extends Pick<Rule, 'id' | 'name' | 'text' | 'scope' | 'subject'> {
  counts: EventKind;
  versions: (Omit<RuleVersion, 'limit' | 'warnings'> & { atMost: number })[];
}

/** Whether what a rule says was read in the law, or in a text in force that restates it. */
export const isConfirmed = (confidence: Confidence): boolean =>
  confidence === 'V' || confidence === 'T' || confidence === 'C' || confidence === 'L';
