import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { WEEKDAY_TEXTS } from '../../../shared/working-time/day-texts';
import { formatSessions } from '../../../shared/working-time/sessions-text';
import { MonthTable } from '../../ui/month-table';
import { type DayCell, type DaySources, describeCell } from './day-cell';
import { DayShape } from './day-shape';
import { KIND_TEXTS } from './texts';

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

/** A month of the year calendar: what each day is. */
export const MonthGrid = ({ sources, changed, ...month }: MonthGridProps) => (
  <MonthTable
    class="month"
    {...month}
    dayOf={(date) => {
      const cell = describeCell(date, sources);
      return {
        label: nameOfCell(cell, month.language),
        look: { 'data-kind': cell.kind, 'data-changed': changed.has(date) || undefined },
        mark: <DayShape kind={cell.kind} />,
      };
    }}
  />
);

/** `Thứ Sáu 20/11/2026: Đơn vị làm nửa ngày, 07:30–11:30. Kỷ niệm`. */
function nameOfCell({ date, weekday, kind, sessions, reason }: DayCell, language: Language): string {
  const times = sessions.length > 0 ? `, ${formatSessions(sessions)}` : '';
  const why = reason ? `. ${reason}` : '';
  return `${WEEKDAY_TEXTS[weekday][language]} ${formatIsoDate(date)}: ${KIND_TEXTS[kind][language]}${times}${why}`;
}
