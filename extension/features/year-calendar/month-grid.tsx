import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { formatSessions } from '../../../shared/working-time/sessions-text';
import { WEEKDAYS } from '../../../shared/working-time/work-calendar';
import { type DayCell, type DaySources, describeCell, weeksOfMonth } from './day-cell';
import { DayShape } from './day-shape';
import { KIND_TEXTS, TEXTS } from './texts';

/** Heads of the columns; screen readers have the whole word with each day. */
export const SHORT_WEEKDAYS = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

interface MonthGridProps {
  /** YYYY-MM */
  month: string;
  sources: DaySources;
  /** The one day that Tab reaches. */
  active: string;
  today: string;
  /** Days that were changed and not applied. */
  changed: ReadonlySet<string>;
  language: Language;
  onOpen(date: string): void;
}

/** A month, each day a button. */
export function MonthGrid({ month, sources, active, today, changed, language, onOpen }: MonthGridProps) {
  const name = `${TEXTS.month[language]} ${Number(month.slice(5))}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days to press is a grid
    <table class="month" role="grid" aria-label={`${name}/${month.slice(0, 4)}`}>
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
              const cell = describeCell(date, sources);
              return (
                <td key={date}>
                  <button
                    type="button"
                    data-date={date}
                    data-kind={cell.kind}
                    data-changed={changed.has(date) || undefined}
                    aria-current={date === today ? 'date' : undefined}
                    tabIndex={date === active ? 0 : -1}
                    aria-label={nameOfCell(cell, language)}
                    onClick={() => onOpen(date)}
                  >
                    {Number(date.slice(8))}
                    <DayShape kind={cell.kind} />
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

/** `Thứ Sáu 20/11/2026: Đơn vị làm nửa ngày, 07:30–11:30. Kỷ niệm`. */
function nameOfCell({ date, weekday, kind, sessions, reason }: DayCell, language: Language): string {
  const times = sessions.length > 0 ? `, ${formatSessions(sessions)}` : '';
  const why = reason ? `. ${reason}` : '';
  return `${WEEKDAY_TEXTS[weekday][language]} ${formatIsoDate(date)}: ${KIND_TEXTS[kind][language]}${times}${why}`;
}
