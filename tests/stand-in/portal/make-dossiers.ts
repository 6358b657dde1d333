import { addWorkingDays, addWorkingMinutes, type WorkCalendar } from '../../../shared/working-time/index';
import { dayOfInstant, formatDay, MINUTE_MS } from '../../../shared/working-time/viet-nam-day';
import { type SeededRandom, seededRandom } from '../seeded-random';
import { CASES, type Case } from './cases';
import type { Channel, Dossier } from './dossier';
import { findProcedure } from './procedure';
import { resolveInstant } from './resolve-instant';
import { stepsSoFar } from './steps-so-far';

/** Commune code of the stand-in's ward, in the short form that is in use since 07/2025. */
const UNIT = 'H32.21';

/** Working minutes between filing and receipt. */
const WAIT: Record<Channel, [low: number, high: number]> = {
  counter: [5, 15],
  postal: [10, 60],
  online: [30, 420],
};

interface Options {
  /** The same seed and now give the same dossiers; a larger count only adds to them. */
  seed: number;
  now: Date;
  count: number;
  calendar: WorkCalendar;
}

interface Surroundings {
  now: Date;
  calendar: WorkCalendar;
  random: SeededRandom;
}

/** Dossiers around now, in the order of the cases; beyond the last case they begin again with other times of day. */
export function makeDossiers({ seed, now, count, calendar }: Options): Dossier[] {
  const minute = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  return Array.from({ length: count }, (_, index) => {
    const story = CASES[index % CASES.length];
    if (!story) throw new Error('there are no cases');
    return makeDossier(story, index, { now: minute, calendar, random: seededRandom(seed + index) });
  });
}

function makeDossier(story: Case, index: number, around: Surroundings): Dossier {
  const { now, calendar, random } = around;
  const procedure = findProcedure(story.procedure);
  const dueAt = story.due && resolveInstant(story.due, now, calendar);
  const receivedAt = dueAt && receiptFor(dueAt, procedure.workingDays, around);
  const submittedAt = story.submitted
    ? resolveInstant(story.submitted, now, calendar)
    : addWorkingMinutes(calendar, receivedAt ?? now, -random.between(...WAIT[story.channel]));
  const finishedAt = dueAt && finish(story, dueAt, around);
  const begunAt = earlier(addWorkingMinutes(calendar, receivedAt ?? submittedAt, 95), now);
  const dossier: Dossier = {
    code: `${UNIT}-${dateInCode(submittedAt)}-${String(3 + index * 9 + random.between(0, 8)).padStart(4, '0')}`,
    procedure,
    applicant: `Công dân mẫu ${String(index + 1).padStart(2, '0')}`,
    channel: story.channel,
    officer: `Cán bộ mẫu ${String(random.between(1, 4)).padStart(2, '0')}`,
    stage: story.stage,
    submittedAt,
    receivedAt,
    dueAt,
    suspendedAt: story.stage === 'suspended' ? begunAt : undefined,
    finishedAt,
    note: story.note,
    steps: [],
  };
  return { ...dossier, steps: stepsSoFar(dossier, begunAt) };
}

/** A receipt in the morning or early afternoon from which the term leads to `dueAt`; never later than now. */
function receiptFor(dueAt: Date, workingDays: number, { now, calendar, random }: Surroundings): Date {
  const close = addWorkingDays(calendar, dueAt, -workingDays);
  const planned = addWorkingMinutes(calendar, close, -random.between(130, 440));
  return planned < now ? planned : addWorkingMinutes(calendar, now, -random.between(20, 50));
}

function finish({ finished }: Case, dueAt: Date, { now, calendar, random }: Surroundings): Date | undefined {
  if (!finished) return undefined;
  if ('minutesAgo' in finished) return addWorkingMinutes(calendar, now, -finished.minutesAgo);
  const close = addWorkingDays(calendar, dueAt, finished.daysAfterDue);
  return addWorkingMinutes(calendar, close, -random.between(20, 90));
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);

/** `YYMMDD` in Viet Nam, as dossier codes hold it. */
const dateInCode = (at: Date) => formatDay(dayOfInstant(at.getTime())).slice(2).replaceAll('-', '');
