import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { type IndexMeasure, type IndexPart, SERVICE_INDEX } from '../../../shared/ward/index-766';
import { type WorkCalendar, workingDaysBetween } from '../../../shared/working-time';
import { readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';
import type { OnlineUse } from './find-unused-online';
import type { Report } from './make-report';
import { countLate, type TargetColumn, type TargetLine } from './measure-targets';

/** What is known of a part of the index from the dossiers that were seen. */
type IndexValue =
  | { kind: 'share'; count: number; of: number }
  /** The whole is no more than this: a part that only the portal knows is still to be taken off. */
  | { kind: 'at-most'; share: number }
  | { kind: 'days'; mean: number; of: number }
  | { kind: 'count'; count: number };

/** A part of the index of QĐ 766. */
export interface IndexLine {
  part: IndexPart;
  /** Absent where a ward cannot tell. */
  value?: IndexValue;
  /** Columns that pages do not have, on which it depends. */
  lacks: TargetColumn[];
}

interface IndexSource {
  report: Report;
  targets: TargetLine[];
  /** Absent until the register is open. */
  online: OnlineUse | undefined;
  dossiers: readonly SeenDossier[];
  calendar: WorkCalendar;
}

/** The parts of the index of QĐ 766, each with what the seen dossiers tell. There is no sum: only the portal has it. */
export function measureIndex(source: IndexSource): IndexLine[] {
  return SERVICE_INDEX.groups.flatMap(({ parts }) =>
    parts.map((part) => {
      const { value, lacks = [] } = part.measure ? MEASURES[part.measure](source) : {};
      return { part, lacks, ...(value && { value }) };
    }),
  );
}

type Measured = { value?: IndexValue | undefined; lacks?: TargetColumn[] };

const MEASURES: Record<IndexMeasure, (source: IndexSource) => Measured> = {
  'in-time': ({ report }) => {
    const { count, of } = countLate(report.total);
    return withColumns(report, ['dueAt'], share(of - count, of));
  },
  'at-most-satisfied': ({ report }) => {
    const { count, of } = countLate(report.total);
    const value: IndexValue | undefined = of > 0 ? { kind: 'at-most', share: 1 - count / of } : undefined;
    return withColumns(report, ['dueAt'], value);
  },
  'mean-days': ({ report, dossiers, calendar }) =>
    withColumns(report, ['receivedAt', 'finishedAt'], meanDays(report, dossiers, calendar)),
  'used-online': ({ report, online }) =>
    withColumns(
      report,
      ['channel'],
      online && share(online.used.length, online.used.length + online.unused.length),
    ),
  online: ({ targets }) => ofTarget(targets, 'online'),
  'electronic-copies': ({ targets }) => {
    const { value, lacks } = ofTarget(targets, 'electronicCopies');
    return {
      ...(lacks && { lacks }),
      ...(value?.kind === 'share' && { value: { kind: 'count', count: value.count } }),
    };
  },
};

function ofTarget(targets: TargetLine[], id: TargetLine['id']): Measured {
  const line = targets.find((one) => one.id === id);
  return line ? { lacks: line.lacks, value: line.measured && { kind: 'share', ...line.measured } } : {};
}

const share = (count: number, of: number): IndexValue | undefined =>
  of > 0 ? { kind: 'share', count, of } : undefined;

function withColumns(
  { missing }: Report,
  columns: Report['missing'],
  value: IndexValue | undefined,
): Measured {
  const lacks = columns.filter((column) => missing.includes(column));
  return lacks.length > 0 ? { lacks } : { value };
}

/** Working days from receipt to finish, of what was finished in the period. */
function meanDays(
  { from, to }: Report,
  dossiers: readonly SeenDossier[],
  calendar: WorkCalendar,
): IndexValue | undefined {
  const [start, end] = [startOfDay(readDay(from)), startOfDay(readDay(to) + 1)];
  const days = dossiers.flatMap(({ receivedAt, finishedAt }) =>
    receivedAt && finishedAt && finishedAt.getTime() >= start && finishedAt.getTime() < end
      ? [workingDaysBetween(calendar, receivedAt, finishedAt)]
      : [],
  );
  const sum = days.reduce((total, count) => total + count, 0);
  return days.length > 0 ? { kind: 'days', mean: sum / days.length, of: days.length } : undefined;
}
