/** The ten statuses under which portals show a dossier, in the order of their list (TT 22/2019/TT-BTTTT, Phụ lục I). */
export const STAGES = [
  'registered',
  'accepted',
  'not-accepted',
  'processing',
  'supplement-requested',
  'payment-requested',
  'withdrawal-requested',
  'suspended',
  'settled',
  'returned',
] as const;
export type Stage = (typeof STAGES)[number];

export const DATE_FIELDS = ['submittedAt', 'receivedAt', 'dueAt', 'finishedAt'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export type Precision = 'day' | 'minute' | 'second';

/** What a page shows of one dossier. Never the applicant. A value shown empty, or not at all, is absent. */
export interface PageDossier {
  code: string;
  /** The row, card or section that shows it. */
  element: Element;
  /** The cell in which a badge is best placed, where the portal's description says so. */
  badgeCell?: Element;
  procedure?: string;
  /** Lĩnh vực. */
  field?: string;
  channel?: 'online' | 'counter' | 'postal';
  submittedAt?: Date;
  receivedAt?: Date;
  /** The appointment; a personal or step deadline only where the page shows no appointment. */
  dueAt?: Date;
  finishedAt?: Date;
  /** A date without a time is that day's midnight in Viet Nam with precision `day`. */
  precision?: Partial<Record<DateField, Precision>>;
  /** As shown. */
  status?: string;
  /** Absent where the status is not one that is known. */
  stage?: Stage;
  step?: string;
  officer?: string;
  /** How many supplements were asked for. */
  supplements?: number;
}

/** Something on the page that should have been read and could not. */
export interface ReadingProblem {
  code?: string;
  field?: string;
  text: string;
}

/** What a page shows. */
export interface PageReading {
  kind: 'list' | 'detail' | 'feedback' | 'none';
  dossiers: PageDossier[];
  /** 0…1: the share of what matters (procedure, dates, status) that was found and could be read. */
  confidence: number;
  /** How many dossiers the page's own pager speaks of. */
  total?: number;
  problems: ReadingProblem[];
}
