import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { MonthTable } from '../../ui/month-table';
import { StateShape } from '../../ui/state-shape';
import { type RoundOfTask, stateOfDay } from './rounds-by-day';
import { DAY_STATE_NAMES, TEXTS } from './texts';

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
export const PlanMonth = ({ days, ...month }: PlanMonthProps) => (
  <MonthTable
    class="plan-month"
    {...month}
    dayOf={(date) => {
      const rounds = days.get(date) ?? [];
      const state = stateOfDay(rounds);
      return {
        label: nameOfDay(date, rounds, month.language),
        look: { 'data-state': state },
        mark: state && (
          <small>
            <StateShape state={state} /> {rounds.length}
          </small>
        ),
      };
    }}
  />
);

/** `25/11/2026: 3 việc, Sắp đến hạn`. */
function nameOfDay(date: string, rounds: RoundOfTask[], language: Language): string {
  const state = stateOfDay(rounds);
  if (!state) return formatIsoDate(date);
  return `${formatIsoDate(date)}: ${rounds.length} ${TEXTS.tasks[language]}, ${DAY_STATE_NAMES[state][language]}`;
}
