import { OUTCOMES, type Outcome } from '../../../shared/deadlines/statistics/dossier-outcome';
import type { Language } from '../../../shared/text/bilingual-text';
import type { Report } from './make-report';
import type { ReportCell } from './report-table';
import { COLUMN_NAMES, OUTCOME_NAMES, TEXTS } from './texts';

/** What is said of a report about what it cannot know. */
export function describeMissing({ missing }: Report, language: Language): string[] {
  return missing.map(
    (column) => `${TEXTS.missing[language]} “${COLUMN_NAMES[column][language]}”: ${TEXTS.unknown[language]}.`,
  );
}

/** A figure of the report. */
interface NamedFigure {
  name: string;
  value: ReportCell;
  /** Of dossiers with this outcome. */
  outcome?: Outcome;
}

/** The figures of a report under their names: what is nought and says nothing is left out, what is not known is a dash. */
export function listFigures({ total, missing }: Report, language: Language): NamedFigure[] {
  const { toProcess, carriedOver, received, undated, outcomes, lateRate, onTimeRate } = total;
  const figure = (name: keyof typeof TEXTS, value: ReportCell) => ({ name: TEXTS[name][language], value });
  return [
    figure('toProcess', toProcess),
    figure('carriedOver', carriedOver),
    figure('received', received),
    ...OUTCOMES.filter((outcome) => outcomes[outcome] > 0 || ALWAYS.has(outcome)).map((outcome) => ({
      name: OUTCOME_NAMES[outcome][language],
      value: missing.includes('finishedAt') && BY_FINISH.has(outcome) ? '–' : outcomes[outcome],
      outcome,
    })),
    ...(undated > 0 ? [figure('undated', undated)] : []),
    figure('lateRateOfAll', { share: lateRate }),
    figure('onTimeRate', { share: onTimeRate }),
  ];
}

/** What an office is asked for also where it is nought. */
const ALWAYS: ReadonlySet<Outcome> = new Set(['early', 'on-time', 'late', 'overdue']);
/** What only the day of the finish can tell. */
const BY_FINISH: ReadonlySet<Outcome> = new Set(['early', 'on-time', 'late']);
