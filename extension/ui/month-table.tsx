import type { ComponentChildren } from 'preact';
import type { BilingualText, Language } from '../../shared/text/bilingual-text';
import { WEEKDAY_TEXTS } from '../../shared/working-time/day-texts';
import { weeksOfMonth } from '../../shared/working-time/weeks-of-month';
import { WEEKDAYS } from '../../shared/working-time/work-calendar';

const MONTH: BilingualText = { vi: 'Tháng', en: 'Month' };

/** Heads of the columns; screen readers have the whole word. */
const SHORT_WEEKDAYS: Record<Language, string[]> = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

/** How one day of a month is shown. */
interface MonthDay {
  /** For those who hear the page. */
  label: string;
  /** Attributes by which the styles tell days apart: `data-kind`, `data-state`. */
  look: Record<`data-${string}`, string | true | undefined>;
  /** What stands beside the number of the day. */
  mark?: ComponentChildren;
}

interface MonthTableProps {
  /** Of the styles. */
  class: string;
  /** YYYY-MM */
  month: string;
  /** The one day that Tab reaches, YYYY-MM-DD. */
  active: string;
  today: string;
  language: Language;
  dayOf(date: string): MonthDay;
  onOpen(date: string): void;
}

/** A month, each day a button. */
export function MonthTable({ class: name, month, active, today, language, dayOf, onOpen }: MonthTableProps) {
  const title = `${MONTH[language]} ${Number(month.slice(5))}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days to press is a grid
    <table class={name} role="grid" aria-label={`${title}/${month.slice(0, 4)}`}>
      <caption aria-hidden="true">{title}</caption>
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
              const { label, look, mark } = dayOf(date);
              return (
                <td key={date}>
                  <button
                    type="button"
                    data-date={date}
                    {...look}
                    aria-current={date === today ? 'date' : undefined}
                    tabIndex={date === active ? 0 : -1}
                    aria-label={label}
                    onClick={() => onOpen(date)}
                  >
                    {Number(date.slice(8))}
                    {mark}
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
