import { findCode, findNationalCode } from './dossier-code';
import { elementText } from './element-text';
import { makeIsShown } from './is-shown';
import { type Facts, makeDossier } from './make-dossier';
import type { PageDossier, ReadingProblem } from './page-reading';
import { isStatus, type Label, labelOfCaption } from './vocabulary';

/** A label with the value that stands beside it. */
interface Pair {
  label: Label;
  caption: Element;
  value: string;
}

/** How far a value may stand from its label: levels of elements that hold the label alone. */
const LEVELS = 3;

/** The texts about one code, and the element that holds them all. */
interface Group {
  element: Element;
  facts: Facts;
}

/**
 * Reads label–value pages and cards: definition lists, rows of two cells, labels before values or form fields. Pairs are
 * grouped about each code; a group without a date or a known status is no dossier (a search form has codes too).
 */
export function readCaptions(root: ParentNode, now: Date, problems: ReadingProblem[]): PageDossier[] {
  const pairs = findPairs(root);
  const codes = pairs.flatMap(({ label, caption, value }) => {
    const code = label === 'code' ? (findNationalCode(value) ?? findCode(value)) : undefined;
    return code ? [{ code, caption }] : [];
  });

  const groups = new Map<string, Group>();
  for (const { code, caption } of codes) {
    const others = codes.filter((other) => other.code !== code).map((other) => other.caption);
    const group = groupAbout(caption, pairs, others);
    const before = groups.get(code);
    if (!before || tellsMore(group, before)) groups.set(code, group);
  }

  return [...groups].flatMap(([code, { element, facts }]) => {
    if (groups.size > 1) addUnlabelled(element, pairs, facts);
    const found: ReadingProblem[] = [];
    const dossier = makeDossier(code, element, facts, now, found);
    const { stage, dueAt, receivedAt, submittedAt } = dossier;
    if (!stage && !dueAt && !receivedAt && !submittedAt && found.length === 0) return [];
    problems.push(...found);
    return [dossier];
  });
}

/** Whether a group has more facts than another of the same code, or the same on less of the page. */
function tellsMore(group: Group, other: Group): boolean {
  const more = Object.keys(group.facts).length - Object.keys(other.facts).length;
  return more > 0 || (more === 0 && group.element !== other.element && other.element.contains(group.element));
}

function findPairs(root: ParentNode): Pair[] {
  const pairs: Pair[] = [];
  const isShown = makeIsShown();
  const document = root instanceof Document ? root : root.ownerDocument;
  if (!document) return pairs;
  const texts = document.createTreeWalker(root instanceof Document ? root.body : root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const pair = node.parentElement && pairAt(node, node.parentElement);
    if (pair && isShown(pair.caption)) pairs.push(pair);
  }
  return pairs;
}

/** The pair whose label is this text, or begins it (`Mã hồ sơ: H32…`). */
function pairAt(node: Node, caption: Element): Pair | undefined {
  const text = node.nodeValue?.trim() ?? '';
  if (text.length < 3) return undefined;
  const colon = text.indexOf(':');
  const label = labelOfCaption(colon > 0 ? text.slice(0, colon) : text);
  if (!label) return undefined;
  const inline = colon > 0 ? text.slice(colon + 1).trim() : '';
  return { label, caption, value: inline || valueBeside(node) };
}

/** The text that follows a label: its next sibling, or that of an element that holds nothing but the label. */
function valueBeside(labelNode: Node): string {
  let node: Node = labelNode;
  for (let level = 0; level <= LEVELS; level++) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const text = next instanceof Element ? elementText(next) : (next.nodeValue ?? '').trim();
      if (text && text !== ':') return text;
      if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) return '';
    }
    const parent = node.parentElement;
    if (!parent || elementText(parent) !== (labelNode.nodeValue ?? '').replace(/\s+/g, ' ').trim()) return '';
    node = parent;
  }
  return '';
}

/**
 * The element about a code: among other codes its card, the highest element that holds no other; alone on the page the
 * lowest element that holds the most facts.
 */
function groupAbout(caption: Element, pairs: Pair[], others: Element[]): Group {
  const lowest = caption.parentElement ?? caption;
  let best: Group = { element: lowest, facts: factsIn(lowest, pairs) };
  for (let element = lowest.parentElement; element; element = element.parentElement) {
    const holder = element;
    if (holder === holder.ownerDocument.documentElement || others.some((other) => holder.contains(other)))
      break;
    const facts = factsIn(holder, pairs);
    if (others.length > 0 || Object.keys(facts).length > Object.keys(best.facts).length) {
      best = { element: holder, facts };
    }
  }
  return best;
}

function factsIn(element: Element, pairs: Pair[]): Facts {
  const facts: Facts = {};
  for (const { label, caption, value } of pairs) {
    if (label !== 'other' && element.contains(caption)) facts[label] ||= value;
  }
  return facts;
}

/** Shortest text that is taken for the title of a card. */
const TITLE_LENGTH = 8;

/** On a card the procedure is the title and the status a mark: neither has a label. */
function addUnlabelled(card: Element, pairs: Pair[], facts: Facts): void {
  const leaves = [...card.querySelectorAll('*')].filter((element) => element.childElementCount === 0);
  const texts = leaves.map(elementText).filter(Boolean);
  const labelled = new Set(
    pairs.flatMap(({ caption, value }) => (card.contains(caption) ? [elementText(caption), value] : [])),
  );
  facts.status ??= texts.find(isStatus);
  facts.procedure ??= texts.find(
    (text) =>
      text.length >= TITLE_LENGTH && !labelled.has(text) && !isStatus(text) && !findNationalCode(text),
  );
}
