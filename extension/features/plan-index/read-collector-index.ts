import * as z from 'zod/mini';
import { PLAN_CRITERIA, type PlanCriterion } from '../../../shared/plans/plan';
import {
  type DayRange,
  firstDayOfMonth,
  lastDayOfMonth,
  listMonths,
} from '../../../shared/working-time/month';

/** What a collector says of one month. */
export interface CollectorMonth extends DayRange {
  /** Answers that are shown; 0 where there are none, or too few to be shown. */
  n: number;
  /** Whether answers are held back, as fewer than five gave them. */
  isWithheld: boolean;
  overall?: number;
  criteria: Partial<Record<PlanCriterion, number>>;
  /** 95 % intervals, by the ids of criteria and `overall`. */
  intervals: Record<string, [low: number, high: number]>;
}

/** What a collector says of a unit's months, or what of it cannot be. */
export type CollectorReading =
  | {
      months: CollectorMonth[];
      /** Ids of questions that are none of a plan's criteria. */
      others: string[];
    }
  | { problem: string };

const percent = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const estimate = z
  .object({ value: percent, low: percent, high: percent })
  .check(
    z.refine(
      ({ value, low, high }) =>
        value === null || low === null || high === null || (low <= value && value <= high),
      'value is not between low and high',
    ),
  );
const count = z.int().check(z.gte(0));

/** As the collector's openapi.json describes it; what a newer one says beside it is passed over. */
const reportSchema = z.object({
  unit: z.string(),
  groups: z
    .array(
      z.object({
        period: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
        n: count,
        overall: estimate,
        criteria: z.record(z.string().check(z.maxLength(100)), estimate),
        withheld: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(1200)),
});

/** Most problems that are named. */
const MOST_PROBLEMS = 3;

/** Reads a collector's answer by months: of the unit and the months that were asked for, each once, or nothing of it. */
export function readCollectorIndex(body: unknown, asked: DayRange & { unit: string }): CollectorReading {
  const { data, error } = reportSchema.safeParse(body);
  if (!data) {
    const places = (error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.') || 'body'}: ${message}`,
    );
    return { problem: places.slice(0, MOST_PROBLEMS).join('; ') };
  }
  if (data.unit !== asked.unit) return { problem: `unit: “${data.unit.slice(0, 100)}”` };
  const wanted = new Set(listMonths(asked));
  const seen = new Set<string>();
  for (const { period } of data.groups) {
    if (!wanted.has(period) || seen.has(period)) return { problem: `groups: ${period}` };
    seen.add(period);
  }
  const ids = new Set(data.groups.flatMap(({ criteria }) => Object.keys(criteria)));
  return {
    months: data.groups
      .map(toMonth)
      .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from))),
    others: [...ids].filter((id) => !PLAN_CRITERIA.some((criterion) => criterion === id)),
  };
}

function toMonth({
  period,
  n,
  overall,
  criteria,
  withheld,
}: z.infer<typeof reportSchema>['groups'][number]): CollectorMonth {
  const month: CollectorMonth = {
    from: firstDayOfMonth(period),
    to: lastDayOfMonth(period),
    n,
    isWithheld: withheld === true,
    criteria: {},
    intervals: {},
  };
  // without answers there is no figure, whatever is said of it
  if (n === 0) return month;
  const addInterval = (id: string, { low, high }: z.infer<typeof estimate>) => {
    if (low !== null && high !== null) month.intervals[id] = [low, high];
  };
  if (overall.value !== null) {
    month.overall = overall.value;
    addInterval('overall', overall);
  }
  for (const criterion of PLAN_CRITERIA) {
    const said = criteria[criterion];
    if (said?.value == null) continue;
    month.criteria[criterion] = said.value;
    addInterval(criterion, said);
  }
  return month;
}
