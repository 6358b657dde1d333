import { dayOfInstant, parseDay } from '../../../shared/working-time/viet-nam-day';
import type { Stage } from '../page-reading';
import type { Label } from '../words/words';

/** A dossier of a list with the days beside it whose names are not known. */
export interface UnnamedDays {
  code: string;
  stage?: Stage | undefined;
  /** When it came in, when it is due, where that is known. */
  start?: Date | undefined;
  due?: Date | undefined;
  /** One a place (a column, a line of a card); undefined where nothing stands there. */
  days: (Date | undefined)[];
}

type Role = 'receivedAt' | 'dueAt' | 'finishedAt';

/** The share of rows in which a place must have what it is taken for. */
const NEARLY_ALL = 0.8;
/** Rows from which on their order tells something. */
const ROWS = 2;

const ENDED: ReadonlySet<Stage> = new Set(['settled', 'returned', 'not-accepted']);

/** Whether a dossier is known to be still under way. */
export const isOpen = (stage: Stage | undefined): boolean => stage !== undefined && !ENDED.has(stage);

/** The day in a code: `H29.33-261103-0012` of 03/11/2026. */
function dayInCode(code: string): number | undefined {
  const [, year, month, day] = /[-.](\d\d)(\d\d)(\d\d)[-.]/.exec(code) ?? [];
  return year === undefined ? undefined : parseDay(`20${year}-${month}-${day}`);
}

const dayOf = (at: Date) => dayOfInstant(at.getTime());

/**
 * What the days of a list are that nothing names: dossiers come in on the day in their codes; due is what is still to come
 * for open ones and never before that; finished is what stands only where a dossier has ended. What two places could be
 * is neither.
 * @param known what else is known of the dossiers
 * @returns the role of each place
 */
export function rolesOfDays(rows: UnnamedDays[], known: ReadonlySet<Label>, now: Date): (Role | undefined)[] {
  const places = [...Array(Math.max(0, ...rows.map(({ days }) => days.length))).keys()];
  const roles: (Role | undefined)[] = places.map(() => undefined);
  if (rows.length < ROWS) return roles;
  const open = rows.filter(({ stage }) => !stage || !ENDED.has(stage));
  const filled = (place: number, some: UnnamedDays[]) => some.filter(({ days }) => days[place]);
  const isIn = (place: number, some: UnnamedDays[]) =>
    some.length > 0 && filled(place, some).length >= some.length * NEARLY_ALL;
  const every = (place: number, fits: (day: Date, row: UnnamedDays) => boolean) =>
    filled(place, rows).every((row) => fits(row.days[place] as Date, row));
  const take = (role: Role, fits: (place: number) => boolean) => {
    const [place, ...more] = places.filter((one) => roles[one] === undefined && fits(one));
    if (place !== undefined && more.length === 0) roles[place] = role;
  };
  const of = (role: Role) => roles.indexOf(role);
  const startOf = ({ start, days }: UnnamedDays) => start ?? days[of('receivedAt')];
  const dueOf = ({ due, days }: UnnamedDays) => due ?? days[of('dueAt')];
  const isAfterStart = (day: Date, row: UnnamedDays) => {
    const start = startOf(row);
    return !start || dayOf(day) >= dayOf(start);
  };

  const hasStart = known.has('receivedAt') || known.has('submittedAt');
  if (!hasStart) {
    const isOnCodeDay = (place: number) => {
      const dated = filled(place, rows).filter(({ code }) => dayInCode(code) !== undefined);
      const same = dated.filter(({ code, days }) => dayOf(days[place] as Date) === dayInCode(code));
      return same.length >= ROWS && same.length >= dated.length * NEARLY_ALL;
    };
    const place = places.find(isOnCodeDay);
    if (place !== undefined) roles[place] = 'receivedAt';
  }
  const hasDue = (['dueAt', 'rescheduledDueAt', 'stepDueAt', 'term'] as const).some((label) =>
    known.has(label),
  );
  if (!hasDue)
    take(
      'dueAt',
      (place) =>
        isIn(place, open) &&
        every(place, isAfterStart) &&
        filled(place, open).some(({ days }) => (days[place] as Date) > now),
    );
  if (!known.has('finishedAt'))
    take(
      'finishedAt',
      (place) =>
        open.length > 0 &&
        filled(place, rows).length > 0 &&
        filled(place, open).length === 0 &&
        every(place, (day, row) => day <= now && isAfterStart(day, row)),
    );
  if (!hasStart && of('receivedAt') < 0 && (hasDue || of('dueAt') >= 0))
    take(
      'receivedAt',
      (place) =>
        isIn(place, rows) &&
        every(place, (day, row) => {
          const due = dueOf(row);
          return day <= now && (!due || day <= due);
        }),
    );
  return roles;
}
