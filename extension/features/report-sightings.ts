import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import type { Sighting } from '../platform/sighting';
import type { PageDossier, PageReading } from '../portals/page-reading';
import { pageKey } from './doctor/page-key';

/** How long a page must stand as it is before it is told, ms: while it changes nobody needs to know. */
const REST_MS = 800;

/**
 * What could not be kept is told again after so long, ms, and after twice as long each further time up to the longest: a
 * worker that was stopped is there again at once, a full disk is not.
 */
const RETRY_MS = 500;
const LONGEST_RETRY_MS = 5 * 60_000;

/** What one reading has shown. */
interface Shown {
  seen: SeenDossier[];
  total: number | undefined;
  page: string;
  at: Date;
}

/**
 * Tells what a page shows: each reading that stands for a while, and of its dossiers only what was not told before. What
 * could not be kept is told again by itself, since many a page stands as it is all day.
 */
export class SightingReporter {
  readonly #tell: (sighting: Sighting) => Promise<void>;
  readonly #signal: AbortSignal;
  /** What was told of each dossier. */
  readonly #told = new Map<string, string>();
  #lastList = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What the page shows by its last reading. */
  #latest: Shown | undefined;
  #retryMs = RETRY_MS;

  /** @param tell rejects where it could not be kept */
  constructor(tell: (sighting: Sighting) => Promise<void>, signal: AbortSignal) {
    this.#tell = tell;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#waiting));
  }

  report({ kind, dossiers, total }: PageReading, url: string, at: Date): void {
    clearTimeout(this.#waiting);
    this.#latest = undefined;
    if (kind === 'none' || dossiers.length === 0) return;
    const seen = dossiers.map((dossier) => factsOf(dossier, kind));
    this.#latest = { seen, total, page: pageKey(url), at };
    this.#tellAfter(REST_MS, this.#latest);
  }

  #tellAfter(ms: number, shown: Shown): void {
    this.#waiting = setTimeout(() => this.#tellNow(shown), ms);
  }

  #tellNow(shown: Shown): void {
    const { seen, total, page, at } = shown;
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
    this.#tell(sighting).then(
      () => {
        this.#retryMs = RETRY_MS;
      },
      () => {
        this.#lastList = '';
        for (const { dossier } of fresh) this.#told.delete(dossier.code);
        // a later reading tells all of it anyway
        if (this.#latest !== shown || this.#signal.aborted) return;
        this.#tellAfter(this.#retryMs, shown);
        this.#retryMs = Math.min(2 * this.#retryMs, LONGEST_RETRY_MS);
      },
    );
  }
}

/** What is kept of a dossier of a page: nothing of the page itself. */
export const factsOf = (
  { element: _element, badgeCell: _badgeCell, ...facts }: PageDossier,
  kind: PageReading['kind'],
): SeenDossier => (kind === 'feedback' ? { ...facts, subject: 'feedback' } : facts);
