import { useMemo, useState } from 'preact/hooks';
import type { Plan } from '../../../shared/plans/plan';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { changePlan, type PlanStock } from '../../platform/plan-store';
import { readSettings } from '../../platform/settings';
import { saveFile } from '../../ui/save-file';
import { nameOfPlan } from '../plan-page/texts';
import { trackTasks } from '../plan-tasks/tracked-task';
import { TableSection } from '../report/table-section';
import { LateRounds } from './late-rounds';
import {
  describeSpan,
  REPORT_DAYS,
  type ReportDay,
  reportSpans,
  SPAN_KINDS,
  type SpanKind,
} from './report-span';
import { planReportTables } from './report-tables';
import { reportTasks } from './report-tasks';
import { SPAN_NAMES, TEXTS } from './texts';
import { WeekList } from './week-list';
import './plan-report.css';

interface PlanReportProps {
  stock: PlanStock;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  clock: () => Date;
}

/** What the office reports of its plan in a period, and the list for Monday's meeting; as a page, a document, a workbook. */
export function PlanReport({ stock, calendar, now, language, clock }: PlanReportProps) {
  const [kind, setKind] = useState<SpanKind>('month');
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`);
  const tasks = useMemo(() => trackTasks(stock, { calendar, now }), [stock, calendar, now]);
  const [first] = stock.plans;
  const day: ReportDay = first?.reportDay ?? 'last';
  const spans = kind === 'week' ? [] : reportSpans(kind, day, now);
  const span = spans.find((one) => one.key === key) ?? spans[0];
  const reported = useMemo(
    () => (span ? reportTasks(tasks, span, now) : []),
    [tasks, span?.from, span?.to, now],
  );
  const tables = planReportTables(reported, language);
  const name = `ke-hoach-${span?.from}-${span?.to}`;
  const notes = (of: Language) => [
    ...stock.plans.map(({ plan }) => sentenceOf(plan, of)),
    `${TEXTS.asOf[of]} ${formatDateTime(now)}`,
  ];
  // most days nobody writes a file: what writes it comes when it is asked for
  const saveDocument = async () => {
    if (!span) return;
    const [{ writeOfficeReport }, { unitName }] = await Promise.all([
      import('../report/write-office-report'),
      readSettings(),
    ]);
    const file = await writeOfficeReport({
      title: `${TEXTS.title.vi} ${span.name.vi}`,
      sentences: notes('vi'),
      tables: planReportTables(reported, 'vi'),
      unit: unitName || (first?.plan.unit ?? ''),
      now: clock(),
    });
    saveFile(`${name}.docx`, file);
  };
  const saveSheets = async () => {
    const { writeSpreadsheet } = await import('../report/write-spreadsheet');
    const sheets = tables.map(({ title, head, rows }, index) => ({
      // at most 31 characters, none of which a workbook refuses
      name: `${index === 0 ? '' : `${index}. `}${title.replace(/[\\/?*[\]:]/g, ' ')}`.slice(0, 31).trim(),
      headRows: 1,
      rows: [head, ...rows],
    }));
    saveFile(`${name}.xlsx`, await writeSpreadsheet(sheets));
  };
  const setDay = (chosen: ReportDay) =>
    Promise.all(
      stock.plans.map(({ id }) => changePlan(id, clock(), (kept) => ({ ...kept, reportDay: chosen }))),
    ).catch(failed);
  return (
    <article class="plan-report as-cards">
      <div class="bar controls">
        <label>
          {TEXTS.kind[language]}{' '}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as SpanKind)}>
            {SPAN_KINDS.map((one) => (
              <option key={one} value={one}>
                {SPAN_NAMES[one][language]}
              </option>
            ))}
          </select>
        </label>
        {span && (
          <label>
            {TEXTS.span[language]}{' '}
            <select value={span.key} onChange={({ currentTarget }) => setKey(currentTarget.value)}>
              {spans.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name[language]}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind === 'month' && (
          <label>
            {TEXTS.day[language]}{' '}
            <select
              value={String(day)}
              onChange={({ currentTarget: { value } }) =>
                void setDay(REPORT_DAYS.find((one) => String(one) === value) ?? 'last')
              }
            >
              {REPORT_DAYS.map((one) => (
                <option key={one} value={one}>
                  {one === 'last' ? TEXTS.lastDay[language] : one}
                </option>
              ))}
            </select>
          </label>
        )}
        {span && (
          <>
            <button type="button" class="primary" onClick={() => void saveDocument().catch(failed)}>
              {TEXTS.docx[language]}
            </button>
            <button type="button" onClick={() => void saveSheets().catch(failed)}>
              {TEXTS.xlsx[language]}
            </button>
            <button type="button" onClick={() => print()}>
              {TEXTS.print[language]}
            </button>
          </>
        )}
      </div>
      <p role="alert" data-problem>
        {problem}
      </p>
      {span ? (
        <>
          <h2>
            {TEXTS.title[language]} {span.name[language]}
          </h2>
          <p>
            {describeSpan(span)}. {TEXTS.asOf[language]} {formatDateTime(now)}.
          </p>
          {stock.plans.map(({ id, plan }) => (
            <p key={id} class="only-printed">
              {sentenceOf(plan, language)}
            </p>
          ))}
          {reported.length === 0 && <p class="empty">{TEXTS.nothing[language]}</p>}
          {reported.length > 0 && (
            <>
              {tables.map((table) => (
                <TableSection key={table.id} table={table} language={language} isWide />
              ))}
              <LateRounds reported={reported} language={language} clock={clock} />
            </>
          )}
        </>
      ) : (
        <WeekList tasks={tasks} now={now} language={language} onFailed={failed} />
      )}
    </article>
  );
}

/** `Kế hoạch: Nâng cao mức độ hài lòng năm 2026`; a title that begins with the word does not say it twice. */
function sentenceOf(plan: Plan, language: Language): string {
  const name = nameOfPlan(plan, language);
  return /^kế hoạch(?!\p{L})/iu.test(name) ? name : `${TEXTS.ofPlan[language]}: ${name}`;
}
