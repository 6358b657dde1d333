import type { Language } from '../../../shared/text/bilingual-text';
import type { ReportContent } from './report-content';
import type { ReportCell } from './report-table';
import { reportNotes, reportTables, type WrittenNotes } from './report-tables';
import { SHEET_NAMES, TEXTS } from './texts';

/** A sheet of the report, rows of cells; the first `headRows` head it. */
export interface ReportSheet {
  /** At most 31 characters, as spreadsheets want it. */
  name: string;
  headRows: number;
  rows: ReportCell[][];
}

/** The whole report as sheets: its figures first, then a sheet for each table. */
export function reportSheets(content: ReportContent, notes: WrittenNotes, language: Language): ReportSheet[] {
  const [figures, ...tables] = reportTables(content, notes, language);
  const lines = reportNotes(content, language).map((text) => [text]);
  return [
    {
      name: TEXTS.title[language].slice(0, 31),
      headRows: 1,
      rows: [[TEXTS.title[language]], ...lines, ...figures.rows],
    },
    ...tables.map(({ id, head, rows, notes: said }) => ({
      name: SHEET_NAMES[id]?.[language] ?? id,
      headRows: 1,
      rows: [head, ...rows, ...said.map((note) => [note])],
    })),
  ];
}
