/**
 * The days that a form of the ward's page asks for, as a query; a day that is left empty is not in it.
 * @returns undefined where the first is after the last
 */
export function readPeriod(given: FormData): URLSearchParams | undefined {
  const [from, to] = [String(given.get('from')), String(given.get('to'))];
  if (from && to && from > to) return undefined;
  return new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
}
