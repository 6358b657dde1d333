import type { Language } from '../../../shared/text/bilingual-text';
import { DataTable } from './data-table';
import { divisionTables } from './division-tables';
import { IndexList } from './index-list';
import { listFigures } from './list-figures';
import { OfficerList } from './officer-list';
import { onlineTable } from './online-table';
import { OutcomeBar, OutcomeKey } from './outcome-bar';
import type { ReportContent } from './report-content';
import { SpanChart } from './span-chart';
import { TableSection } from './table-section';
import { describeColumn, TABLE_TEXTS } from './table-texts';
import { TargetList } from './target-list';
import { describeCell } from './texts';

/** How the period stands: its figures, over time, beside the targets, by field, officer and channel. */
export function ReportFigures({ content, language }: { content: ReportContent; language: Language }) {
  const { report, spans, targets, officers, online, index } = content;
  const lacks = (column: 'officer' | 'finishedAt') => report.missing.includes(column);
  return (
    <>
      <OutcomeBar figures={report.total} language={language} />
      <dl class="figures">
        {listFigures(report, language).map(({ name, value, outcome }) => (
          <div key={name}>
            <dt>
              {outcome && <OutcomeKey outcome={outcome} />}
              {name}
            </dt>
            <dd>{describeCell(value, language)}</dd>
          </div>
        ))}
      </dl>
      {lacks('finishedAt') ? (
        <small>{TABLE_TEXTS.noFinish[language]}</small>
      ) : (
        spans.length > 0 && <SpanChart spans={spans} language={language} />
      )}
      <TargetList targets={targets} language={language} />
      {officers.length > 0 &&
        (lacks('officer') ? (
          <section aria-labelledby="officers">
            <h3 id="officers">{TABLE_TEXTS.officers[language]}</h3>
            <p class="empty">{describeColumn('officer', language)}</p>
          </section>
        ) : (
          <OfficerList officers={officers} language={language} />
        ))}
      {divisionTables(report, language).map((table) => (
        <DataTable key={table.id} table={table} language={language} />
      ))}
      {online && <TableSection table={onlineTable(online, language)} language={language} />}
      <IndexList lines={index} language={language} />
    </>
  );
}
