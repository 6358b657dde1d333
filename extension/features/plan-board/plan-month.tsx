import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { WEEKDAYS } from '../../../shared/working-time/work-calendar';
import { StateShape } from '../../ui/state-shape';
import { weeksOfMonth } from '../year-calendar/day-cell';
import { SHORT_WEEKDAYS } from '../year-calendar/month-grid';
import { type RoundOfTask, stateOfDay } from './rounds-by-day';
import { TASK_STATE_NAMES, TEXTS } from './texts';

interface PlanMonthProps {
  /** YYYY-MM */
  month: string;
  days: ReadonlyMap<string, RoundOfTask[]>;
  /** The one day that Tab reaches. */
  active: string;
  today: string;
  language: Language;
  onOpen(date: string): void;
}

/** A month with how many tasks are due on each day, and how they stand. */
export function PlanMonth({ month, days, active, today, language, onOpen }: PlanMonthProps) {
  const name = `${TEXTS.month[language]} ${Number(month.slice(5))}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days to press is a grid
    <table class="plan-month" role="grid" aria-label={`${name}/${month.slice(0, 4)}`}>
      <caption aria-hidden="true">{name}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day, i) => (
            <th key={day} scope="col" abbr={WEEKDAY_TEXTS[day][language]}>
              {SHORT_WEEKDAYS[language][i]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((date, i) => {
              if (!date) return <td key={i} />;
              const rounds = days.get(date) ?? [];
              const state = stateOfDay(rounds);
              return (
                <td key={date}>
                  <button
                    type="button"
                    data-date={date}
                    data-state={state}
                    aria-current={date === today ? 'date' : undefined}
                    tabIndex={date === active ? 0 : -1}
                    aria-label={nameOfDay(date, rounds, language)}
                    onClick={() => onOpen(date)}
                  >
                    {Number(date.slice(8))}
                    {state && (
                      <small>
                        <StateShape state={state} /> {rounds.length}
                      </small>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `25/11/2026: 3 việc, Sắp đến hạn`. */
function nameOfDay(date: string, rounds: RoundOfTask[], language: Language): string {
  const state = stateOfDay(rounds);
  if (!state) return formatIsoDate(date);
  const word = TASK_STATE_NAMES[state as keyof typeof TASK_STATE_NAMES][language];
  return `${formatIsoDate(date)}: ${rounds.length} ${TEXTS.tasks[language]}, ${word}`;
}
