import type { PageReading } from '../../portals/page-reading';
import { type PageProfile, type ProfileField, profileOf } from './page-profile';

/** What a page used to give and does not any more. */
export type Loss =
  /** A column or label is gone, or not known any more. */
  | { kind: 'field'; field: CoreField }
  /** Dates that cannot be read. */
  | { kind: 'unreadable'; count: number }
  /** No dossier is recognised, though codes stand in the page. */
  | { kind: 'nothing' };

/** What deadlines hang on; the other fields come and go with the tabs of a list. */
const CORE = ['submittedAt', 'receivedAt', 'dueAt', 'status', 'stage'] as const satisfies ProfileField[];
export type CoreField = (typeof CORE)[number];

/** From this share of the dossiers on a field is what the page gives. */
const GIVEN = 0.5;
/** Up to this share of what it was, a field is lost: empty cells alone do not bring it there. */
const LOST = 0.1;
/** A column can be empty by chance where there are few rows. */
const ENOUGH = 3;
/** Problems a dossier from which on a page is unreadable that was not. */
const MANY = 0.5;

/**
 * What a page has lost beside what is usual for it.
 * @param codes whether anything like the code of a dossier stands in the page; asked only where none was recognised
 */
export function findLosses(usual: PageProfile, reading: PageReading, codes: () => boolean): Loss[] {
  const now = profileOf(reading);
  if (!now) return usual.kind !== 'none' && codes() ? [{ kind: 'nothing' }] : [];
  if (now.kind !== usual.kind) return [];
  const losses: Loss[] = [];
  if (reading.dossiers.length >= ENOUGH) {
    for (const field of CORE) {
      const before = usual.shares[field] ?? 0;
      if (before >= GIVEN && (now.shares[field] ?? 0) <= before * LOST) losses.push({ kind: 'field', field });
    }
  }
  if (now.unreadable >= MANY && usual.unreadable < MANY / 2)
    losses.push({ kind: 'unreadable', count: reading.problems.filter(({ code }) => code).length });
  return losses;
}
