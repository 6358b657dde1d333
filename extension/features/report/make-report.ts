import {
  type DossierStatistics,
  dossierStatistics,
  type Figures,
  NATIONAL_RULES,
} from '../../../shared/deadlines';
import { logUntil } from '../../../shared/deadlines/log/log-until';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { type Outcome, outcomeOf } from '../../../shared/deadlines/statistics/dossier-outcome';
import type { WorkCalendar } from '../../../shared/working-time';
import type { DayRange } from '../../../shared/working-time/month';
import { readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';
import { dossierFromPage } from '../dossier-from-page';

export type ReportDivision = 'field' | 'officer' | 'channel';

/** A part of a report; an undefined key stands for dossiers whose pages do not say theirs. */
interface ReportGroup {
  key: string | undefined;
  figures: Figures;
}

/** A dossier that is late, or was finished late, in the period. */
export interface LateDossier {
  code: string;
  procedure: string | undefined;
  field: string | undefined;
  officer: string | undefined;
  due: Date;
  /** Absent while it is open. */
  ended: Date | undefined;
}

/** What the pages of a portal did not show, so that what depends on it cannot be told. */
export type MissingColumn = 'receivedAt' | 'dueAt' | 'finishedAt' | ReportDivision;

/** What an office reports of a period, from the dossiers that pages have shown. */
export interface Report extends DayRange {
  /** The instant for which it holds. */
  asOf: Date;
  total: Figures;
  groups: Record<ReportDivision, ReportGroup[]>;
  late: LateDossier[];
  /** Columns that no dossier has, or no finished one: what depends on them is unknown, not nought. */
  missing: MissingColumn[];
}

interface ReportRequest extends DayRange {
  calendar: WorkCalendar;
  now: Date;
}

const DIVISIONS: readonly ReportDivision[] = ['field', 'officer', 'channel'];
const LATE: ReadonlySet<Outcome> = new Set(['late', 'overdue']);

/**
 * Makes the report of a period. Nothing of it is stored: it is counted anew from what is known now.
 * @throws RangeError where the period ends before it begins
 */
export function makeReport(dossiers: readonly SeenDossier[], request: ReportRequest): Report {
  const count = (some: readonly SeenDossier[]): DossierStatistics =>
    dossierStatistics(some.map(dossierFromPage), request);
  const { total, asOf, from, to } = count(dossiers);
  const groups = Object.fromEntries(
    DIVISIONS.map((by) => [
      by,
      groupBy(dossiers, by).map(([key, some]) => ({ key, figures: count(some).total })),
    ]),
  ) as Report['groups'];
  for (const by of DIVISIONS) groups[by] = groups[by].filter(({ figures }) => figures.toProcess > 0);
  return {
    from,
    to,
    asOf,
    total,
    groups,
    late: lateOf(dossiers, request, asOf),
    missing: missingOf(dossiers),
  };
}

function groupBy(
  dossiers: readonly SeenDossier[],
  by: ReportDivision,
): [key: string | undefined, dossiers: SeenDossier[]][] {
  const groups = new Map<string | undefined, SeenDossier[]>();
  for (const dossier of dossiers) {
    const key = dossier[by];
    const same = groups.get(key);
    if (same) same.push(dossier);
    else groups.set(key, [dossier]);
  }
  // what is not known stands last
  return [...groups].sort(
    ([a], [b]) => Number(a === undefined) - Number(b === undefined) || (a ?? '').localeCompare(b ?? '', 'vi'),
  );
}

/** Those that are late at the end of the period, and those that were finished late in it, the latest due first. */
function lateOf(
  dossiers: readonly SeenDossier[],
  { from, calendar }: ReportRequest,
  asOf: Date,
): LateDossier[] {
  const start = startOfDay(readDay(from));
  return dossiers
    .flatMap((seen): LateDossier[] => {
      const log = logUntil(dossierFromPage(seen), asOf);
      const { outcome, clock } = outcomeOf(log, { rules: NATIONAL_RULES, calendar, now: asOf });
      const { due, ended } = clock ?? {};
      if (!due || !LATE.has(outcome) || (ended && ended.getTime() < start)) return [];
      const { code, procedure, field, officer } = seen;
      return [{ code, procedure, field, officer, due, ended }];
    })
    .sort((a, b) => a.due.getTime() - b.due.getTime());
}

function missingOf(dossiers: readonly SeenDossier[]): MissingColumn[] {
  const finished = dossiers.filter(({ stage }) => stage === 'settled' || stage === 'returned');
  const lacks = (some: readonly SeenDossier[], name: MissingColumn) =>
    some.length > 0 && some.every((dossier) => dossier[name] === undefined);
  return [
    ...(['receivedAt', 'dueAt', ...DIVISIONS] as const).filter((name) => lacks(dossiers, name)),
    ...(lacks(finished, 'finishedAt') ? (['finishedAt'] as const) : []),
  ];
}
