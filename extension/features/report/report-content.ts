import type { SeenDossier } from '../../../shared/deadlines/seen-dossier';
import type { WardTargets } from '../../../shared/ward/ward-targets';
import type { WorkCalendar } from '../../../shared/working-time';
import { countBySpan, type SpanCount } from './count-by-span';
import { makeReport, type Report } from './make-report';
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
}

interface ContentRequest {
  period: Period;
  targets: WardTargets;
  calendar: WorkCalendar;
  now: Date;
}

/** Counts all of it anew from what is known now. */
export function makeContent(
  dossiers: readonly SeenDossier[],
  { period, targets, calendar, now }: ContentRequest,
): ReportContent {
  const range = daysOfPeriod(period, now);
  const report = makeReport(dossiers, { ...range, calendar, now });
  return {
    period,
    report,
    targets: measureTargets(report, dossiers, targets, { calendar, now }),
    spans: countBySpan(dossiers, range, { calendar, now: report.asOf }),
    officers: isMonth(period) ? rateOfficers(report, targets) : [],
  };
}
