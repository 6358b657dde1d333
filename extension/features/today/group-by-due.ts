import type { SeenDossier } from '../../../shared/deadlines/seen-dossier';
import { addWorkingDays, type WorkCalendar } from '../../../shared/working-time';
import { endOfHalfDay } from '../../../shared/working-time/half-day';
import { dayEndingAt, dayOfInstant } from '../../../shared/working-time/viet-nam-day';
import type { TrackedDossier } from '../tracked-dossier';

/** When something must happen, from what must happen first. */
const DUE_GROUPS = ['late', 'half-day', 'today', 'next-day', 'later', 'paused', 'unknown'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Dossiers by when something must happen, each group in the order of the due dates; empty groups are left out. */
export function groupByDue<Seen extends SeenDossier>(
  tracked: TrackedDossier<Seen>[],
  calendar: WorkCalendar,
  now: Date,
): { group: DueGroup; dossiers: TrackedDossier<Seen>[] }[] {
  const groupOf = makeGroupOf(calendar, now);
  const groups = new Map<DueGroup, TrackedDossier<Seen>[]>();
  for (const dossier of tracked) {
    const group = groupOf(dossier);
    const others = groups.get(group);
    if (others) others.push(dossier);
    else groups.set(group, [dossier]);
  }
  const dueOf = ({ clock }: TrackedDossier<Seen>) => clock?.due?.getTime() ?? Infinity;
  return DUE_GROUPS.flatMap((group) => {
    const dossiers = groups.get(group);
    return dossiers
      ? {
          group,
          dossiers: dossiers.sort((a, b) => dueOf(a) - dueOf(b) || (a.page.code < b.page.code ? -1 : 1)),
        }
      : [];
  });
}

function makeGroupOf(calendar: WorkCalendar, now: Date): (dossier: TrackedDossier) => DueGroup {
  const halfDay = endOfHalfDay(calendar, now);
  const today = dayOfInstant(now.getTime());
  const nextDay = dayEndingAt(addWorkingDays(calendar, now, 1).getTime());
  return ({ state, clock }) => {
    if (state === 'overdue') return 'late';
    if (state === 'paused') return 'paused';
    const due = clock?.due?.getTime();
    if (due === undefined) return 'unknown';
    if (halfDay && due <= halfDay.getTime()) return 'half-day';
    const day = dayEndingAt(due);
    if (day <= today) return 'today';
    return day <= nextDay ? 'next-day' : 'later';
  };
}
