import {
  formatSessions,
  readSessionsText,
  type SessionsProblem,
} from '../../../shared/working-time/sessions-text';
import { parseDay } from '../../../shared/working-time/viet-nam-day';
import type { OwnHours } from '../../../shared/working-time/ward-hours';
import { type Session, WEEKDAYS, type Week, type Weekday } from '../../../shared/working-time/work-calendar';

/** A week as it is typed. */
export type WeekDraft = Record<Weekday, string>;

/** A season as it is typed; its days as `dd/MM`. */
export interface SeasonDraft {
  from: string;
  to: string;
  week: WeekDraft;
}

/** Office hours as they are typed. */
export interface HoursDraft {
  week: WeekDraft;
  seasons: SeasonDraft[];
}

/** What is wrong with a field, by its place: `week.mon`, `seasons.0.from`, `seasons.0.week.fri`. */
export type DraftProblems = Map<string, SessionsProblem | 'noDate' | 'noWork'>;

const weekDraft = (week: Week): WeekDraft =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, formatSessions(week[day] ?? [])])) as WeekDraft;

/** Office hours as a form shows them. */
export const draftOf = ({ week, seasons = [] }: OwnHours): HoursDraft => ({
  week: weekDraft(week),
  seasons: seasons.map((season) => ({
    from: turnDate(season.from, '-', '/'),
    to: turnDate(season.to, '-', '/'),
    week: weekDraft(season.week),
  })),
});

/** `04-15` ⇄ `15/04`. */
const turnDate = (date: string, before: string, after: string) => date.split(before).reverse().join(after);

/** What was typed, as office hours; or what is wrong and where. */
export function readDraft({ week, seasons }: HoursDraft): { hours: OwnHours } | { problems: DraftProblems } {
  const problems: DraftProblems = new Map();
  const readWeek = (draft: WeekDraft, place: string): Week => {
    const days: [Weekday, Session[]][] = [];
    for (const day of WEEKDAYS) {
      const reading = readSessionsText(draft[day]);
      if ('problem' in reading) problems.set(`${place}.${day}`, reading.problem);
      else if (reading.sessions.length > 0) days.push([day, reading.sessions]);
    }
    return Object.fromEntries(days);
  };
  const readDate = (text: string, place: string): string => {
    const [, day = '', month = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text) ?? [];
    const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    // a leap year, so that a season may begin or end on 29 February
    if (parseDay(`2000-${date}`) === undefined) problems.set(place, 'noDate');
    return date;
  };
  const usual = readWeek(week, 'week');
  if (problems.size === 0 && Object.keys(usual).length === 0) problems.set('week.mon', 'noWork');
  const parts = seasons.map((season, i) => ({
    from: readDate(season.from, `seasons.${i}.from`),
    to: readDate(season.to, `seasons.${i}.to`),
    week: readWeek(season.week, `seasons.${i}.week`),
  }));
  if (problems.size > 0) return { problems };
  return { hours: { week: usual, ...(parts.length > 0 && { seasons: parts }) } };
}
