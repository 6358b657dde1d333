/** Milliseconds of a date. @throws RangeError where it is an invalid date */
export function readInstant(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError('the date is invalid');
  return instant;
}

/** The date of an instant in milliseconds. @throws RangeError where it lies beyond what a date can hold */
export function makeDate(instant: number): Date {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError('the result lies beyond what a date can hold');
  return date;
}
