import type { BilingualText } from '../../text/bilingual-text';
import type { Confidence } from '../rule-set/rule';
import type { Term } from '../term/term';

/**
 * What can happen to what has a deadline, in the order in which it usually happens: of two events of one instant the one
 * named first here comes first.
 */
export const EVENT_KINDS = [
  'submitted',
  'received-by-system',
  'received-by-agency',
  'accepted',
  'transferred',
  'payment-requested',
  'payment-received',
  'found-incomplete',
  'supplement-requested',
  'supplement-received',
  'suspended',
  'resumed',
  'appointment-set',
  'consultation-requested',
  'consultation-answered',
  'linked-opened',
  'linked-closed',
  'submitted-for-signature',
  'result-signed',
  'document-signed',
  'document-attached',
  'apologised',
  'rescheduled',
  'refused',
  'settled',
  'returned',
  'withdrawn',
  'closed',
  'feedback-received',
  'feedback-taken',
  'feedback-forwarded',
  'task-assigned',
  'extension-requested',
  'answer-issued',
  'answer-published',
  'task-finished',
  'decision-announced',
  'procedure-published',
  'staff-changed',
  'staff-record-updated',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What ends a dossier. */
export const DOSSIER_ENDS: readonly EventKind[] = ['settled', 'returned', 'refused', 'withdrawn', 'closed'];

/** Who did it; a role, never a person. `agency`: another agency than the ward. */
export type ActorRole = 'citizen' | 'receptionist' | 'officer' | 'leader' | 'agency' | 'system';

/** What was promised; `day` where no time of day was. */
export interface Appointment {
  at: Date;
  precision: 'day' | 'minute';
}

/** One entry of a log. */
export interface DossierEvent {
  kind: EventKind;
  /** Absent where a page says that it happened, but not when. */
  at?: Date;
  /** Where only the day is known; `at` is its midnight then. */
  precision?: 'day';
  actor?: ActorRole;
  /** Where the law asks for one: suspension, supplement request, refusal, apology, extension. */
  reason?: string;
  /** A document that states it is attached to the dossier. */
  hasDocument?: boolean;
  /** The citizen was told in writing. */
  hasNotice?: boolean;
  /** Which consultation, linked dossier or document, where there can be several at once. */
  ref?: string;
  /** Of `appointment-set` and `rescheduled`, and of whatever brings its own date. */
  appointment?: Appointment;
  /** The term that comes with it, such as that of a consultation. */
  term?: Term;
}

/** What can have deadlines. */
export const SUBJECTS = ['dossier', 'feedback', 'task', 'procedure', 'staff-record'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** How a dossier goes on after a supplement was asked for. */
export interface AfterSupplement {
  /**
   * `restart`: the term begins again from zero, the general rule · `pause`: the time between does not count, sector law
   * only · `new-term`: `term` runs from the supplement on, sector law only.
   */
  mode: 'restart' | 'pause' | 'new-term';
  /** Of `new-term`. */
  term?: Term;
  /** Where nothing comes within this time of the request, the dossier is closed. */
  closeAfter?: Term;
}

/** Where the particulars of a procedure were read. */
export interface SectorSource {
  source: string;
  confidence: Confidence;
  note?: BilingualText;
}

/**
 * What has deadlines, most often a dossier: an append-only log. Undated events stand in the order in which they happened.
 * Nothing that identifies a person.
 */
export interface Dossier {
  code: string;
  /** `dossier` where it is absent. */
  subject?: Subject;
  channel?: 'online' | 'counter' | 'postal';
  /** Code of the procedure. */
  procedure?: string;
  field?: string;
  /** The term of its procedure, where it is known (term-of-procedure.ts). */
  term?: Term;
  /** The result is due on the day of receipt. */
  sameDay?: boolean;
  /** What must have happened, besides acceptance, before the term of the procedure begins. */
  startsAfter?: readonly EventKind[];
  /** The general rule where it is absent. */
  afterSupplement?: AfterSupplement;
  /** Where `startsAfter`, `sameDay` and `afterSupplement` come from (sector-rules.ts). */
  sectorSource?: SectorSource;
  events: readonly DossierEvent[];
}
