import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import type { KeptCheck } from '../../platform/finding-store';
import { checkTable } from './check-table';
import { divisionTables } from './division-tables';
import { indexTable } from './index-table';
import { lateTable } from './late-table';
import { describeMissing, listFigures } from './list-figures';
import { officerTable } from './officer-table';
import { onlineTable } from './online-table';
import type { ReportContent } from './report-content';
import type { ReportTable } from './report-table';
import { spanTable } from './span-table';
import { TABLE_TEXTS } from './table-texts';
import { targetTable } from './target-table';
import { TEXTS } from './texts';

/** What officials have written, which a report takes up when it is written out. */
export interface WrittenNotes {
  /** Giải trình, by the code of the dossier. */
  explanations: ReadonlyMap<string, string>;
  /** Of a week; none for longer periods. */
  checks: KeptCheck[];
}

/** What stands at the head of a report: its period, as of when, and what it cannot know. */
export const reportNotes = ({ report }: ReportContent, language: Language): string[] => [
  `${TEXTS.fromTo[language]} ${formatIsoDate(report.from)} ${TEXTS.to[language]} ${formatIsoDate(report.to)}`,
  `${TEXTS.asOf[language]} ${formatDateTime(report.asOf)}`,
  TEXTS.source[language],
  ...describeMissing(report, language),
];

/** The whole report as tables, in the order in which an office reads it; the first are its figures. */
export function reportTables(
  content: ReportContent,
  { explanations, checks }: WrittenNotes,
  language: Language,
): [figures: ReportTable, ...ReportTable[]] {
  const { report, targets, spans, officers, online, index } = content;
  return [
    {
      id: 'figures',
      title: TABLE_TEXTS.figures[language],
      notes: [],
      head: [],
      rows: listFigures(report, language).map(({ name, value }) => [name, value]),
    },
    targetTable(targets, language),
    ...(report.missing.includes('finishedAt') || spans.length === 0 ? [] : [spanTable(spans, language)]),
    ...divisionTables(report, language),
    ...(officers.length > 0 ? [officerTable(officers, language)] : []),
    ...(online ? [onlineTable(online, language)] : []),
    indexTable(index, language),
    lateTable(report.late, explanations, language),
    ...(checks.length > 0 ? [checkTable(checks, language)] : []),
  ];
}
