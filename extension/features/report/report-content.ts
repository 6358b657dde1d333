import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import type { WardTargets } from '../../../shared/ward/ward-targets';
import type { WorkCalendar } from '../../../shared/working-time';
import { countBySpan, type SpanCount } from './count-by-span';
import { findUnusedOnline, type OnlineUse } from './find-unused-online';
import { makeReport, type Report } from './make-report';
import { type IndexLine, measureIndex } from './measure-index';
import { measureTargets, type TargetLine } from './measure-targets';
import { type OfficerLine, rateOfficers } from './rate-officers';
import { daysOfPeriod, isMonth, type Period } from './report-period';

/** Everything that a report says of a period; what the official explains comes to it when it is written out. */
export interface ReportContent {
  period: Period;
  report: Report;
  targets: TargetLine[];
  spans: SpanCount[];
  /** Of months only: officers are rated by the month. */
  officers: OfficerLine[];
  /** Absent until the register of procedures is open. */
  online: OnlineUse | undefined;
  index: IndexLine[];
}

interface ContentRequest {
  period: Period;
  targets: WardTargets;
  register: Pick<ProceduresFile, 'procedures' | 'asOf'> | undefined;
  calendar: WorkCalendar;
  now: Date;
}

/** Counts all of it anew from what is known now. */
export function makeContent(
  dossiers: readonly SeenDossier[],
  { period, targets, register, calendar, now }: ContentRequest,
): ReportContent {
  const range = daysOfPeriod(period, now);
  const report = makeReport(dossiers, { ...range, calendar, now });
  const lines = measureTargets(report, dossiers, targets, { calendar, now });
  const online = register && findUnusedOnline(dossiers, range, register);
  return {
    period,
    report,
    targets: lines,
    spans: countBySpan(dossiers, range, { calendar, now: report.asOf }),
    officers: isMonth(period) ? rateOfficers(report, targets) : [],
    online,
    index: measureIndex({ report, targets: lines, online, dossiers, calendar }),
  };
}
