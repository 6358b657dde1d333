import type { Estimate } from '../../shared/satisfaction/index-report';

/** An estimate that may be shown: all of it is known, and enough answers stand behind it. */
export interface ShownFigure {
  value: number;
  low: number;
  high: number;
  n: number;
}

/** The figure to show; undefined where there are fewer than `smallestN` answers or nothing to compute it from. */
export function shownFigure(
  { value, low, high }: Estimate,
  n: number,
  smallestN: number,
): ShownFigure | undefined {
  if (n < smallestN || value === null || low === null || high === null) return undefined;
  return { value, low, high, n };
}

/** Whether a target is met, by the two decimals that are shown: `90,00%` must not miss a target of 90. */
export const meetsAsShown = (value: number, target: number): boolean =>
  Math.round(value * 100) / 100 >= target;
