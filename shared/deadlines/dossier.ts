/** What can happen to a dossier. */
export const EVENT_KINDS = [
  'submitted',
  'received-by-system',
  'accepted',
  'refused',
  'supplement-requested',
  'supplement-received',
  'payment-requested',
  'payment-received',
  'suspended',
  'resumed',
  'appointment-set',
  'settled',
  'returned',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One entry of a dossier's log. */
export interface DossierEvent {
  kind: EventKind;
  /** Absent where a page says that it happened, but not when. */
  at?: Date;
  /** Where only the day is known; `at` is its midnight then. */
  precision?: 'day';
  /** Of `appointment-set`: what was promised; `day` where no time of day was. */
  appointment?: { at: Date; precision: 'day' | 'minute' };
}

/** A dossier: an append-only log, in the order in which things happened. Nothing that identifies a person. */
export interface Dossier {
  code: string;
  channel?: 'online' | 'counter' | 'postal';
  events: readonly DossierEvent[];
}
