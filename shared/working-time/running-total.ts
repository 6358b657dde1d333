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

  constructor(values: DailyValues) {
    this.#withinYear = Array.from({ length: YEAR_KINDS }, (_, kind) => prefixSums(values.regular(kind)));
    for (let year = 0; year < CYCLE_YEARS; year++) {
      const totals = this.#withinYear[yearKind(year)];
      this.#beforeYear[year + 1] = (this.#beforeYear[year] ?? 0) + (totals?.[totals.length - 1] ?? 0);
    }
    this.#cycleTotal = this.#beforeYear[CYCLE_YEARS] ?? 0;
    this.#exceptionDays = Int32Array.from(values.exceptions, ({ day }) => day);
    this.#exceptionTotals = Float64Array.from(
      prefixSums(values.exceptions.map(({ difference }) => difference)),
    );
  }

  /** Whether any day has a value. */
  get isEmpty(): boolean {
    return this.#cycleTotal === 0 && (this.#exceptionTotals.at(-1) ?? 0) === 0;
  }

  /** Total of all days before a day, counted from a fixed day: only differences mean something. */
  before(day: number): number {
    const sinceStart = day - CYCLE_START;
    const cycle = Math.floor(sinceStart / CYCLE_DAYS);
    const cycleDay = sinceStart - cycle * CYCLE_DAYS;
    const year = yearOfCycleDay(cycleDay);
    const withinYear = this.#withinYear[yearKind(year)]?.[cycleDay - yearStart(year)] ?? 0;
    return (
      cycle * this.#cycleTotal +
      (this.#beforeYear[year] ?? 0) +
      withinYear +
      (this.#exceptionTotals[this.#exceptionsBefore(day)] ?? 0)
    );
  }

  /**
   * The first day by whose end the total is reached.
   * @throws RangeError where the total is never reached (or never was), as only single days have a value
   */
  firstDayReaching(total: number): number {
    const reached = (day: number) => this.before(day + 1) >= total;
    if (this.#cycleTotal === 0) {
      const first = this.#exceptionDays[0] ?? 0;
      const last = this.#exceptionDays.at(-1) ?? 0;
      if (reached(first - 1) || !reached(last)) throw new RangeError('no working time left in the calendar');
      return bisect(first - 1, last, reached);
    }
    const near = this.#dayNear(total);
    // widen until the day is enclosed: near is off by a few holidays at most, unless long stretches are without work
    let width = 1;
    if (reached(near)) {
      while (reached(near - width)) width *= 2;
      return bisect(near - width, near, reached);
    }
    while (!reached(near + width)) width *= 2;
    return bisect(near, near + width, reached);
  }

  /** A day about which the total is reached, by the average of the whole cycle. */
  #dayNear(total: number): number {
    const average = this.#cycleTotal / CYCLE_DAYS;
    let day = CYCLE_START + Math.trunc(total / average);
    for (let round = 0; round < 4; round++) {
      const step = Math.trunc((total - this.before(day + 1)) / average);
      if (step === 0) break;
      day += step;
    }
    return day;
  }

  #exceptionsBefore(day: number): number {
    const days = this.#exceptionDays;
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function prefixSums(values: ArrayLike<number>): Int32Array {
  const sums = new Int32Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/** The first whole number in (low, high] for which `holds`, where it holds from some number on and at `high`. */
function bisect(low: number, high: number, holds: (n: number) => boolean): number {
  let below = low;
  let at = high;
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle;
  }
  return at;
}
