import type { PlanCriterion } from '../../../shared/plans/plan';

/** Columns of the table of former wards, as plans abbreviate the criteria: TC, HC, PV, KQ, TT, then the whole. */
export const TABLE_COLUMNS = [
  'access',
  'procedures',
  'staff',
  'results',
  'feedback',
] as const satisfies PlanCriterion[];

/** A unit's figures, in percent, of the five criteria and the whole. */
export interface UnitIndex {
  unit: string;
  criteria: Partial<Record<PlanCriterion, number>>;
  overall?: number;
}

const FIGURE = /[-+]?\d{1,3}(?:[.,]\d+)?/g;

/**
 * Reads a table of units as it is pasted: a unit's name, then the figures of its criteria and the whole; a change since the
 * year before (`+3,28`) is left out, and a name that is broken over lines is put together. Lines that are none of it are
 * given back.
 */
export function readIndexTable(text: string): { units: UnitIndex[]; unread: string[] } {
  const units: UnitIndex[] = [];
  const unread: string[] = [];
  let name: string[] = [];
  for (const line of text
    .normalize('NFC')
    .split('\n')
    .map((one) => one.replace(/[|\t]/g, ' ').trim())) {
    if (!line) continue;
    const figures = [...line.matchAll(FIGURE)].filter(([found], i) => i > 0 || !/^0?\d$/.test(found));
    const values = figures
      .map(([found]) => found)
      .filter((found) => !/^[+-]/.test(found))
      .map((found) => Number(found.replace(',', '.')));
    const words = line
      .replace(FIGURE, ' ')
      .replace(/[%\s]+/g, ' ')
      .trim();
    if (values.length >= TABLE_COLUMNS.length && values.every((value) => value <= 100)) {
      const unit = [...name, words].join(' ').replace(/\s+/g, ' ').trim();
      name = [];
      if (!unit) unread.push(line);
      else
        units.push({
          unit,
          criteria: Object.fromEntries(TABLE_COLUMNS.map((criterion, i) => [criterion, values[i]])),
          ...(values[TABLE_COLUMNS.length] !== undefined && { overall: values[TABLE_COLUMNS.length] }),
        });
    } else if (/^\d{0,2}\.?\s*(UBND|Phường|Xã|Đặc khu)/i.test(line) || name.length > 0) name.push(words);
    else unread.push(line);
  }
  return { units, unread: [...unread, ...name] };
}
