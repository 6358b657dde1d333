import type { Lookup } from './group-lookups';

/** Most that is remembered: beyond it all is forgotten and asked for again. */
const LIMIT = 10_000;

/**
 * Remembers for a short time what was found, and never that something was not: what is added by a command is there at
 * once, what is changed or taken away after that time.
 * @param now milliseconds of a clock that never goes back
 * @param limit how many are remembered at most, where what is found is large
 */
export function rememberFound<Found>(
  lookup: Lookup<Found>,
  ms: number,
  now: () => number,
  limit = LIMIT,
): Lookup<Found> {
  const remembered = new Map<string, { found: Found; until: number }>();
  return async (ids) => {
    const answer = new Map<string, Found>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = remembered.get(id);
      if (known && known.until > now()) answer.set(id, known.found);
      else missing.push(id);
    }
    if (missing.length === 0) return answer;
    const until = now() + ms;
    if (remembered.size >= limit) remembered.clear();
    // of a lookup that is shared with others only what was asked for here
    const found = await lookup(missing);
    for (const id of missing) {
      const one = found.get(id);
      if (one === undefined) continue;
      answer.set(id, one);
      remembered.set(id, { found: one, until });
    }
    return answer;
  };
}
