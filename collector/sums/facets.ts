import type { ResponseTable } from '../database/tables';

/**
 * How long a sum is, with the number of characters of a day (YYYY-MM-DD) that name it, the longest first. Ten days are those
 * with the same first digit: 01–09, 10–19, 20–29, and the one or two after them.
 */
const SPANS = { month: 7, ten: 9, day: 10 } as const;
export type Span = keyof typeof SPANS;

/** The day, ten days or month to which a day belongs. */
export const periodOf = (day: string, span: Span): string => day.slice(0, SPANS[span]);

/**
 * By which field of the form answers are summed, over which spans, the longest first. There are so many procedures that
 * nearly each sum of one day would be one answer: of single days the answers themselves are read.
 */
export const FACETS = {
  channel: ['month', 'day'],
  desk: ['month', 'day'],
  procedure: ['month', 'ten'],
} as const satisfies Partial<Record<keyof ResponseTable, readonly Span[]>>;
export type Facet = keyof typeof FACETS;

export const hasDays = (facet: Facet): boolean => FACETS[facet].some((span) => span === 'day');
