import type { Language } from '../../../shared/text/bilingual-text';
import { saveFile } from '../../ui/save-file';
import type { ReportContent } from './report-content';
import { PERIODS, type Period } from './report-period';
import { reportSheets } from './report-sheets';
import { PERIOD_NAMES, TEXTS } from './texts';

interface ReportActionsProps {
  period: Period;
  content: ReportContent | undefined;
  explanations: ReadonlyMap<string, string>;
  language: Language;
  onPeriod(period: Period): void;
  onFailed(error: unknown): void;
}

/** Of which period the report is, and the ways in which it leaves the panel. */
export function ReportActions(props: ReportActionsProps) {
  const { period, content, explanations, language, onPeriod, onFailed } = props;
  const saveSheets = async (of: ReportContent) => {
    // most days nobody writes a spreadsheet: what writes it comes when it is asked for
    const { writeSpreadsheet } = await import('./write-spreadsheet');
    const sheets = reportSheets(of, explanations, language);
    saveFile(`bao-cao-${of.report.from}-${of.report.to}.xlsx`, await writeSpreadsheet(sheets));
  };
  return (
    <div class="bar controls">
      <label>
        {TEXTS.period[language]}{' '}
        <select value={period} onChange={(event) => onPeriod(event.currentTarget.value as Period)}>
          {PERIODS.map((name) => (
            <option key={name} value={name}>
              {PERIOD_NAMES[name][language]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="primary" onClick={() => content && saveSheets(content).catch(onFailed)}>
        {TEXTS.xlsx[language]}
      </button>
      <button type="button" onClick={() => print()}>
        {TEXTS.print[language]}
      </button>
    </div>
  );
}
