import { warningsSince } from '../../../shared/deadlines/clock/warnings';
import type { TrackedDossier } from '../tracked-dossier';

/** What has come to press since people were told last: codes, what is due first standing first. */
export interface Notices {
  overdue: string[];
  urgent: string[];
}

/** The dossiers that became late or reached their last warning step after `since`; each is in one list at most. */
export function findNotices(tracked: TrackedDossier[], since: Date, now: Date): Notices {
  const notices: Notices = { overdue: [], urgent: [] };
  const dueOf = ({ clock }: TrackedDossier) => clock?.due?.getTime() ?? Infinity;
  for (const { page, clock } of tracked.toSorted((a, b) => dueOf(a) - dueOf(b))) {
    if (!clock?.due) continue;
    if (clock.state === 'overdue') {
      if (clock.due >= since && clock.due < now) notices.overdue.push(page.code);
    } else if (warningsSince(clock, since)?.state === 'urgent') notices.urgent.push(page.code);
  }
  return notices;
}
