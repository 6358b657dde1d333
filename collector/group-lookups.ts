/** Finds what belongs to ids; an id of nothing is not in the answer. */
export type Lookup<Found> = (ids: readonly string[]) => Promise<Map<string, Found>>;

/**
 * Lets requests that ask while a query is under way share the next one, so that a rush of requests does not fill the
 * connections that the writing needs. Nothing is remembered: what is answered was asked for after the request came.
 */
export function groupLookups<Found>(lookup: Lookup<Found>): Lookup<Found> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: { ids: Set<string>; found: Promise<Map<string, Found>> } | undefined;

  return (ids) => {
    if (!next) {
      const group = { ids: new Set<string>() };
      const found = underWay.then(() => {
        next = undefined;
        return lookup([...group.ids]);
      });
      next = { ...group, found };
      // one that fails is told to those who asked; the next ones are asked all the same
      underWay = found.catch(() => undefined);
    }
    for (const id of ids) next.ids.add(id);
    return next.found;
  };
}
