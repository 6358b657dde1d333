import { tidy } from '../dom/element-text';
import { childElementsOf, holds, parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import type { KnownCard } from '../page-memory';
import { countFacts, type Sighting } from '../sighting';
import type { Steps } from '../steps';
import { findCertainCode, findCode, findNationalCode } from '../texts/dossier-code';
import { addFacts, type Facts } from '../texts/facts';
import { unclearFinishes } from '../texts/unclear-finish';
import { isCodeLabel, isFact, type Label, type Words } from '../words/words';
import { addUnlabelled } from './add-unlabelled';
import type { Pair } from './find-pairs';
import { Headings } from './heading-facts';
import type { Found } from './scan-texts';

/** A place at which a code is shown. */
interface CodePlace {
  code: string;
  /** Its place among what was found. */
  index: number;
}

const isPair = (found: Found): found is Pair => 'label' in found;

/**
 * Reads label–value pages and cards: what stands about each code. A code in a field that can be filled in is one only
 * where there is no other: there it may be what was searched for.
 */
export function* readCards(
  found: Found[],
  pagers: ReadonlySet<Element>,
  view: PageView,
  words: Words,
): Steps<Sighting[]> {
  const read = new Map<Element, KnownCard>();
  const headings = new Headings(view, words);
  const places = findCodes(found);
  const best = new Map<string, Sighting>();
  let previous: CodePlace | undefined;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as CodePlace;
    if (place.code !== places[i - 1]?.code) previous = places[i - 1];
    let after = i + 1;
    while (places[after]?.code === place.code) after++;
    const sighting = sightingAbout(
      place,
      found,
      previous?.index,
      places[after]?.index,
      view,
      words,
      read,
      headings,
    );
    const before = best.get(place.code);
    if (!before || tellsMore(sighting, before)) best.set(place.code, sighting);
    yield;
  }
  for (const pager of pagers) addPager(pager, read);
  for (const [element, card] of read) view.memory?.keepCard(element, card);
  return [...best.values()];
}

/** Notes what may be a pager's text in the card in which it stands. */
function addPager(pager: Element, cards: ReadonlyMap<Element, KnownCard>): void {
  for (let at: Element | null = cards.size > 0 ? pager : null; at; at = parentOf(at)) {
    const card = cards.get(at);
    if (!card) continue;
    card.pagers.push(pager);
    return;
  }
}

/** The codes that captions name, else those that stand for themselves, last of all those of single systems. */
function findCodes(found: Found[]): CodePlace[] {
  const captioned = found.map((one) => (isPair(one) && isCodeLabel(one.label) ? one : undefined));
  const fixed = captioned.map((pair) => (pair?.editable ? undefined : pair));
  const bare = found.flatMap((one, index) =>
    isPair(one) || one.isLikely ? [] : [{ code: one.code, index }],
  );
  const withCode = (pairs: (Pair | undefined)[], find: (text: string) => string | undefined) =>
    pairs.flatMap((pair, index) => {
      const code = pair && find(pair.value);
      return code ? [{ code, index }] : [];
    });
  const choices = [
    () => withCode(fixed, findNationalCode),
    () => withCode(fixed, findCertainCode),
    () => bare.filter(({ code }) => findCertainCode(code)),
    () => withCode(fixed, findCode),
    () => withCode(captioned, findCode),
    () => bare,
    () => likelyCodes(found),
  ];
  for (const choice of choices) {
    const places = choice();
    if (places.length > 0) return places;
  }
  return [];
}

/** What is only like a code, where several of one form stand in elements of one kind. */
function likelyCodes(found: Found[]): CodePlace[] {
  const kinds = new Map<string, CodePlace[]>();
  for (const [index, one] of found.entries()) {
    if (isPair(one) || !one.isLikely) continue;
    const { tagName, className } = one.caption;
    const kind = `${tagName} ${className} ${one.code.replace(/\d/g, '0')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { code: one.code, index }]);
  }
  const most = [...kinds.values()].reduce((some, more) => (more.length > some.length ? more : some), []);
  return most.length > 1 ? most : [];
}

/** Whether a sighting has more facts than another of the same code, or the same on less of the page. */
function tellsMore(sighting: Sighting, other: Sighting): boolean {
  const more = countFacts(sighting) - countFacts(other);
  return (
    more > 0 || (more === 0 && sighting.element !== other.element && holds(other.element, sighting.element))
  );
}

/**
 * What stands about a code: among other codes in its card, the highest element that holds no other; where that says
 * nothing (all dossiers in one list of terms) from its caption to that of the next; alone on the page in the lowest
 * element that holds the most facts.
 */
function sightingAbout(
  { code, index }: CodePlace,
  found: Found[],
  previous: number | undefined,
  next: number | undefined,
  view: PageView,
  words: Words,
  read: Map<Element, KnownCard>,
  headings: Headings,
): Sighting {
  const here = found[index] as Found;
  const neighbours = [previous, next].flatMap((other) =>
    other === undefined ? [] : (found[other]?.caption ?? []),
  );
  // of elements in the order of the page those in one parent stand together: the range only grows
  let [from, to] = [index, index + 1];
  let best: Sighting | undefined;
  // what holds a label between other texts may be the card itself: a paragraph of lines
  const isCaptionCard = isPair(here) && here.holder && here.caption.contains(here.holder);
  let holder: Element | null = isPair(here) && !isCaptionCard ? parentOf(here.caption) : here.caption;
  for (; holder; holder = parentOf(holder)) {
    const element = holder;
    if (element.tagName === 'HTML') break;
    if (neighbours.some((other) => holds(element, other))) break;
    const [start, end] = [from, to];
    while (from > 0 && holds(element, (found[from - 1] as Found).caption)) from--;
    while (to < found.length && holds(element, (found[to] as Found).caption)) to++;
    if (best && neighbours.length === 0 && start === from && end === to) continue;
    const sighting: Sighting = {
      code,
      element,
      ...readFound(found.slice(from, to), code),
      ...(isPair(here) && here.editable && { isEditable: true }),
    };
    if (!best || neighbours.length > 0 || countFacts(sighting) > countFacts(best)) best = sighting;
  }
  if (best) {
    const inside = found.slice(from, to);
    const isCard = neighbours.length > 0;
    const known = isCard ? view.memory?.recallCard(best.element, words) : undefined;
    if (known?.code === code && isSame(known.found, inside)) best.facts = { ...known.facts };
    else {
      addUnlabelled(best, inside, isCard, view, words);
      const card = { code, words, found: inside, pagers: [], facts: { ...best.facts } };
      if (isCard) read.set(best.element, card);
    }
  }
  if (best && neighbours.length > 0) addFacts(best.facts, headings.above(best.element));
  if (best && (neighbours.length === 0 || countFacts(best) > 1)) return best;
  const shared = holder;
  const nextCaption = next === undefined ? undefined : found[next]?.caption;
  const nextCard = (shared ? childElementsOf(shared) : []).find(
    (child) => nextCaption && holds(child, nextCaption),
  );
  const run = found
    .slice(index, next)
    .filter(({ caption }) => shared && holds(shared, caption) && !(nextCard && holds(nextCard, caption)));
  return { code, element: (isPair(here) && here.holder) || here.caption, ...readFound(run, code) };
}

const isSame = (some: Found[], others: Found[]) =>
  some.length === others.length && some.every((one, i) => one === others[i]);

const nameOf = ({ caption }: Pair) => tidy(caption.textContent ?? '').split(':', 1)[0];

/** Ends that have one name and several days: those of a dossier's steps, not its own. */
function endsOfSteps(pairs: Pair[]): Pair[] {
  const ends = pairs.filter(({ label, value }) => label === 'finishedAt' && /\d/.test(value));
  return ends.filter((end) =>
    ends.some((other) => other.value !== end.value && nameOf(other) === nameOf(end)),
  );
}

function readFound(found: Found[], ofCode: string): { facts: Facts; labels: Set<Label> } {
  const facts: Facts = {};
  const labels = new Set<Label>();
  const said = found.filter(isPair).filter(({ code = ofCode }) => code === ofCode);
  const ofSteps = endsOfSteps(said);
  const pairs = said.filter((pair) => !ofSteps.includes(pair));
  const finishes = unclearFinishes(pairs, ({ caption }) => tidy(caption.textContent ?? ''));
  for (const pair of pairs) {
    const label = finishes.includes(pair) ? 'finishedAt' : pair.label;
    labels.add(label);
    if (isFact(label) && pair.value) facts[label] ??= pair.value;
  }
  return { facts, labels };
}
