import { addFacts, type Facts } from './texts/facts';
import type { Label, Words } from './words/words';

/** What one place of a page (a row, a card, a section) shows of a dossier. */
export interface Sighting {
  code: string;
  element: Element;
  facts: Facts;
  /** Labels that stand about it, those of others than dossiers too. */
  labels: ReadonlySet<Label>;
  /** Whether its code stands in a field that can be filled in. */
  isEditable?: boolean;
  /** The cell in which a badge is best placed, where the portal's description says so. */
  badgeCell?: Element;
}

/** How many facts a sighting has. */
export const countFacts = ({ facts }: Pick<Sighting, 'facts'>): number =>
  Object.values(facts).filter(Boolean).length;

/** The share of a list from which on all of it are procedures. */
const MOSTLY = 0.5;
/** A person, or what is asked for one: never kept. */
const PERSONAL = /(?<!\p{L})(?:ông|bà|anh|chị|của|cho)(?!\p{L})|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*|\d{6}/u;

/** Takes the work that a list names for procedures where most of it is called as they are: `Xếp hạng khách sạn` among others. */
export function nameProcedures(sightings: Sighting[], words: Words): void {
  const works = sightings.flatMap(({ facts }) => (!facts.procedure && facts.weakProcedure ? facts : []));
  const named = works.filter(({ weakProcedure = '' }) => words.namesWork(weakProcedure));
  if (works.length === 0 || named.length < works.length * MOSTLY) return;
  for (const facts of works) {
    const { weakProcedure: work = '' } = facts;
    if (words.namesWork(work) || !PERSONAL.test(work)) facts.procedure = work;
  }
}

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
    for (const other of others) addFacts(facts, other.facts);
    const element = [lead, ...others].find((one) => isInReach(one.element))?.element ?? lead.element;
    return { ...lead, element, facts };
  });
}

/** Whether an element is not pushed out of the page, as copies for screen readers and for print are. */
function isInReach(element: Element): boolean {
  const { right, bottom, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return width > 1 && height > 1 && right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0;
}
