import { foldText } from '../../../shared/text/fold-text';
import type { StoredDossier } from '../../platform/dossier-database';

/** What is looked through of each dossier, folded; made once for dossiers that do not change. */
const texts = new WeakMap<StoredDossier, string>();

function textOf(dossier: StoredDossier): string {
  let text = texts.get(dossier);
  if (text === undefined) {
    const { code, aliases = [], procedure, field, officer, status, step } = dossier;
    text = foldText([code, ...aliases, procedure, field, officer, status, step].filter(Boolean).join(' | '));
    texts.set(dossier, text);
  }
  return text;
}

/** The dossiers that hold every word of a query, marks or not; those seen last come first. */
export function findDossiers(dossiers: StoredDossier[], query: string): StoredDossier[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return dossiers
    .filter((dossier) => words.every((word) => textOf(dossier).includes(word)))
    .sort((a, b) => b.seenAt.getTime() - a.seenAt.getTime() || a.code.localeCompare(b.code));
}
