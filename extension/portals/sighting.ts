import type { Facts } from './make-dossier';

/** What one place of a page (a row, a card, a section) shows of a dossier. */
export interface Sighting {
  code: string;
  element: Element;
  facts: Facts;
}

/** How many facts a sighting has. */
export const countFacts = ({ facts }: Sighting): number => Object.values(facts).filter(Boolean).length;

/**
 * One sighting for each code, in the order of their first ones: fixed columns, step tables and export copies show a
 * dossier again. The one with the most facts leads, the others fill its gaps.
 */
export function mergeSightings(sightings: Sighting[]): Sighting[] {
  const byCode = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const same = byCode.get(sighting.code);
    if (same) same.push(sighting);
    else byCode.set(sighting.code, [sighting]);
  }
  return [...byCode.values()].flatMap(([first, ...more]) => {
    if (!first || more.length === 0) return first ?? [];
    const [lead = first, ...others] = [first, ...more].sort((a, b) => countFacts(b) - countFacts(a));
    const facts = { ...lead.facts };
    for (const other of others) {
      for (const label of Object.keys(other.facts) as (keyof Facts)[]) facts[label] ||= other.facts[label];
    }
    return { ...lead, facts };
  });
}
