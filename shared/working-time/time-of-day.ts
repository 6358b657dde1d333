/** Minutes since midnight of `HH:mm`; `24:00` is the end of the day. @throws RangeError where it is no time of day */
export function readTimeOfDay(text: string): number {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  if (!(time <= 24 * 60)) throw new RangeError(`not a time of day: ${text}`);
  return time;
}

/** `HH:mm` of minutes since midnight. */
export function formatTimeOfDay(minutes: number): string {
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
