import type { ResponseTable } from '../database/tables';

/** How long a sum is, with the number of characters of a day (YYYY-MM-DD) that name it. */
export const SPANS = { day: 10, month: 7 } as const;
export type Span = keyof typeof SPANS;

/**
 * By which field of the form answers are summed, over which spans. There are so many procedures that nearly each sum of
 * one day would be one answer: of single days the answers themselves are read.
 */
export const FACETS = {
  channel: ['month', 'day'],
  desk: ['month', 'day'],
  procedure: ['month'],
} as const satisfies Partial<Record<keyof ResponseTable, readonly Span[]>>;
export type Facet = keyof typeof FACETS;

export const hasDays = (facet: Facet): boolean => FACETS[facet].some((span) => span === 'day');
