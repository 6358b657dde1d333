import type { StoredDossier } from './dossier-database';

/** Two sightings of one dossier as one: the later stands, the earlier only adds what it does not say. */
export function joinDossiers(one: StoredDossier, other: StoredDossier): StoredDossier {
  const [older, newer] = other.seenAt > one.seenAt ? [one, other] : [other, one];
  return {
    ...older,
    ...newer,
    precision: { ...older.precision, ...newer.precision },
    firstSeenAt: older.firstSeenAt < newer.firstSeenAt ? older.firstSeenAt : newer.firstSeenAt,
  };
}
