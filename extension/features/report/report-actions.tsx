import type { Language } from '../../../shared/text/bilingual-text';
import { listChecks } from '../../platform/finding-store';
import { readSettings } from '../../platform/settings';
import { saveFile } from '../../ui/save-file';
import type { ReportContent } from './report-content';
import { isWeek, PERIODS, type Period } from './report-period';
import { reportSheets } from './report-sheets';
import type { WrittenNotes } from './report-tables';
import { PERIOD_NAMES, TEXTS } from './texts';

interface ReportActionsProps {
  period: Period;
  content: ReportContent | undefined;
  explanations: ReadonlyMap<string, string>;
  language: Language;
  clock: () => Date;
  onPeriod(period: Period): void;
  onFailed(error: unknown): void;
}

/** Of which period the report is, and the ways in which it leaves the panel. */
export function ReportActions(props: ReportActionsProps) {
  const { period, content, explanations, language, clock, onPeriod, onFailed } = props;
  const nameOf = ({ report }: ReportContent, ending: string) =>
    `bao-cao-${report.from}-${report.to}.${ending}`;
  const readNotes = async (shown: ReportContent): Promise<WrittenNotes> => ({
    explanations,
    checks: isWeek(shown.period) ? await listChecks(shown.report.from) : [],
  });
  // most days nobody writes a file: what writes it comes when it is asked for
  const saveSheets = async (shown: ReportContent) => {
    const { writeSpreadsheet } = await import('./write-spreadsheet');
    const sheets = reportSheets(shown, await readNotes(shown), language);
    saveFile(nameOf(shown, 'xlsx'), await writeSpreadsheet(sheets));
  };
  const saveDocument = async (shown: ReportContent) => {
    const [{ writeDocx }, { unitName }] = await Promise.all([import('./write-docx'), readSettings()]);
    const file = await writeDocx({
      content: shown,
      notes: await readNotes(shown),
      unit: unitName,
      now: clock(),
    });
    saveFile(nameOf(shown, 'docx'), file);
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
      <button type="button" class="primary" onClick={() => content && saveDocument(content).catch(onFailed)}>
        {TEXTS.docx[language]}
      </button>
      <button type="button" onClick={() => content && saveSheets(content).catch(onFailed)}>
        {TEXTS.xlsx[language]}
      </button>
      <button type="button" onClick={() => print()}>
        {TEXTS.print[language]}
      </button>
    </div>
  );
}
