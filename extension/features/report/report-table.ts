/** A cell: a text, a number, or a share of one. */
export type ReportCell = string | number | { share: number | undefined };

/** A table of a report: on the screen, as a sheet, and in the document. */
export interface ReportTable {
  id: string;
  title: string;
  /** What is said above it. */
  notes: string[];
  head: string[];
  rows: ReportCell[][];
}
