import type { StoredDossier } from './dossier-database';

/** Two sightings of one dossier as one: the later stands, the earlier only adds what it does not say. */
export function joinDossiers(one: StoredDossier, other: StoredDossier): StoredDossier {
  return other.seenAt > one.seenAt ? joinSightings(one, other) : joinSightings(other, one);
}

/**
 * An earlier and a later sighting as one. A status that is not understood takes the place of one that was; what was filled
 * in by hand and other codes of the dossier stay.
 */
export function joinSightings(earlier: StoredDossier, later: StoredDossier): StoredDossier {
  const precision = { ...earlier.precision, ...later.precision };
  const own = { ...earlier.own, ...later.own };
  const aliases = [...new Set([...(earlier.aliases ?? []), ...(later.aliases ?? [])])];
  const joined: StoredDossier = {
    ...earlier,
    ...later,
    firstSeenAt: earlier.firstSeenAt < later.firstSeenAt ? earlier.firstSeenAt : later.firstSeenAt,
    ...(Object.keys(precision).length > 0 && { precision }),
    ...(Object.keys(own).length > 0 && { own }),
    ...(aliases.length > 0 && { aliases }),
  };
  if (later.status !== undefined && later.stage === undefined) delete joined.stage;
  return joined;
}
