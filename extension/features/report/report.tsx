import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import type { StoredDossier } from '../../platform/dossier-database';
import { explainLateness, readExplanations } from '../../platform/event-store';
import { signNow } from '../../platform/people';
import { saveFile } from '../../ui/save-file';
import { DeskExport } from './desk-export';
import { LateList } from './late-list';
import { makeReport, type Report as ReportData, type ReportDivision } from './make-report';
import { OutcomeBar } from './outcome-bar';
import { daysOfPeriod, PERIODS, type Period } from './report-period';
import {
  describeMissing,
  groupHead,
  groupRow,
  listFigures,
  type ReportCell,
  reportSheets,
} from './report-sheets';
import { DIVISION_NAMES, describeShare, PERIOD_NAMES, TEXTS } from './texts';

interface ReportProps {
  dossiers: StoredDossier[];
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  deskName: string;
  clock: () => Date;
}

/** What the office reports of a week, month, quarter or year: on the screen, on paper and as a spreadsheet. */
export function Report({ dossiers, calendar, now, language, deskName, clock }: ReportProps) {
  const [period, setPeriod] = useState<Period>('week');
  const report = useMemo(
    () => makeReport(dossiers, { ...daysOfPeriod(period, now), calendar, now }),
    [dossiers, calendar, now, period],
  );
  const [explanations, setExplanations] = useState<ReadonlyMap<string, string>>(new Map());
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) =>
    setProblem(`${TEXTS.failed[language]}: ${error instanceof Error ? error.message : String(error)}`);
  useEffect(() => {
    readExplanations(report.late.map(({ code }) => code)).then(setExplanations, failed);
  }, [report]);

  const explain = async (code: string, text: string) => {
    try {
      await explainLateness(code, text, await signNow(clock()));
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  const save = async () => {
    // most days nobody writes a spreadsheet: what writes it comes when it is asked for
    const { writeSpreadsheet } = await import('./write-spreadsheet');
    const file = await writeSpreadsheet(reportSheets(report, explanations, language));
    saveFile(`bao-cao-${report.from}-${report.to}.xlsx`, file);
  };
  return (
    <article class="report" aria-labelledby="report">
      <div class="bar controls">
        <label>
          {TEXTS.period[language]}{' '}
          <select value={period} onChange={(event) => setPeriod(event.currentTarget.value as Period)}>
            {PERIODS.map((name) => (
              <option key={name} value={name}>
                {PERIOD_NAMES[name][language]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" onClick={() => save().catch(failed)}>
          {TEXTS.xlsx[language]}
        </button>
        <button type="button" onClick={() => print()}>
          {TEXTS.print[language]}
        </button>
      </div>
      <p role="alert">{problem}</p>
      <h2 id="report">{TEXTS.title[language]}</h2>
      <p>
        {TEXTS.fromTo[language]} {formatIsoDate(report.from)} {TEXTS.to[language]} {formatIsoDate(report.to)}.{' '}
        {TEXTS.asOf[language]} {formatDateTime(report.asOf)}.
      </p>
      <small>{TEXTS.source[language]}</small>
      {describeMissing(report, language).map((text) => (
        <small key={text}>{text}</small>
      ))}
      {report.total.toProcess === 0 ? (
        <p class="empty">{TEXTS.nothing[language]}</p>
      ) : (
        <Figures report={report} language={language} />
      )}
      <LateList late={report.late} explanations={explanations} language={language} onExplain={explain} />
      <DeskExport
        deskName={deskName}
        dossiers={dossiers}
        language={language}
        clock={clock}
        onFailed={failed}
      />
    </article>
  );
}

function Figures({ report, language }: { report: ReportData; language: Language }) {
  return (
    <>
      <OutcomeBar figures={report.total} language={language} />
      <dl class="figures">
        {listFigures(report, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{describeCell(value, language)}</dd>
          </div>
        ))}
      </dl>
      {(Object.keys(report.groups) as ReportDivision[])
        .filter((by) => !report.missing.includes(by))
        .map((by) => (
          <table key={by}>
            <caption>
              {TEXTS.byGroup[language]} {DIVISION_NAMES[by][language].toLocaleLowerCase(language)}
            </caption>
            <thead>
              <tr>
                {groupHead(by, language).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.groups[by].map(({ key, figures }) => {
                const [name, ...cells] = groupRow(by, key, figures, language);
                return (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map((cell, i) => (
                      <td key={i}>{describeCell(cell, language)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
    </>
  );
}

const describeCell = (cell: ReportCell, language: Language): string | number =>
  typeof cell === 'object' ? describeShare(cell.share, language) : cell;
