import {
  CYCLE_DAYS,
  CYCLE_START,
  CYCLE_YEARS,
  YEAR_KINDS,
  yearKind,
  yearOfCycleDay,
  yearStart,
} from './year-cycle';

/** A whole number for each day: the regular value of each kind of year's days, and single days that differ. */
interface DailyValues {
  /** Values of the days of a year of that kind (0…13), from 1 January. */
  regular(kind: number): ArrayLike<number>;
  /** Days that differ, sorted, each with value − regular value. */
  exceptions: { day: number; difference: number }[];
}

/** The years of nearly all that is ever asked, 2015 to 2044 as years of the cycle: looked up day by day. */
const WINDOW_YEARS = { first: 15, last: 44 };
const WINDOW_START = CYCLE_START + yearStart(WINDOW_YEARS.first);
const WINDOW_DAYS = yearStart(WINDOW_YEARS.last + 1) - yearStart(WINDOW_YEARS.first);
/** Corrections after which the last few days are stepped one by one. */
const ROUNDS = 4;

/**
 * Running total of a daily value that is never negative, for any day in the past or future at the same cost: what ten
 * years hold is looked up, not added up.
 */
export class RunningTotal {
  /** Per kind of year: total before each of its days; the last entry is the year's. */
  readonly #withinYear: Int32Array[];
  /** Total before each year of the 400-year cycle; the last entry is the cycle's. */
  readonly #beforeYear = new Float64Array(CYCLE_YEARS + 1);
  readonly #exceptionDays: Int32Array;
  readonly #exceptionTotals: Float64Array;
  readonly #cycleTotal: number;
  /** Total before each day of the window, and before the day after it. */
  readonly #window: Float64Array;

  constructor(values: DailyValues) {
    this.#withinYear = Array.from({ length: YEAR_KINDS }, (_, kind) => prefixSums(values.regular(kind)));
    for (let year = 0; year < CYCLE_YEARS; year++) {
      const days = this.#daysOf(year);
      this.#beforeYear[year + 1] = (this.#beforeYear[year] as number) + (days[days.length - 1] as number);
    }
    this.#cycleTotal = this.#beforeYear[CYCLE_YEARS] as number;
    this.#exceptionDays = Int32Array.from(values.exceptions, ({ day }) => day);
    this.#exceptionTotals = Float64Array.from(
      prefixSums(values.exceptions.map(({ difference }) => difference)),
    );
    this.#window = this.#makeWindow();
  }

  /** Totals before each day of a year of the cycle. */
  #daysOf(year: number): Int32Array {
    return this.#withinYear[yearKind(year)] as Int32Array;
  }

  #makeWindow(): Float64Array {
    const window = new Float64Array(WINDOW_DAYS + 1);
    let exceptions = lowerBound(this.#exceptionDays, WINDOW_START);
    let i = 0;
    for (let year = WINDOW_YEARS.first; year <= WINDOW_YEARS.last; year++) {
      const beforeYear = this.#beforeYear[year] as number;
      const withinYear = this.#daysOf(year);
      const days = year < WINDOW_YEARS.last ? withinYear.length - 1 : withinYear.length;
      for (let day = 0; day < days; day++, i++) {
        while ((this.#exceptionDays[exceptions] as number) < WINDOW_START + i) exceptions++;
        window[i] = beforeYear + (withinYear[day] as number) + (this.#exceptionTotals[exceptions] as number);
      }
    }
    return window;
  }

  /** Whether any day has a value. */
  get isEmpty(): boolean {
    return this.#cycleTotal === 0 && this.#exceptionTotals[this.#exceptionTotals.length - 1] === 0;
  }

  /** Total of all days before a day, counted from a fixed day: only differences mean something. */
  before(day: number): number {
    return this.#window[day - WINDOW_START] ?? this.#beforeAnyDay(day);
  }

  #beforeAnyDay(day: number): number {
    const sinceStart = day - CYCLE_START;
    const cycle = Math.floor(sinceStart / CYCLE_DAYS);
    const cycleDay = sinceStart - cycle * CYCLE_DAYS;
    const year = yearOfCycleDay(cycleDay);
    const withinYear = this.#daysOf(year)[cycleDay - yearStart(year)] as number;
    return (
      cycle * this.#cycleTotal +
      (this.#beforeYear[year] as number) +
      withinYear +
      this.#exceptionTotalBefore(day)
    );
  }

  /**
   * The first day by whose end the total is reached.
   * @throws RangeError where the total is never reached (or never was), as only single days have a value
   */
  firstDayReaching(total: number): number {
    const window = this.#window;
    if (total > (window[0] as number) && total <= (window[WINDOW_DAYS] as number))
      return WINDOW_START + lowerBound(window, total) - 1;
    if (this.#cycleTotal === 0) return this.#exceptionReaching(total);
    // as if there were no exceptions, then corrected by those before the day: a few rounds settle it
    let day = this.#regularDayReaching(total);
    for (let round = 0; round < ROUNDS; round++) {
      const corrected = this.#regularDayReaching(total - this.#exceptionTotalBefore(day + 1));
      if (corrected === day) break;
      day = corrected;
    }
    while (this.before(day + 1) < total) day++;
    while (this.before(day) >= total) day--;
    return day;
  }

  /** The first day by whose end the regular values alone reach the total. */
  #regularDayReaching(total: number): number {
    const cycle = Math.ceil(total / this.#cycleTotal) - 1;
    const withinCycle = total - cycle * this.#cycleTotal;
    const year = lowerBound(this.#beforeYear, withinCycle) - 1;
    const days = this.#daysOf(year);
    const dayOfYear = lowerBound(days, withinCycle - (this.#beforeYear[year] as number)) - 1;
    return CYCLE_START + cycle * CYCLE_DAYS + yearStart(year) + dayOfYear;
  }

  #exceptionReaching(total: number): number {
    const day = total > 0 ? this.#exceptionDays[lowerBound(this.#exceptionTotals, total) - 1] : undefined;
    if (day === undefined) throw new RangeError('no working time left in the calendar');
    return day;
  }

  #exceptionTotalBefore(day: number): number {
    return this.#exceptionTotals[lowerBound(this.#exceptionDays, day)] as number;
  }
}

/** The index of the first number that is not less than `bound`, in ascending order; the length where all are less. */
function lowerBound(numbers: Int32Array | Float64Array, bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function prefixSums(values: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}
