import type { Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { monthOfDay } from '../../../shared/working-time/month';
import { readDay } from '../../../shared/working-time/viet-nam-day';
import type { SpanCount } from './count-by-span';
import type { ReportTable } from './report-table';
import { TABLE_TEXTS } from './table-texts';

/** In the order in which they stand upon each other, from below. */
export const SETTLED = ['early', 'on-time', 'late'] as const;

/** Whether the spans are months, not weeks. */
export const areMonths = ([span]: SpanCount[]): boolean =>
  span !== undefined && readDay(span.to) - readDay(span.from) > 6;

/** `16/11 – 22/11`, or `11/2026` for a month. */
export function spanName({ from, to }: SpanCount, isMonth: boolean): string {
  const [year, month] = monthOfDay(from).split('-');
  return isMonth
    ? `${month}/${year}`
    : `${formatIsoDate(from).slice(0, 5)} – ${formatIsoDate(to).slice(0, 5)}`;
}

export function spanTable(spans: SpanCount[], language: Language): ReportTable {
  const isMonth = areMonths(spans);
  return {
    id: 'spans',
    title: TABLE_TEXTS[isMonth ? 'spansByMonth' : 'spans'][language],
    notes: [],
    head: [TABLE_TEXTS.span[language], ...SETTLED.map((name) => TABLE_TEXTS[name][language])],
    rows: spans.map((span) => [spanName(span, isMonth), ...SETTLED.map((name) => span[name])]),
  };
}
