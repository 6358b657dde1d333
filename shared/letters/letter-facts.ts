import type { AfterSupplement } from '../deadlines/log/dossier';
import type { SeenDossier } from '../deadlines/log/seen-dossier';

/** A paper to be supplied; numbers only where they are known. */
export interface MissingPaper {
  name: string;
  originals?: number;
  copies?: number;
}

/** What of a dossier stands in letters. */
export type LetterDossier = Pick<
  SeenDossier,
  'code' | 'procedure' | 'submittedAt' | 'receivedAt' | 'dueAt' | 'precision'
>;

/** What is known for a letter; everything else is left as a blank to be written in by hand. */
export interface LetterFacts {
  dossier: LetterDossier;
  /** The ward: "UBND phường Hoài Nhơn Bắc". */
  unit?: string;
  /** Number of the letter, with or without its symbol. */
  number?: string;
  papers?: MissingPaper[];
  reason?: string;
  /** Legal basis of a refusal or suspension. */
  basis?: string;
  /** Whom to ask: a desk, a telephone. */
  contact?: string;
  /** YYYY-MM-DD */
  newAppointment?: string;
  /** The general rule where it is absent. */
  afterSupplement?: AfterSupplement;
  /** Typed for the paper only: whoever passes these keeps them nowhere. */
  applicant?: string;
  address?: string;
}
