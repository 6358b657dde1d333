/** Ways to compute one component from its answers: the share of 4–5, or the mean ÷ 5. */
export const INDEX_METHODS = ['share', 'mean'] as const;
export type IndexMethod = (typeof INDEX_METHODS)[number];

/** A value in percent with its 95 % interval, both in percent. Null where there is no answer to compute it from. */
export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Surveys that the tablets offered and that were filled in on them; `rate` in percent. */
export interface TabletCounts {
  offered: number;
  answered: number;
  rate: number;
}

/** The index of one period. `n` counts the responses of the period, a criterion's `n` those that answered it. */
export interface IndexGroup {
  /** `YYYY-MM` by month; `YYYY-MM-DD/YYYY-MM-DD` (first and last day) where the whole range is one group. */
  period: string;
  n: number;
  overall: Estimate;
  /** Question id → estimate. */
  criteria: Record<string, Estimate & { n: number }>;
  /** How many of those who were asked have answered: only for the unit itself, where its tablets tell it. */
  tablets?: TabletCounts;
  /**
   * The desk, procedure or channel of the group where these are told apart; null where the form did not name one. In public
   * null stands for answers of several channels that are shown together only, as each channel had fewer than five.
   */
  name?: string | null;
  /** Suspicious answers of the period, which are not among the `n`: only for the unit itself. */
  flagged?: number;
  /** True where answers are not shown and not counted here, because fewer than five gave them. */
  withheld?: true;
}

/** Answer of `GET /v1/units/:unit/index`. It is never shown without its n, its period and its interval. */
export interface IndexReport {
  unit: string;
  /** First and last day of the range, YYYY-MM-DD, both included. */
  from: string;
  to: string;
  method: IndexMethod;
  groups: IndexGroup[];
}
