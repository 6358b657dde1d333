import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatDateTime } from '../../../shared/text/format-date';
import type { LateDossier } from './make-report';
import type { ReportTable } from './report-table';
import { TABLE_TEXTS } from './table-texts';
import { DIVISION_NAMES, TEXTS } from './texts';

/** `Đã giải trình 2/5 hồ sơ trễ hạn`. */
export function describeExplained(
  late: LateDossier[],
  explanations: ReadonlyMap<string, string>,
  language: Language,
): string {
  const count = late.filter(({ code }) => explanations.has(code)).length;
  return `${TABLE_TEXTS.explained[language]} ${count}/${late.length} ${TABLE_TEXTS.ofLate[language]}`;
}

/** Every late dossier, and why it is late. */
export const lateTable = (
  late: LateDossier[],
  explanations: ReadonlyMap<string, string>,
  language: Language,
): ReportTable => ({
  id: 'late',
  title: TEXTS.late[language],
  notes: [late.length === 0 ? TEXTS.noLate[language] : `${describeExplained(late, explanations, language)}.`],
  head: [
    TEXTS.code[language],
    TEXTS.procedure[language],
    DIVISION_NAMES.field[language],
    DIVISION_NAMES.officer[language],
    TEXTS.due[language],
    TEXTS.ended[language],
    TEXTS.explanation[language],
  ],
  rows: late.map(({ code, procedure, field, officer, due, ended }) => [
    code,
    procedure ?? '',
    field ?? '',
    officer ?? '',
    formatDateTime(due),
    ended ? formatDate(ended) : TEXTS.open[language],
    explanations.get(code) ?? '',
  ]),
});
