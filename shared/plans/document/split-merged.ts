import { foldText } from '../../text/fold-text';
import type { ColumnRole } from './column-words';
import type { FlatUnit } from './flat-units';
import { saysWhen, startsAsSchedule } from './schedule-runs';

/** Longer lines hold pieces of several cells. */
const WIDEST_CELL = 90;

/**
 * A line in which pieces of several cells stand beside each other, parted: the last words say when, or, in a very long
 * line, each cell begins with a capital.
 */
export function splitMerged(unit: FlatUnit, columns: readonly ColumnRole[]): FlatUnit[] {
  if (unit.text.length > WIDEST_CELL) return splitAtCapitals(unit, columns) ?? [unit];
  const end = scheduleEnd(unit.text);
  return end === undefined ? [unit] : cut(unit, [end]);
}

/** Where in a line the words begin that say when, if they are all of its rest. */
function scheduleEnd(text: string): number | undefined {
  for (const { index } of text.matchAll(/(?<=[\p{L}\p{N}%.;)] )\p{Lu}/gu)) {
    const rest = text.slice(index);
    if (rest.length <= 40 && startsAsSchedule(foldText(rest)) && saysWhen(rest)) return index;
  }
  return undefined;
}

function splitAtCapitals(unit: FlatUnit, columns: readonly ColumnRole[]): FlatUnit[] | undefined {
  const starts = [...unit.text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}/gu)].map(({ index }) => index);
  return starts.length === columns.length - 1 ? cut(unit, starts) : undefined;
}

function cut(unit: FlatUnit, places: number[]): FlatUnit[] {
  return [0, ...places].map((from, index, all) => {
    const text = unit.text.slice(from, all[index + 1]).trim();
    const { number: _, ...rest } = unit;
    return { ...(index === 0 ? unit : rest), text, folded: foldText(text) };
  });
}
