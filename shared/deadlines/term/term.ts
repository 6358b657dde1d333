/**
 * Units of terms. Working days and working hours are two units and are never turned into each other. `hours`, `days` and
 * `months` are of the calendar.
 */
export const TERM_UNITS = ['working-hours', 'working-days', 'hours', 'days', 'months'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** A length of time as the law says it. Days and months are whole. */
export interface Term {
  amount: number;
  unit: TermUnit;
}
