import type { ColumnRole } from './column-words';
import type { FlatUnit } from './flat-units';
import { goesOn } from './marker';
import { startsAsOffice } from './office-words';
import { findScheduleRuns, startsAsSchedule } from './schedule-runs';

/** Where a line of a table stands: in which of its columns, and whether with it a row begins. */
export interface Place {
  column: number;
  startsRow: boolean;
}

/** How wide each column is, in characters; undefined as long as it is not known. */
export type Widths = (number | undefined)[];

/** What it costs to believe something that is unlikely. Tried on plans of many shapes; only their order of size matters. */
const COST = {
  tooWide: 3,
  /** A line that ends before its column does, and goes on in the next line. */
  endsEarly: 1.2,
  blankInside: 0.7,
  /** A page has ended, and the same cell goes on. */
  topInside: 1.5,
  /** A cell that ends in the middle of a sentence, though its line was full, or with a word that wants another. */
  openEnd: 1.2,
  openWord: 4,
  smallLetter: 4,
  noBlank: 0.9,
  skipped: 3.5,
  skippedSchedule: 6,
  newRow: 4.5,
  newRowAtTop: 2.5,
  backAtTop: 2,
  backWithCapital: 3,
  schedule: -4.5,
  scheduleStart: -1.5,
  noScheduleStart: 2.5,
  longSchedule: 0.5,
  cutsSchedule: 2,
  officeStart: -2.5,
  noOfficeStart: 1,
  officeInProduct: 0.8,
};

/** Words that end no sentence, folded. */
const OPEN_WORDS =
  /(?:^| )(?:cua|va|cac|voi|cho|theo|tai|ve|trong|la|de|khi|hoac|nhung|do|tu|den|mot|duoc|bang|gom|so|phai|khong)$|[,–-]$/;

/** A column of times is no narrower. */
const LEAST_SCHEDULE = 16;

/** Longest line of a column of times as long as its width is not known. */
const SCHEDULE_WIDTH = 34;

/**
 * The likeliest column of each line, by dynamic programming: columns follow each other in a row, each entered once; what
 * begins a row, a cell, a time or an office's name is told by words, blank lines and how wide columns are. After the end
 * of a page a row may go on in any of its columns.
 */
export function placeLines(
  units: readonly FlatUnit[],
  columns: readonly ColumnRole[],
  widths: Widths,
): Place[] {
  const count = columns.length;
  const scheduleAt = columns.indexOf('schedule');
  const scheduleWidth = Math.max(widths[scheduleAt] ?? SCHEDULE_WIDTH, LEAST_SCHEDULE);
  const runs = findScheduleRuns(units, scheduleWidth);
  /** States: each column, then each column again for a row that goes on after a page's end. */
  const states = count * 2;
  let costs: number[] = Array.from({ length: states }, (_, state) =>
    state === 0 ? 0 : Number.POSITIVE_INFINITY,
  );
  const back: Int8Array[] = [];
  const newRow: Uint8Array[] = [];

  const skipCost = (from: number, to: number): number => {
    let cost = 0;
    for (let column = from; column < to; column++)
      cost += column === scheduleAt ? COST.skippedSchedule : COST.skipped;
    return cost;
  };
  const emission = (unit: FlatUnit, index: number, column: number): number => {
    const width = column === scheduleAt ? scheduleWidth : widths[column];
    let cost = 0;
    if (width !== undefined && unit.text.length > width + 2)
      cost += COST.tooWide * Math.min(2, (unit.text.length - width) / width + 0.4);
    if (column === scheduleAt) cost += COST.longSchedule * (1 - (runs.sure[index] ?? 0));
    return cost;
  };
  const stay = (unit: FlatUnit, before: FlatUnit, column: number): number => {
    let cost = unit.isPageTop ? COST.topInside : unit.afterBlank ? COST.blankInside : 0;
    const width = widths[column];
    const word = unit.text.split(' ', 1)[0] ?? '';
    if (
      width !== undefined &&
      column !== scheduleAt &&
      before.text.length + 1 + word.length < width * 0.85 &&
      goesOn(unit.text)
    )
      cost += COST.endsEarly;
    return cost;
  };
  const enter = (unit: FlatUnit, index: number, column: number, goesOnAfterPage: boolean): number => {
    let cost = goesOn(unit.text) ? (goesOnAfterPage ? 1 : COST.smallLetter) : 0;
    if (!unit.afterBlank && !unit.isPageTop) cost += COST.noBlank;
    if (column === scheduleAt)
      cost += runs.starts.has(index)
        ? COST.schedule
        : startsAsSchedule(unit.folded)
          ? COST.scheduleStart
          : COST.noScheduleStart;
    else if ((runs.sure[index] ?? 0) === 1 && (runs.sure[index - 1] ?? 0) > 0 && !runs.starts.has(index))
      cost += COST.cutsSchedule;
    const isOffice = startsAsOffice(unit.folded);
    if (columns[column] === 'owner' || columns[column] === 'partner')
      cost += isOffice ? COST.officeStart : COST.noOfficeStart;
    else if (columns[column] === 'product' && isOffice) cost += COST.officeInProduct;
    return cost;
  };

  const leave = (before: FlatUnit, unit: FlatUnit, column: number): number => {
    if (unit.afterBlank || unit.isPageTop || /[.;:!?…)]$/.test(before.text)) return 0;
    if (OPEN_WORDS.test(before.folded)) return COST.openWord;
    const width = widths[column];
    const word = unit.text.split(' ', 1)[0] ?? '';
    return width !== undefined && column !== scheduleAt && before.text.length + 1 + word.length > width
      ? COST.openEnd
      : 0;
  };

  units.forEach((unit, index) => {
    const next = new Array<number>(states).fill(Number.POSITIVE_INFINITY);
    const from = new Int8Array(states);
    const starts = new Uint8Array(states);
    const put = (state: number, cost: number, origin: number, isRow: boolean) => {
      if (cost >= (next[state] ?? 0)) return;
      next[state] = cost;
      from[state] = origin;
      starts[state] = isRow ? 1 : 0;
    };
    const before = units[index - 1];
    for (let state = 0; state < states; state++) {
      const known = costs[state] ?? Number.POSITIVE_INFINITY;
      if (known === Number.POSITIVE_INFINITY) continue;
      const column = state % count;
      const layer = state - column;
      const left = layer === 0 ? skipCost(column + 1, count) : 0;
      if (!before) {
        // the first line begins the first row, in its first column where a number stands before it
        for (let to = 0; to < count; to++) put(to, skipCost(0, to) + emission(unit, index, to), 0, true);
        break;
      }
      if (unit.number !== undefined) {
        put(0, known + left + emission(unit, index, 0), state, true);
        continue;
      }
      const ended = leave(before, unit, column);
      put(state, known + stay(unit, before, column) + emission(unit, index, column), state, false);
      for (let to = column + 1; to < count; to++) {
        const skipped = layer === 0 ? skipCost(column + 1, to) : 0;
        put(
          layer + to,
          known + skipped + ended + enter(unit, index, to, layer > 0) + emission(unit, index, to),
          state,
          false,
        );
      }
      const row = COST.newRow - (unit.isPageTop ? COST.newRowAtTop : 0);
      put(
        0,
        known + left + row + ended + enter(unit, index, 0, false) + emission(unit, index, 0),
        state,
        true,
      );
      if (unit.isPageTop)
        for (let to = 0; to < count; to++)
          put(
            count + to,
            known +
              (layer === 0 ? left : 0) * 0.5 +
              (goesOn(unit.text) ? 0 : COST.backWithCapital) +
              COST.backAtTop +
              emission(unit, index, to),
            state,
            false,
          );
    }
    costs = next;
    back.push(from);
    newRow.push(starts);
  });

  let state = 0;
  let least = Number.POSITIVE_INFINITY;
  costs.forEach((cost, at) => {
    const total = cost + (at < count ? skipCost(at + 1, count) : 0);
    if (total < least) [state, least] = [at, total];
  });
  const places = new Array<Place>(units.length);
  for (let index = units.length - 1; index >= 0; index--) {
    places[index] = { column: state % count, startsRow: newRow[index]?.[state] === 1 };
    state = back[index]?.[state] ?? 0;
  }
  return places;
}

/** Share of lines that a column's width is to hold; a few lines are of two columns. */
const SHARE = 0.92;
/** A width is measured on so many lines at least. */
const FEWEST = 4;

/** The widths of columns, as the lines that were placed in them say. */
export function measureWidths(units: readonly FlatUnit[], places: readonly Place[], count: number): Widths {
  const lengths: number[][] = Array.from({ length: count }, () => []);
  units.forEach(({ text }, index) => {
    lengths[places[index]?.column ?? 0]?.push(text.length);
  });
  return lengths.map((list) =>
    list.length < FEWEST
      ? undefined
      : list.sort((one, other) => one - other)[Math.floor((list.length - 1) * SHARE)],
  );
}
