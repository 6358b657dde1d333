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

/** The figures of a report under their names: what is nought and says nothing is left out, what is not known is a dash. */
export function listFigures(
  { total, missing }: Report,
  language: Language,
): [name: string, value: ReportCell][] {
  const { toProcess, carriedOver, received, undated, outcomes, lateRate, onTimeRate } = total;
  const cellOf = (outcome: Outcome): ReportCell =>
    missing.includes('finishedAt') && BY_FINISH.has(outcome) ? '–' : outcomes[outcome];
  return [
    [TEXTS.toProcess[language], toProcess],
    [TEXTS.carriedOver[language], carriedOver],
    [TEXTS.received[language], received],
    ...OUTCOMES.filter((outcome) => outcomes[outcome] > 0 || ALWAYS.has(outcome)).map(
      (outcome): [string, ReportCell] => [OUTCOME_NAMES[outcome][language], cellOf(outcome)],
    ),
    ...(undated > 0 ? [[TEXTS.undated[language], undated] as [string, ReportCell]] : []),
    [TEXTS.lateRate[language], { share: lateRate }],
    [TEXTS.onTimeRate[language], { share: onTimeRate }],
  ];
}

/** What an office is asked for also where it is nought. */
const ALWAYS: ReadonlySet<Outcome> = new Set(['early', 'on-time', 'late', 'overdue']);
/** What only the day of the finish can tell. */
const BY_FINISH: ReadonlySet<Outcome> = new Set(['early', 'on-time', 'late']);
