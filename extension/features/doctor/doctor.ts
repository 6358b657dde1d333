import { tellUsual } from '../../platform/messages';
import { readUsual } from '../../platform/page-profiles';
import type { PageReading } from '../../portals/page-reading';
import { findCertainCode } from '../../portals/texts/dossier-code';
import { findLosses, type Loss } from './find-losses';
import { pageKey } from './page-key';
import { addToUsual, type PageProfile, profileOf } from './page-profile';

/**
 * Watches whether a page still gives what it used to: its columns, readable dates, dossiers at all. What is usual is kept
 * for each page without any value of it, and is learnt only from readings that have lost nothing.
 */
export class Doctor {
  readonly #document: Document;
  readonly #onKnown: () => void;
  #key = '';
  /** Undefined until it was looked up; null where the page was never seen. */
  #usual: PageProfile | null | undefined;
  /** The count of dossiers that was learnt from last: a reading that says the same is not learnt twice. */
  #learnt: number | undefined;

  /** @param onKnown called once it is known what is usual for the page: then its last reading can be checked */
  constructor(document: Document, onKnown: () => void) {
    this.#document = document;
    this.#onKnown = onKnown;
  }

  /** What the page has lost; nothing as long as it is not known what is usual. */
  check(reading: PageReading): Loss[] {
    this.#followAddress();
    if (this.#usual === undefined) return [];
    const losses = this.#usual
      ? findLosses(
          this.#usual,
          reading,
          () => findCertainCode(this.#document.body?.textContent ?? '') !== undefined,
        )
      : [];
    if (losses.length === 0) this.#learn(reading);
    return losses;
  }

  /** The official says that the page is as it should be. */
  accept(reading: PageReading): void {
    const profile = profileOf(reading) ?? { kind: reading.kind, shares: {}, unreadable: 0 };
    this.#keep(profile);
  }

  #learn(reading: PageReading): void {
    const now = profileOf(reading);
    if (!now || this.#learnt === reading.dossiers.length) return;
    this.#learnt = reading.dossiers.length;
    this.#keep(addToUsual(this.#usual ?? undefined, now));
  }

  #keep(profile: PageProfile): void {
    this.#usual = profile;
    tellUsual(this.#key, profile).catch((error) =>
      console.warn('Hài Lòng: what this page usually gives could not be kept.', error),
    );
  }

  #followAddress(): void {
    const key = pageKey(this.#document.URL);
    if (key === this.#key) return;
    this.#key = key;
    this.#usual = undefined;
    this.#learnt = undefined;
    readUsual<PageProfile>(key).then(
      (usual) => {
        if (this.#key !== key) return;
        this.#usual = usual ?? null;
        this.#onKnown();
      },
      (error) => console.warn('Hài Lòng: what this page usually gives could not be read.', error),
    );
  }
}
