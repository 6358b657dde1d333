import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Rule } from '../../../shared/deadlines/rule-set/rule';
import type { State } from '../../../shared/look/tokens';
import type { WorkCalendar } from '../../../shared/working-time';
import { TrackedDossier } from '../tracked-dossier';

/** What deadlines are computed with. */
export interface Measures {
  calendar: WorkCalendar;
  rules: Rule[];
}

/** A dossier’s most pressing deadline. */
export interface Deadline {
  /** Absent where it is not known. */
  due?: Date;
  state: State;
}

/** An open dossier whose deadline is another afterwards. */
export interface Move {
  code: string;
  procedure?: string;
  before: Deadline;
  after: Deadline;
}

/** The open dossiers whose due date or state is another with other measures, what is due first standing first. */
export function findMoves(
  dossiers: readonly SeenDossier[],
  before: Measures,
  after: Measures,
  now: Date,
): Move[] {
  const deadlineOf = (dossier: SeenDossier, { calendar, rules }: Measures): Deadline => {
    const { clock, state } = new TrackedDossier(dossier, calendar, now, 'vi', rules);
    return { ...(clock?.due && { due: clock.due }), state };
  };
  return dossiers
    .flatMap((dossier): Move[] => {
      const [old, young] = [deadlineOf(dossier, before), deadlineOf(dossier, after)];
      const isClosed = old.state === 'done' && young.state === 'done';
      const isSame = old.state === young.state && old.due?.getTime() === young.due?.getTime();
      if (isClosed || isSame) return [];
      const { code, procedure } = dossier;
      return [{ code, ...(procedure !== undefined && { procedure }), before: old, after: young }];
    })
    .sort((a, b) => dueTime(a) - dueTime(b));
}

const dueTime = ({ after, before }: Move) => (after.due ?? before.due)?.getTime() ?? Number.POSITIVE_INFINITY;
