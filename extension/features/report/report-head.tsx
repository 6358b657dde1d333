import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { reportDate } from '../../../shared/ward/report-dates';
import { describeMissing } from './list-figures';
import type { ReportContent } from './report-content';
import { datedReportOf } from './report-period';
import { TABLE_TEXTS } from './table-texts';
import { TEXTS } from './texts';

/** Which report it is, of when, when plans want it, and what it cannot know. */
export function ReportHead({ content, language }: { content: ReportContent; language: Language }) {
  const { report, period } = content;
  const dated = datedReportOf(period);
  const due = dated && reportDate(dated, report);
  return (
    <>
      <h2 id="report">{TEXTS.title[language]}</h2>
      <p>
        {TEXTS.fromTo[language]} {formatIsoDate(report.from)} {TEXTS.to[language]} {formatIsoDate(report.to)}.{' '}
        {TEXTS.asOf[language]} {formatDateTime(report.asOf)}.
      </p>
      {due && (
        <p class="controls">
          {TABLE_TEXTS.due[language]}: {TABLE_TEXTS[due.isBefore ? 'before' : 'on'][language]}{' '}
          <b>{formatIsoDate(due.day)}</b>
          <small>{due.source}</small>
        </p>
      )}
      <small>{TEXTS.source[language]}</small>
      {describeMissing(report, language).map((text) => (
        <small key={text}>{text}</small>
      ))}
    </>
  );
}
