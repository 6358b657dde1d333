import { formatIsoDate } from '../../../shared/text/format-date';
import { type DayRange, monthOfDay } from '../../../shared/working-time/month';
import { isMonth, isWeek, type Period } from './report-period';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period as it stands in the title of an office's report: `tuần từ 23/11/2026 đến 29/11/2026`, `quý IV năm 2026`. */
export function describePeriod(period: Period, { from, to }: DayRange): string {
  const [year, month] = monthOfDay(from).split('-');
  if (isWeek(period)) return `tuần từ ${formatIsoDate(from)} đến ${formatIsoDate(to)}`;
  if (isMonth(period)) return `tháng ${month} năm ${year}`;
  if (period === 'year') return `năm ${year}`;
  return `quý ${QUARTERS[Math.floor((Number(month) - 1) / 3)]} năm ${year}`;
}
