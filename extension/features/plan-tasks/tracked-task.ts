import { describeDays } from '../../../shared/deadlines/clock/describe-span';
import type { State } from '../../../shared/look/tokens';
import type { PlanHead, PlanTask } from '../../../shared/plans/plan';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../../shared/working-time';
import { workingDaysBetween } from '../../../shared/working-time/working-days-between';
import type { StoredPlan, StoredRound } from '../../platform/plan-records';
import type { PlanStock } from '../../platform/plan-store';
import { isWithoutEnd, type TrackedRound, trackRounds } from './track-rounds';

const WORDS = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  today: { vi: 'Hạn hôm nay', en: 'Due today' },
  left: { vi: 'Còn', en: '' },
  done: { vi: 'Đã làm', en: 'Done' },
  allDone: { vi: 'Đã làm xong', en: 'All done' },
  always: { vi: 'Thường xuyên', en: 'Continuous' },
  event: { vi: 'Chờ sự việc', en: 'Awaits its event' },
  noDate: { vi: 'Chưa rõ hạn', en: 'No known date' },
  notFollowed: { vi: 'Không theo dõi', en: 'Not followed' },
} satisfies Record<string, BilingualText>;

/** A task of a plan in use with its rounds, and how it stands. */
export class TrackedTask {
  readonly stored: StoredPlan;
  readonly head: PlanHead;
  readonly task: PlanTask;
  readonly rounds: TrackedRound[];
  /** Late, and neither done nor explained and passed over; the oldest first. */
  readonly late: TrackedRound[];
  /** The next one that is not done and not late. */
  readonly next: TrackedRound | undefined;
  readonly state: State;

  constructor(stored: StoredPlan, head: PlanHead, task: PlanTask, rounds: TrackedRound[]) {
    this.stored = stored;
    this.head = head;
    this.task = task;
    this.rounds = rounds;
    // of what comes again, a time that was explained is settled when the next one has come
    const last = rounds.findLastIndex(({ state }) => state === 'overdue' || state === 'done');
    this.late = rounds.filter(
      ({ state, said }, i) => state === 'overdue' && (i >= last || !said?.explanation),
    );
    this.next = rounds.find(({ state }) => state === 'urgent' || state === 'soon' || state === 'ok');
    this.state = this.#stateOf();
  }

  #stateOf(): State {
    if (this.late.length > 0) return 'overdue';
    if (this.next) return this.next.state;
    if (this.rounds.some(({ round, state }) => round && state === 'done')) return 'done';
    return isWithoutEnd(this.task) ? 'ok' : 'unknown';
  }

  /** The round that must happen first: the last late one, else the next. */
  get pressing(): TrackedRound | undefined {
    return this.late.at(-1) ?? this.next;
  }

  /** Done without proof, or to be done always and nothing was ever said of it. */
  get lacksEvidence(): boolean {
    const isProved = ({ said }: TrackedRound) => said !== undefined && said.evidence.length > 0;
    const done = this.rounds.filter(({ said }) => said?.doneOn !== undefined);
    const isEndless = this.rounds.length > 0 && this.rounds.every(({ round }) => round === undefined);
    return !done.every(isProved) || (isEndless && !this.rounds.some(isProved));
  }

  /** What it is called where there is little room. */
  get title(): string {
    return this.task.shortTitle ?? this.task.content;
  }
}

/** How a round stands, in words: `Quá hạn 3 ngày làm việc`, `Hạn hôm nay`, `Còn 2 ngày làm việc`. */
export function describeRound(
  { state, due, round }: TrackedRound,
  { calendar, now, language }: { calendar: WorkCalendar; now: Date; language: Language },
): string {
  if (state === 'done') return WORDS.done[language];
  if (!due || state === 'unknown') return WORDS[round ? 'notFollowed' : 'always'][language];
  const days = workingDaysBetween(calendar, now, due);
  if (state === 'overdue') {
    if (days === 0) return WORDS.overdue[language];
    const gone = describeDays(-days, language);
    return language === 'vi' ? `${WORDS.overdue.vi} ${gone}` : `${gone} overdue`;
  }
  if (days === 0) return WORDS.today[language];
  const left = describeDays(days, language);
  return language === 'vi' ? `${WORDS.left.vi} ${left}` : `${left} left`;
}

/** How a task stands, in words. */
export function describeTask(
  tracked: TrackedTask,
  at: { calendar: WorkCalendar; now: Date; language: Language },
): string {
  const { pressing, state, task } = tracked;
  if (pressing) return describeRound(pressing, at);
  if (state === 'done') return WORDS.allDone[at.language];
  if (isWithoutEnd(task)) return WORDS.always[at.language];
  const awaits = task.rules.some(({ kind }) => kind === 'after' || kind === 'before');
  return WORDS[awaits ? 'event' : 'noDate'][at.language];
}

/** All tasks of all plans in use, in the order of the plans. */
export function trackTasks(
  { plans, rounds }: PlanStock,
  options: { calendar: WorkCalendar; now: Date; until?: string },
): TrackedTask[] {
  const said = new Map<string, StoredRound[]>();
  for (const round of rounds) {
    const key = `${round.plan} ${round.taskId}`;
    const others = said.get(key);
    if (others) others.push(round);
    else said.set(key, [round]);
  }
  return plans.flatMap((stored) =>
    stored.plan.heads.flatMap((head) =>
      head.tasks.map(
        (task) =>
          new TrackedTask(
            stored,
            head,
            task,
            trackRounds(stored, task, said.get(`${stored.id} ${task.id}`) ?? [], options),
          ),
      ),
    ),
  );
}
