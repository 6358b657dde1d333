import { MOST_DEEP, rawText, tidy } from '../dom/element-text';
import { firstChildOf, isElement, isText, nextSiblingOf, parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import { DATE_LABELS, hasDate } from '../texts/dated-text';
import { isCodeLabel, type Label, type Words } from '../words/words';

/** How far a value may stand from its label: levels of elements that hold the label alone. */
const LEVELS = 3;
/** Longest value; what is longer is a part of the page. */
export const VALUE_LENGTH = 500;
/** Longest text that is taken for a label which is not known. */
export const UNKNOWN_LABEL_LENGTH = 40;

/** Elements that hold no value even where they are empty: breaks and pictures. */
const ORNAMENTS = 'br, hr, wbr, i, img, svg, script, style, template, button, mat-icon';
export const FIELDS = 'input, textarea, select';
/** Elements whose texts are not said by the page. */
export const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg MAT-ICON OPTION S DEL STRIKE'.split(' '),
);

/**
 * The node that follows a label: its next sibling, or that of an element that holds nothing but the label. An empty
 * element is the answer too; what has a label of its own is the next field and ends the search.
 */
export function findValue(labelNode: Node, label: Label, view: PageView, words: Words): Node | undefined {
  const labelText = tidy(labelNode.nodeValue ?? '');
  const field = (parentOf(labelNode)?.closest('label') as HTMLLabelElement | null)?.control;
  if (field?.matches(FIELDS)) return field;
  let bare = withoutMark(labelText);
  let node = labelNode;
  for (let level = 0; level <= LEVELS; level++) {
    const parent = parentOf(node);
    // within a label an empty element is an ornament, unless a colon says that the value follows
    const mayBeEmpty = level === 0 ? labelText.endsWith(':') : !parent?.matches('label, dt, th');
    for (let next = nextSiblingOf(node); next; next = nextSiblingOf(next)) {
      const isField = isElement(next) && (next.matches(FIELDS) || next.querySelector(FIELDS) !== null);
      if (isTwin(next, label, words)) {
        bare += ` ${withoutMark(tidy(next.textContent ?? ''))}`;
        continue;
      }
      if (isSaid(next, label) || isField) return holdsLabel(next, label, words) ? undefined : next;
      const isMark = /[*:]/.test(next.textContent ?? '');
      if (isElement(next) && mayBeEmpty && !isMark && !next.matches(ORNAMENTS)) return next;
    }
    // long before it is compared as a whole it is too long
    if (!parent || (parent.textContent?.length ?? 0) > labelText.length + VALUE_LENGTH) return undefined;
    if (withoutMark(tidy(rawText(parent, { isHidden: view.isHidden }))) !== bare) return undefined;
    node = parent;
  }
  return undefined;
}

/** Whether a node is the same label in another language. */
function isTwin(node: Node, label: Label, words: Words): boolean {
  const text = isElement(node) ? (node.textContent ?? '') : '';
  return /[a-z]/i.test(text) && text.length <= UNKNOWN_LABEL_LENGTH && words.caption(text) === label;
}

/** A label without its colon and the mark of a required field. */
const withoutMark = (text: string) => text.replace(/(?<![\s*:()])[\s*:()]+$/, '');

/** Whether a node says something; colons and required marks do not. */
function isSaid(node: Node, label: Label): boolean {
  if (isText(node)) return !/^[\s:*]*$/.test(node.nodeValue ?? '');
  if (!isElement(node)) return false;
  const text = rawText(node, { buttons: isCodeLabel(label) });
  // a button beside the label of a date is no date: it reckons one, or opens a calendar
  if (node.tagName === 'BUTTON' && DATE_LABELS.has(label)) return hasDate(text);
  return !/^[\s:*()]*$/.test(text);
}

/** A text that is a label of its own, known or not: `Ngày cấp:`, `Nơi cấp: Hà Nội`. */
const LABELLED = /^[^:]*\p{L}[^:]*:(?:\s|$)/u;

function isLabelled(text: string, words: Words): boolean {
  if (words.isStatus(text)) return false;
  const start = text.slice(0, UNKNOWN_LABEL_LENGTH + 1);
  return (
    (start.slice(0, UNKNOWN_LABEL_LENGTH).includes(':') && LABELLED.test(start)) ||
    words.caption(text) !== undefined
  );
}

/** Whether a node is, or begins with, the label of another field; a code is told from what follows it. */
function holdsLabel(node: Node, label: Label, words: Words): boolean {
  if (isText(node)) return isLabelled((node.nodeValue ?? '').replace(/^[\s:]+/, '').trim(), words);
  if (!isElement(node)) return false;
  if (node.matches('dt, label, th')) return true;
  if (node.matches(FIELDS)) return false;
  for (const text of textsIn(node)) {
    if (isLabelled(text, words)) return true;
    if (label === 'code') return false;
  }
  return false;
}

/** The texts of an element, each node's by itself. */
function* textsIn(element: Element, depth = 0): Generator<string> {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    const text = isText(node) && node.nodeValue?.trim();
    if (text) yield text;
    else if (depth < MOST_DEEP && isElement(node) && !SKIPPED.has(node.tagName))
      yield* textsIn(node, depth + 1);
  }
}
