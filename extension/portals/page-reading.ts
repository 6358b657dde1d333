import type { DateField, Precision, SeenDossier, Stage } from '../../shared/deadlines/log/seen-dossier';

export { DATE_FIELDS, STAGES } from '../../shared/deadlines/log/seen-dossier';
export type { DateField, Precision, Stage };

/** What a page shows of one dossier. */
export interface PageDossier extends SeenDossier {
  /** The row, card or section that shows it. */
  element: Element;
  /** The cell in which a badge is best placed, where the portal's description says so. */
  badgeCell?: Element;
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
