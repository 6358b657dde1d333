import { dayOfInstant, parseDay } from '../../working-time/viet-nam-day';

/** What stands between two days (YYYY-MM-DD), both included; no `to` while it is in force. */
interface Dated {
  inForce: { from: string; to?: string };
}

const known = new WeakMap<readonly Dated[], { from: number; to: number }[]>();

/** What a rule says on the day of an instant; undefined where nothing was in force then. */
export function versionOn<V extends Dated>(
  { versions }: { versions: readonly V[] },
  instant: Date,
): V | undefined {
  const day = dayOfInstant(instant.getTime());
  const days = daysOf(versions);
  for (let i = days.length - 1; i >= 0; i--) {
    const inForce = days[i];
    if (inForce && inForce.from <= day && day <= inForce.to) return versions[i];
  }
  return undefined;
}

/** The days in force as numbers, which the schema has found to be real; kept as long as the versions. */
function daysOf(versions: readonly Dated[]): { from: number; to: number }[] {
  let days = known.get(versions);
  if (!days) {
    days = versions.map(({ inForce: { from, to } }) => ({
      from: parseDay(from) as number,
      to: to === undefined ? Number.POSITIVE_INFINITY : (parseDay(to) as number),
    }));
    known.set(versions, days);
  }
  return days;
}
