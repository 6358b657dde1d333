import type { SeenDossier } from '../../shared/deadlines/seen-dossier';
import type { Sighting } from '../platform/sighting';
import type { PageDossier, PageReading } from '../portals/page-reading';
import { pageKey } from './doctor/page-key';

/** How long a page must stand as it is before it is told, ms: while it changes nobody needs to know. */
const REST_MS = 800;

/** Tells what a page shows: each reading that stands for a while, and of its dossiers only what was not told before. */
export class SightingReporter {
  readonly #tell: (sighting: Sighting) => Promise<void>;
  /** What was told of each dossier. */
  readonly #told = new Map<string, string>();
  #lastList = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param tell rejects where it could not be kept; then it is told again with the next reading */
  constructor(tell: (sighting: Sighting) => Promise<void>, signal: AbortSignal) {
    this.#tell = tell;
    signal.addEventListener('abort', () => clearTimeout(this.#waiting));
  }

  report({ kind, dossiers, total }: PageReading, url: string, at: Date): void {
    clearTimeout(this.#waiting);
    if (kind === 'none' || dossiers.length === 0) return;
    const seen = dossiers.map((dossier) => factsOf(dossier, kind));
    this.#waiting = setTimeout(() => this.#tellNow(seen, total, pageKey(url), at), REST_MS);
  }

  #tellNow(seen: SeenDossier[], total: number | undefined, page: string, at: Date): void {
    const codes = seen.map(({ code }) => code);
    const list = JSON.stringify([page, total, codes]);
    const fresh = seen.flatMap((dossier) => {
      const said = JSON.stringify(dossier);
      return this.#told.get(dossier.code) === said ? [] : { dossier, said };
    });
    if (fresh.length === 0 && list === this.#lastList) return;
    this.#lastList = list;
    for (const { dossier, said } of fresh) this.#told.set(dossier.code, said);
    const sighting: Sighting = {
      page,
      at,
      codes,
      ...(total !== undefined && { total }),
      dossiers: fresh.map(({ dossier }) => dossier),
    };
    this.#tell(sighting).catch(() => {
      this.#lastList = '';
      for (const { dossier } of fresh) this.#told.delete(dossier.code);
    });
  }
}

/** What is kept of a dossier of a page: nothing of the page itself. */
export const factsOf = (
  { element: _element, badgeCell: _badgeCell, ...facts }: PageDossier,
  kind: PageReading['kind'],
): SeenDossier => (kind === 'feedback' ? { ...facts, subject: 'feedback' } : facts);
