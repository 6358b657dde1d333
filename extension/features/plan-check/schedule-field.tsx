import { useLayoutEffect, useState } from 'preact/hooks';
import { describeRule } from '../../../shared/plans/describe-rule';
import { nextRounds } from '../../../shared/plans/plan-rounds';
import { readSchedulePhrase } from '../../../shared/plans/schedule-phrase';
import type { ScheduleRule } from '../../../shared/plans/schedule-rule';
import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import type { WorkCalendar } from '../../../shared/working-time';
import { dayOfInstant, formatDay, readDay } from '../../../shared/working-time/viet-nam-day';
import { TextField } from './text-field';
import { TEXTS } from './texts';

/** Next dates that are shown, and how far ahead they are looked for. */
const SHOWN = 4;
const AHEAD = 400;

interface ScheduleFieldProps {
  schedule: string;
  year: number;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
  onKept(schedule: string, rules: ScheduleRule[]): void;
}

/** When a task is to be done, in words that are read as they are typed: the rules, the next dates, what was not understood. */
export function ScheduleField({ schedule, year, calendar, now, language, onKept }: ScheduleFieldProps) {
  const [typed, setTyped] = useState(schedule);
  useLayoutEffect(() => setTyped(schedule), [schedule]);
  const { rules, problems } = readSchedulePhrase(typed, { year });
  const today = formatDay(dayOfInstant(now.getTime()));
  const next = nextRounds(rules, { calendar, from: today, to: formatDay(readDay(today) + AHEAD) });
  return (
    <>
      <TextField
        label={TEXTS.schedule[language]}
        value={schedule}
        onTyped={setTyped}
        onKept={(text) => onKept(text, readSchedulePhrase(text, { year }).rules)}
      />
      <div class="reading" aria-live="polite">
        {rules.length > 0 && (
          <p>
            {TEXTS.rules[language]}: <b>{rules.map((rule) => describeRule(rule, language)).join('; ')}</b>
            <small>
              {TEXTS.next[language]}:{' '}
              {next
                .slice(0, SHOWN)
                .map(({ due }) => formatIsoDate(due))
                .join(', ') || TEXTS.noNext[language]}
            </small>
          </p>
        )}
        {typed.trim() !== '' &&
          problems.map(({ text, reason }) => (
            <p key={text} data-problem>
              “{text}”: {reason}
            </p>
          ))}
      </div>
    </>
  );
}
