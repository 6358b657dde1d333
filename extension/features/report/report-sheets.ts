import type { Figures } from '../../../shared/deadlines';
import type { Outcome } from '../../../shared/deadlines/dossier-outcome';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { CHANNELS } from '../dossier-book/texts';
import type { Report, ReportDivision } from './make-report';
import { COLUMN_NAMES, DIVISION_NAMES, OUTCOME_NAMES, OUTCOME_ORDER, TEXTS } from './texts';

/** A cell: a text, a number, or a share of one. */
export type ReportCell = string | number | { share: number | undefined };

/** A sheet of the report, rows of cells; the first `headRows` head it. */
export interface ReportSheet {
  name: string;
  headRows: number;
  rows: ReportCell[][];
}

/** How the key of a group is called. */
function groupName(by: ReportDivision, key: string | undefined, language: Language): string {
  if (key === undefined) return TEXTS.nobody[language];
  return by === 'channel' && key in CHANNELS ? CHANNELS[key as keyof typeof CHANNELS][language] : key;
}

/** What is said below a report about what it cannot know. */
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
    ...OUTCOME_ORDER.filter((outcome) => outcomes[outcome] > 0 || ALWAYS.has(outcome)).map(
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

/** A row of a group: what it is, to be processed, settled, late, the share that is late. */
export function groupRow(by: ReportDivision, key: string | undefined, figures: Figures, language: Language) {
  const { toProcess, outcomes, lateRate } = figures;
  const settled = outcomes.early + outcomes['on-time'] + outcomes.late + outcomes.finished;
  return [
    groupName(by, key, language),
    toProcess,
    settled,
    outcomes.late + outcomes.overdue,
    { share: lateRate },
  ] satisfies ReportCell[];
}

/** The names of the columns of `groupRow`. */
export const groupHead = (by: ReportDivision, language: Language): string[] => [
  DIVISION_NAMES[by][language],
  TEXTS.toProcess[language],
  TEXTS.settled[language],
  TEXTS.lateCount[language],
  TEXTS.lateRate[language],
];

/** The whole report as sheets: figures, each division, late dossiers with what explains them. */
export function reportSheets(
  report: Report,
  explanations: ReadonlyMap<string, string>,
  language: Language,
): ReportSheet[] {
  const { from, to, asOf, groups, late } = report;
  const head: ReportCell[][] = [
    [TEXTS.title[language]],
    [`${TEXTS.fromTo[language]} ${formatIsoDate(from)} ${TEXTS.to[language]} ${formatIsoDate(to)}`],
    [`${TEXTS.asOf[language]} ${formatDateTime(asOf)}`],
    [TEXTS.source[language]],
    ...describeMissing(report, language).map((text) => [text]),
  ];
  const divisions = (Object.keys(groups) as ReportDivision[]).map((by) => ({
    name: DIVISION_NAMES[by][language],
    headRows: 1,
    rows: [
      groupHead(by, language),
      ...groups[by].map(({ key, figures }): ReportCell[] => groupRow(by, key, figures, language)),
    ],
  }));
  const lateRows = late.map(({ code, procedure, field, officer, due, ended }): ReportCell[] => [
    code,
    procedure ?? '',
    field ?? '',
    officer ?? '',
    formatDateTime(due),
    ended ? formatDate(ended) : TEXTS.open[language],
    explanations.get(code) ?? '',
  ]);
  return [
    {
      name: TEXTS.title[language].slice(0, 31),
      headRows: 1,
      rows: [...head, ...listFigures(report, language)],
    },
    ...divisions,
    {
      name: TEXTS.lateCount[language],
      headRows: 1,
      rows: [
        [
          TEXTS.code[language],
          TEXTS.procedure[language],
          DIVISION_NAMES.field[language],
          DIVISION_NAMES.officer[language],
          TEXTS.due[language],
          TEXTS.ended[language],
          TEXTS.explanation[language],
        ],
        ...lateRows,
      ],
    },
  ];
}
