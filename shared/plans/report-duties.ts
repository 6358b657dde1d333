import type { Plan } from './plan';
import file from './report-duties.json';
import type { ScheduleRule } from './schedule-rule';

/** A report that a ward owes again and again. */
interface ReportDuty {
  id: string;
  title: string;
  schedule: string;
  rules: ScheduleRule[];
  /** Whose word the date is. */
  source: string;
}

/**
 * The recurring reports of a ward (rules.md §10, report-duties.json) as a plan without a year, so that they are followed
 * like any task. Districts being gone, each province sets its own dates: those of the sources stand until the ward changes
 * them, and each task names its source.
 */
export function readReportDuties(): Plan {
  return {
    title: file.title,
    goals: [],
    heads: [
      {
        title: file.title,
        tasks: (file.duties as ReportDuty[]).map(({ id, title, schedule, rules, source }) => ({
          id,
          content: title,
          owners: [],
          schedule,
          rules,
          note: source,
        })),
      },
    ],
  };
}
