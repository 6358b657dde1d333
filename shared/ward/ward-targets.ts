import { foldText } from '../text/fold-text';
import { tidyText } from '../text/tidy-text';
import {
  TARGET_IDS,
  TARGET_KINDS,
  TARGET_RANGES,
  type TargetId,
  type TargetKind,
  targetKind,
} from './target-kinds';

/** A ward's own targets: shares in percent, times in working hours. */
export interface WardTargets {
  version: 1;
  values: Record<TargetId, number>;
  /** Fields (as pages name them) that have another target for lateness than `late`, in percent. */
  lateByField: Record<string, number>;
}

/** Longest name of a field, in characters. */
export const FIELD_NAME_LENGTH = 200;

export const defaultTargets = (): WardTargets => ({
  version: 1,
  values: Object.fromEntries(TARGET_KINDS.map(({ id, values }) => [id, values[0]?.value])) as Record<
    TargetId,
    number
  >,
  lateByField: {},
});

/** What is stored, whatever it is, as targets: what cannot be used is as if it had not been set. */
export function toTargets(stored: unknown): WardTargets {
  const { values, lateByField } = (stored ?? {}) as Partial<WardTargets>;
  const targets = defaultTargets();
  for (const id of TARGET_IDS) {
    const value: unknown = values?.[id];
    if (isInRange(value, targetKind(id).unit)) targets.values[id] = value;
  }
  for (const [field, value] of Object.entries(lateByField ?? {})) {
    const name = tidyText(field);
    if (name && isInRange(value, 'percent')) targets.lateByField[name] = value;
  }
  return targets;
}

/** The target for lateness of a field: its own, marks and case of its name aside, or the one for all. */
export function lateTargetOf({ values, lateByField }: WardTargets, field: string | undefined): number {
  const folded = foldText(field ?? '');
  const own = Object.entries(lateByField).find(([name]) => foldText(name) === folded);
  return own?.[1] ?? values.late;
}

/**
 * Reads a figure as it is typed, with a comma or a point.
 * @returns undefined where it is no number, or out of the range of its unit
 */
export function readTargetValue(typed: string, unit: TargetKind['unit']): number | undefined {
  const text = typed.trim().replace(/%$/, '').trimEnd().replace(',', '.');
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  return isInRange(value, unit) ? value : undefined;
}

/** Rounding of the last bit must not miss a target. */
const TOLERANCE = 1e-9;

/** Whether a figure (in the unit of its target) is as the target wants it. */
export function meetsTarget({ aim }: Pick<TargetKind, 'aim'>, value: number, target: number): boolean {
  if (aim === 'at-least') return value >= target - TOLERANCE;
  return aim === 'below' ? value < target - TOLERANCE : value <= target + TOLERANCE;
}

function isInRange(value: unknown, unit: TargetKind['unit']): value is number {
  const [lowest, highest] = TARGET_RANGES[unit];
  return typeof value === 'number' && value >= lowest && value <= highest;
}
