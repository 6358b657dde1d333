import { dayOfInstant } from '../../../shared/working-time/viet-nam-day';
import type { Dossier } from './dossier';

/** How one field's dossiers stand, in dossiers. */
export interface FieldCount {
  field: string;
  received: number;
  early: number;
  onTime: number;
  late: number;
  openInTime: number;
  openLate: number;
}

/** The portal's statistics: received dossiers by field, most first. */
export function countByField(dossiers: Dossier[], now: Date): FieldCount[] {
  const counts = new Map<string, FieldCount>();
  for (const { procedure, receivedAt, dueAt, finishedAt } of dossiers) {
    if (!receivedAt || !dueAt) continue;
    const { field } = procedure;
    const empty = { field, received: 0, early: 0, onTime: 0, late: 0, openInTime: 0, openLate: 0 };
    const count = counts.get(field) ?? empty;
    counts.set(field, count);
    count.received++;
    if (!finishedAt) count[now <= dueAt ? 'openInTime' : 'openLate']++;
    else if (finishedAt > dueAt) count.late++;
    else count[dayOfInstant(finishedAt.getTime()) < dayOfInstant(dueAt.getTime()) ? 'early' : 'onTime']++;
  }
  return [...counts.values()].sort((a, b) => b.received - a.received);
}
