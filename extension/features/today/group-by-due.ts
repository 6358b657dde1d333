import type { State } from '../../../shared/look/tokens';
import { addWorkingDays, type WorkCalendar } from '../../../shared/working-time';
import { endOfHalfDay } from '../../../shared/working-time/half-day';
import { dayEndingAt, dayOfInstant, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';

/** When something must happen, from what must happen first. */
const DUE_GROUPS = ['late', 'half-day', 'today', 'next-day', 'week', 'later', 'paused', 'unknown'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Something that must happen: a dossier, or a task of a plan. */
export interface Pending {
  /** Tells it from others. */
  code: string;
  due: Date | undefined;
  state: State;
}

/**
 * What must happen by when, each group in the order of the due dates; empty groups are left out. What is due together
 * stays in the order in which it came: a task's code begins with a random id, which says nothing of its place.
 */
export function groupByDue<Entry extends Pending>(
  pending: Entry[],
  calendar: WorkCalendar,
  now: Date,
): { group: DueGroup; entries: Entry[] }[] {
  const groupOf = makeGroupOf(calendar, now);
  const groups = new Map<DueGroup, Entry[]>();
  for (const entry of pending) {
    const group = groupOf(entry);
    const others = groups.get(group);
    if (others) others.push(entry);
    else groups.set(group, [entry]);
  }
  const dueOf = ({ due }: Pending) => due?.getTime() ?? Infinity;
  return DUE_GROUPS.flatMap((group) => {
    const entries = groups.get(group);
    return entries ? { group, entries: entries.sort((a, b) => compareNumbers(dueOf(a), dueOf(b))) } : [];
  });
}

/** Of two that are due at no known time the difference would be no number. */
const compareNumbers = (one: number, other: number): number => (one === other ? 0 : one - other);

function makeGroupOf(calendar: WorkCalendar, now: Date): (entry: Pending) => DueGroup {
  const halfDay = endOfHalfDay(calendar, now);
  const today = dayOfInstant(now.getTime());
  const sunday = today - weekdayOfDay(today) + 6;
  const nextDay = dayEndingAt(addWorkingDays(calendar, now, 1).getTime());
  return ({ state, due }) => {
    if (state === 'overdue') return 'late';
    if (state === 'paused') return 'paused';
    if (due === undefined) return 'unknown';
    if (halfDay && due <= halfDay) return 'half-day';
    const day = dayEndingAt(due.getTime());
    if (day <= today) return 'today';
    if (day <= nextDay) return 'next-day';
    return day <= sunday ? 'week' : 'later';
  };
}
