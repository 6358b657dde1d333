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

/** Stages at which nothing is awaited from the ward any more. */
const ENDED_STAGES: ReadonlySet<Stage | undefined> = new Set<Stage>(['not-accepted', 'settled', 'returned']);

export const isEndedStage = (stage: Stage | undefined): boolean => ENDED_STAGES.has(stage);

export const DATE_FIELDS = ['submittedAt', 'receivedAt', 'dueAt', 'finishedAt'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export type Precision = 'day' | 'minute' | 'second';

/** What a portal shows of one dossier. Never the applicant. A value shown empty, or not at all, is absent. */
export interface SeenDossier {
  code: string;
  /** Phản ánh, kiến nghị of which a page shows code, dates and status as of a dossier; absent for a dossier. */
  subject?: 'feedback';
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

/** Whether it is a dossier, which reports count and letters are written for, and not feedback. */
export const isDossier = ({ subject }: SeenDossier): boolean => subject === undefined;
