import { findPairs, type Pair } from './caption-pairs';
import { findCode, findNationalCode } from './dossier-code';
import { elementText } from './element-text';
import type { Facts } from './make-dossier';
import { countFacts, type Sighting } from './sighting';
import { beginsAsProcedure, isFact, isStatus } from './vocabulary';

/** A caption whose value is a code. */
interface CodePair {
  code: string;
  /** Its place among the pairs. */
  index: number;
}

/**
 * Reads label–value pages and cards: definition lists, rows of two cells, labels before values or form fields. Pairs are
 * grouped about each code. Where tables have shown dossiers, their insides are left alone (as those of `skipped` elements are), and so is a code in a field
 * that can be filled in: there it is what was searched for.
 */
export function readCaptions(root: ParentNode, tables: ReadonlySet<Element>, skipped: Element[]): Sighting[] {
  const pairs = findPairs(root, new Set([...tables, ...skipped]));
  const codes = findCodes(tables.size > 0 ? pairs.filter(({ editable }) => !editable) : pairs, pairs);

  const best = new Map<string, Sighting>();
  for (const [i, { code, index }] of codes.entries()) {
    const previous = codes.slice(0, i).findLast((other) => other.code !== code);
    const next = codes.slice(i + 1).find((other) => other.code !== code);
    const sighting = sightingAbout(code, index, pairs, previous?.index, next?.index);
    const before = best.get(code);
    if (!before || tellsMore(sighting, before)) best.set(code, sighting);
  }
  return [...best.values()];
}

/** The codes that captions name; codes of single systems only where there is none of the national form beside them. */
function findCodes(believed: Pair[], pairs: Pair[]): CodePair[] {
  const captioned = believed.filter(({ label }) => label === 'code');
  const withCode = (find: (text: string) => string | undefined) =>
    captioned.flatMap((pair) => {
      const code = find(pair.value);
      return code ? [{ code, index: pairs.indexOf(pair) }] : [];
    });
  const national = withCode(findNationalCode);
  return national.length > 0 ? national : withCode(findCode);
}

/** Whether a sighting has more facts than another of the same code, or the same on less of the page. */
function tellsMore(sighting: Sighting, other: Sighting): boolean {
  const more = countFacts(sighting) - countFacts(other);
  return (
    more > 0 || (more === 0 && sighting.element !== other.element && other.element.contains(sighting.element))
  );
}

/**
 * What stands about a code: among other codes in its card, the highest element that holds no other; where that says
 * nothing (all dossiers in one list of terms) from its caption to that of the next; alone on the page in the lowest
 * element that holds the most facts.
 */
function sightingAbout(
  code: string,
  index: number,
  pairs: Pair[],
  previous: number | undefined,
  next: number | undefined,
): Sighting {
  const neighbours = [previous, next].flatMap((other) => (other === undefined ? [] : (pairs[other] ?? [])));
  const pair = pairs[index];
  const caption = pair?.caption;
  if (!caption) throw new RangeError(`no pair ${index}`);
  // of elements in the order of the page those in one parent stand together: the range only grows
  let [from, to] = [index, index + 1];
  let best: Sighting | undefined;
  let holder: Element | null = caption.parentElement;
  for (; holder; holder = holder.parentElement) {
    const element = holder;
    const holds = (place: number) => element.contains(pairs[place]?.caption ?? null);
    if (element === element.ownerDocument.documentElement) break;
    if (neighbours.some((other) => element.contains(other.caption))) break;
    while (from > 0 && holds(from - 1)) from--;
    while (to < pairs.length && holds(to)) to++;
    const sighting = { code, element, facts: factsOf(pairs.slice(from, to)) };
    if (!best || neighbours.length > 0 || countFacts(sighting) > countFacts(best)) best = sighting;
  }
  if (best && neighbours.length > 0) addUnlabelled(best, pairs);
  if (best && (neighbours.length === 0 || countFacts(best) > 1)) return best;
  const shared = holder;
  const nextCaption = next === undefined ? undefined : pairs[next]?.caption;
  const nextCard = [...(shared?.children ?? [])].find((child) => child.contains(nextCaption ?? null));
  const run = pairs
    .slice(index, next)
    .filter((other) => shared?.contains(other.caption) && !nextCard?.contains(other.caption));
  return { code, element: pair.holder ?? caption, facts: factsOf(run) };
}

function factsOf(pairs: Pair[]): Facts {
  const facts: Facts = {};
  for (const { label, value } of pairs) {
    if (isFact(label) && value) facts[label] ??= value;
  }
  return facts;
}

/** Shortest text that is taken for the title of a card. */
const TITLE_LENGTH = 8;

/** On a card the procedure is the title and the status a mark: neither has a label. Other titles are people. */
function addUnlabelled({ element: card, facts }: Sighting, pairs: Pair[]): void {
  const leaves = [...card.querySelectorAll('*')].filter((element) => element.childElementCount === 0);
  const texts = leaves.map(elementText).filter(Boolean);
  const labelled = new Set(
    pairs.flatMap(({ caption, value }) => (card.contains(caption) ? [elementText(caption), value] : [])),
  );
  facts.status ??= texts.find(isStatus);
  facts.procedure ??= texts.find(
    (text) => text.length >= TITLE_LENGTH && !labelled.has(text) && beginsAsProcedure(text),
  );
}
