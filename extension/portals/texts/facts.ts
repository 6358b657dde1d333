import type { FactLabel } from '../words/words';

/** The texts that a page shows of one dossier, by what they are about. */
export type Facts = Partial<Record<FactLabel, string>>;

/** Takes what others say where nothing is said yet. */
export function addFacts(facts: Facts, more: Facts): void {
  for (const label of Object.keys(more) as FactLabel[]) facts[label] ||= more[label];
}
