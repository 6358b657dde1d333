import { describePeriod } from './describe-period';
import type { ReportContent } from './report-content';
import { reportNotes, reportTables, type WrittenNotes } from './report-tables';
import { TEXTS } from './texts';
import { writeOfficeReport } from './write-office-report';

interface DocxReport {
  content: ReportContent;
  notes: WrittenNotes;
  /** As its papers name it; '' where it is not known. */
  unit: string;
  now: Date;
}

/** The report as a Word file. The library is large: this module is loaded when it is asked for. */
export const writeDocx = ({ content, notes, unit, now }: DocxReport): Promise<Blob> =>
  writeOfficeReport({
    title: `${TEXTS.result.vi} ${describePeriod(content.period, content.report)}`,
    sentences: reportNotes(content, 'vi'),
    tables: reportTables(content, notes, 'vi'),
    unit,
    now,
  });
