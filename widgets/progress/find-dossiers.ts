import type { ProgressDossier } from '../../shared/progress/progress';
import { foldText } from '../../shared/text/fold-text';

/** Fewer letters and figures than these are in too many codes to be looked for. */
const SHORTEST = 3;

/** A code by its letters and figures alone: people leave out the points and dashes. */
const plainCode = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

/**
 * The dossiers whose code a citizen has typed, whole or in part, that of exactly this code before the others; or those
 * whose whole code stands in what was typed or scanned, as in the address of a receipt's QR code.
 */
export function findDossiers(dossiers: readonly ProgressDossier[], query: string): ProgressDossier[] {
  const wanted = plainCode(query);
  if (wanted.length < SHORTEST) return [];
  const found = dossiers.filter(({ code }) => {
    const plain = plainCode(code);
    return plain.includes(wanted) || (plain.length > SHORTEST && wanted.includes(plain));
  });
  const rank = ({ code }: ProgressDossier) => Number(plainCode(code) !== wanted);
  return found.sort((a, b) => rank(a) - rank(b));
}
