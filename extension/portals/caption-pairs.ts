import { codeText, elementText } from './element-text';
import { makeIsShown } from './is-shown';
import { isFact, type Label, labelOfCaption } from './vocabulary';

/** A label with the value that stands beside it; '' where it is empty or not to be read. */
export interface Pair {
  label: Label;
  caption: Element;
  value: string;
  /** The element that holds the value. */
  holder?: Element;
  /** Whether the value stands in a field that can be filled in. */
  editable: boolean;
}

/** How far a value may stand from its label: levels of elements that hold the label alone. */
const LEVELS = 3;

/** Longest value; what is longer is a part of the page. */
const VALUE_LENGTH = 500;

/** Elements that hold no value even where they are empty: breaks and pictures. */
const ORNAMENTS = 'br, hr, wbr, i, img, svg, script, style, template, button';

const FIELDS = 'input, textarea, select';

/** A text that is a label of its own, known or not: `Ngày cấp:`, `Nơi cấp: Hà Nội`. */
const LABELLED = /^[^:]*\p{L}[^:]*:(?:\s|$)/u;
const UNKNOWN_LABEL_LENGTH = 40;

/** The labels of a page with their values, in its order; the insides of `skipped` elements are left alone. */
export function findPairs(root: ParentNode, skipped: ReadonlySet<Element>): Pair[] {
  const pairs: Pair[] = [];
  const isShown = makeIsShown();
  const document = root instanceof Document ? root : root.ownerDocument;
  if (!document) return pairs;
  const start = root instanceof Document ? root.body : root;
  const filter = (node: Node) =>
    node.nodeType === Node.TEXT_NODE
      ? NodeFilter.FILTER_ACCEPT
      : node instanceof Element && skipped.has(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP;
  const nodes =
    skipped.size > 0
      ? document.createTreeWalker(start, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, filter)
      : document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
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
  if (!isFact(label)) return { label, caption, value: '', editable: false };
  const inline = colon > 0 ? text.slice(colon + 1).trim() : '';
  if (inline) return { label, caption, value: isLabelled(inline) ? '' : inline, editable: false };
  const value = findValue(node, label);
  const holder = value instanceof Element ? value : undefined;
  const read = label === 'code' ? codeText : elementText;
  const shown = holder ? read(holder) : (value?.nodeValue ?? '').replace(/^[\s:]+|\s+$/g, '');
  return {
    label,
    caption,
    value: shown.length > VALUE_LENGTH ? '' : shown,
    ...(holder && { holder }),
    editable: holder !== undefined && isEditable(holder),
  };
}

const isEditable = (element: Element) =>
  [element, ...element.querySelectorAll('input, textarea')].some((field) =>
    field.matches('input:enabled:read-write, textarea:enabled:read-write'),
  );

/**
 * The node that follows a label: its next sibling, or that of an element that holds nothing but the label. An empty
 * element is the answer too; what has a label of its own is the next field and ends the search.
 */
function findValue(labelNode: Node, label: Label): Node | undefined {
  const labelText = (labelNode.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  let node: Node = labelNode;
  for (let level = 0; level <= LEVELS; level++) {
    const parent = node.parentElement;
    // within a label an empty element is an ornament, unless a colon says that the value follows
    const mayBeEmpty = level === 0 ? labelText.endsWith(':') : !parent?.matches('label, dt, th');
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      const isField = next instanceof Element && (next.matches(FIELDS) || next.querySelector(FIELDS));
      if (isSaid(next, label) || isField) return holdsLabel(next, label) ? undefined : next;
      if (next instanceof Element && mayBeEmpty && !next.matches(ORNAMENTS)) return next;
    }
    if (!parent || withoutMark(elementText(parent)) !== withoutMark(labelText)) return undefined;
    node = parent;
  }
  return undefined;
}

/** A label without the mark of a required field. */
const withoutMark = (text: string) => text.replace(/\s*\*$/, '');

/** Whether a node says something; colons and required marks do not. */
function isSaid(node: Node, label: Label): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !/^[\s:*]*$/.test(node.nodeValue ?? '');
  if (!(node instanceof Element)) return false;
  return !/^[:*()]*$/.test(label === 'code' ? codeText(node) : elementText(node));
}

const isLabelled = (text: string) =>
  text.slice(0, UNKNOWN_LABEL_LENGTH).includes(':')
    ? LABELLED.test(text.slice(0, UNKNOWN_LABEL_LENGTH + 1)) || labelOfCaption(text) !== undefined
    : labelOfCaption(text) !== undefined;

/** Whether a node is, or holds, the label of another field; a code is told from what follows it. */
function holdsLabel(node: Node, label: Label): boolean {
  if (!(node instanceof Element)) return isLabelled((node.nodeValue ?? '').replace(/^[\s:]+/, '').trim());
  if (node.matches('dt, label')) return true;
  const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue?.trim();
    if (!words) continue;
    if (isLabelled(words)) return true;
    if (label === 'code') return false;
  }
  return false;
}
