import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { signNow } from '../../platform/people';
import type { StoredPlan } from '../../platform/plan-records';
import { savePlan } from '../../platform/plan-store';
import type { ProposedPlan } from './proposed-plan';

/** The first day of a month's rounds that a plan which is opened now is asked for: this month's. */
export const startOfMonth = (now: Date): string => `${formatDay(dayOfInstant(now.getTime())).slice(0, 7)}-01`;

/** Keeps a plan that was proposed, in place of one that is kept or beside all; returns its id. */
export async function keepPlan(
  { plan, source, rounds = [], events = [] }: ProposedPlan,
  { startsOn, instead, now }: { startsOn: string; instead: StoredPlan | undefined; now: Date },
): Promise<string> {
  const id = instead?.id ?? crypto.randomUUID();
  const signature = await signNow(now);
  const shownSource = source ?? instead?.source;
  await savePlan(
    {
      ...instead,
      id,
      plan,
      events: [...(instead?.events ?? []), ...events].filter(
        (event, index, all) =>
          all.findIndex((one) => JSON.stringify(one) === JSON.stringify(event)) === index,
      ),
      ...(shownSource !== undefined && { source: shownSource }),
      startsOn: instead?.startsOn ?? startsOn,
      changedAt: now,
    },
    rounds.map((round) => ({ ...round, plan: id, ...signature })),
  );
  return id;
}
