import type { PortalDescription } from '../../portals/descriptions/portal-description';

/** One thing that an import changes: where in the description, what was there and what comes. */
export interface DescriptionChange {
  /** Names from the outside in, such as `fields.dueAt.words`. */
  path: string;
  /** Absent where there was nothing. */
  before?: string;
  /** Absent where nothing is left. */
  after?: string;
}

/** Parts that say where a description comes from, not what it does. */
const ABOUT = new Set(['version', 'author', 'date']);

/** What a description changes beside the one it replaces; all of it where there is none. Of lists each entry for itself. */
export function compareDescriptions(
  before: PortalDescription | undefined,
  after: PortalDescription,
): DescriptionChange[] {
  const old = flatten(before ?? {});
  const now = flatten(after);
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => !ABOUT.has(path.split('.')[0] ?? ''),
  );
  return paths.flatMap((path): DescriptionChange[] => {
    const left = old.get(path) ?? [];
    const right = now.get(path) ?? [];
    const gone = left.filter((value) => !right.includes(value));
    const come = right.filter((value) => !left.includes(value));
    if (gone.length === 0 && come.length === 0) return [];
    return [
      {
        path,
        ...(gone.length > 0 && { before: gone.join(' · ') }),
        ...(come.length > 0 && { after: come.join(' · ') }),
      },
    ];
  });
}

/** The values at each place of a description. */
function flatten(value: object, path = '', into = new Map<string, string[]>()): Map<string, string[]> {
  for (const [name, inner] of Object.entries(value)) {
    const place = path ? `${path}.${name}` : name;
    if (Array.isArray(inner))
      into.set(
        place,
        inner.map((one: unknown) => (typeof one === 'object' ? JSON.stringify(one) : String(one))),
      );
    else if (typeof inner === 'object' && inner !== null) flatten(inner, place, into);
    else into.set(place, [String(inner)]);
  }
  return into;
}
