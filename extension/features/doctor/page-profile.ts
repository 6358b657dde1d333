import { DATE_FIELDS, type PageDossier, type PageReading } from '../../portals/page-reading';

/** What of a dossier can be missed when a page changes. */
const PROFILE_FIELDS = [
  'procedure',
  'field',
  'channel',
  ...DATE_FIELDS,
  'status',
  'stage',
  'step',
  'officer',
  'supplements',
] as const satisfies (keyof PageDossier)[];
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** What a page gives: no value of it, only how much of what there was. */
export interface PageProfile {
  kind: PageReading['kind'];
  /** Share (0…1) of the dossiers that show the field; those that none shows are absent. */
  shares: Partial<Record<ProfileField, number>>;
  /** Problems a dossier. */
  unreadable: number;
}

/** The profile of a reading; undefined where it has no dossier. */
export function profileOf({ kind, dossiers, problems }: PageReading): PageProfile | undefined {
  if (dossiers.length === 0) return undefined;
  const shares: PageProfile['shares'] = {};
  for (const field of PROFILE_FIELDS) {
    const share = dossiers.filter((dossier) => dossier[field] !== undefined).length / dossiers.length;
    if (share > 0) shares[field] = share;
  }
  return { kind, shares, unreadable: problems.filter(({ code }) => code).length / dossiers.length };
}

/** How much a new reading changes what is usual. */
const WEIGHT = 0.2;

/** What is usual after one more reading: the average, in which the last readings weigh most. */
export function addToUsual(usual: PageProfile | undefined, now: PageProfile): PageProfile {
  if (!usual || usual.kind !== now.kind) return now;
  const shares: PageProfile['shares'] = {};
  const average = (before = 0, after = 0) => before + WEIGHT * (after - before);
  for (const field of PROFILE_FIELDS) {
    const share = average(usual.shares[field], now.shares[field]);
    if (share > 0) shares[field] = share;
  }
  return { kind: now.kind, shares, unreadable: average(usual.unreadable, now.unreadable) };
}
