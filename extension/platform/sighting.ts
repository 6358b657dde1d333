import { DATE_FIELDS, type SeenDossier } from '../../shared/deadlines/log/seen-dossier';

/** What one reading of a page has given. */
export interface Sighting {
  page: string;
  at: Date;
  /** What the page's own pager says. */
  total?: number;
  /** All dossiers that it shows. */
  codes: string[];
  /** Those of which it says something else than it said before. */
  dossiers: SeenDossier[];
}

/** A sighting as it goes through a message, which holds no dates. */
export const packSighting = (sighting: Sighting): unknown => JSON.parse(JSON.stringify(sighting));

/** @throws TypeError where it is none */
export function unpackSighting(packed: unknown): Sighting {
  const { page, at, codes, dossiers, total } = packed as Sighting;
  if (typeof page !== 'string' || !Array.isArray(codes) || !Array.isArray(dossiers))
    throw new TypeError('not a sighting');
  return {
    page,
    at: new Date(at),
    codes,
    ...(total !== undefined && { total }),
    dossiers: dossiers.map((dossier) => {
      const dates = DATE_FIELDS.flatMap((name) => {
        const date = dossier[name];
        return date === undefined ? [] : [[name, new Date(date)] as const];
      });
      return { ...dossier, ...Object.fromEntries(dates) };
    }),
  };
}
