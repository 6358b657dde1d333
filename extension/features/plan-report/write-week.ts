import { nameOfDay } from '../../../shared/plans/round-label';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { dayOfInstant, formatDay, readDay, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';
import { describeEvidence } from '../plan-tasks/evidence-text';
import type { TrackedRound } from '../plan-tasks/track-rounds';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { TEXTS } from './texts';

/** A part of the list: a heading and its lines. */
export interface WeekPart {
  title: string;
  lines: string[];
}

/** What Monday's meeting goes through: what is late, what is due in the week day by day, what was done in the week before. */
export function weekParts(tasks: readonly TrackedTask[], now: Date, language: Language): WeekPart[] {
  const monday = mondayOf(now);
  const [from, to] = [formatDay(monday), formatDay(monday + 6)];
  const [lastFrom, lastTo] = [formatDay(monday - 7), formatDay(monday - 1)];
  const all = tasks.flatMap((tracked) => tracked.rounds.map((round) => ({ tracked, round })));
  const due = all
    .filter(({ round: { round, said } }) => {
      if (!round || said?.doneOn !== undefined || round.rule.kind === 'daily') return false;
      return round.rule.kind !== 'each-session' && round.due >= from && round.due <= to;
    })
    .sort((a, b) => (a.round.key < b.round.key ? -1 : 1));
  const done = all.filter(
    ({ round: { said } }) => said?.doneOn !== undefined && said.doneOn >= lastFrom && said.doneOn <= lastTo,
  );
  const late = tasks.flatMap((tracked) => {
    const before = tracked.late.filter(({ round }) => (round?.due ?? '') < from);
    const last = before.at(-1);
    return last ? [{ tracked, round: last, count: before.length }] : [];
  });
  return [
    {
      title: TEXTS.lateNow[language],
      lines: late.map(({ tracked, round, count }) => {
        const rounds = count > 1 ? ` (${count} ${TEXTS.rounds[language]})` : '';
        const why = round.said?.explanation ? `: ${round.said.explanation}` : '';
        return `${lineOf(tracked, language)}, ${TEXTS.due[language]} ${dueOf(round)}${rounds}${why}`;
      }),
    },
    {
      title: TEXTS.thisWeek[language],
      lines: due.map(
        ({ tracked, round }) =>
          `${nameOfDay(readDay(round.round?.due ?? from))[language]}: ${lineOf(tracked, language)}`,
      ),
    },
    {
      title: TEXTS.doneLastWeek[language],
      lines: done.map(({ tracked, round: { said } }) => {
        const proof = said?.evidence.map(describeEvidence).join('; ');
        return `${lineOf(tracked, language)}${proof ? `: ${proof}` : ''}`;
      }),
    },
  ];
}

/** The same as plain text for a chat. */
export function writeWeek(parts: WeekPart[], now: Date, language: Language): string {
  return [
    titleOfWeek(now, language),
    ...parts.map(({ title, lines }) =>
      [
        `${title} (${lines.length})`,
        ...(lines.length > 0 ? lines.map((line) => `- ${line}`) : [`- ${TEXTS.none[language]}`]),
      ].join('\n'),
    ),
  ].join('\n\n');
}

/** `Việc trong tuần 23/11/2026 – 29/11/2026`. */
export function titleOfWeek(now: Date, language: Language): string {
  const monday = mondayOf(now);
  const [from, to] = [monday, monday + 6].map((day) => formatIsoDate(formatDay(day)));
  return `${TEXTS.weekTitle[language]} ${from} – ${to}`;
}

/** On Saturday and Sunday the meeting that is prepared is the coming Monday's. */
function mondayOf(now: Date): number {
  const day = dayOfInstant(now.getTime());
  const weekday = weekdayOfDay(day);
  return day - weekday + (weekday > 4 ? 7 : 0);
}

const dueOf = ({ round }: TrackedRound): string => (round ? formatIsoDate(round.due) : '');

const lineOf = ({ title, task }: TrackedTask, language: Language): string =>
  `${title} (${task.owners.join(', ') || TEXTS.nobody[language]})`;
