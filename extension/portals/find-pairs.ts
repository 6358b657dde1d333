import {
  CLAUSE_END,
  DATE_LABELS,
  dateAbove,
  dateAfter,
  dateBefore,
  dateInPieces,
  datesWithin,
  hasDate,
  joinBrokenDate,
  namesEvent,
} from './dated-text';
import { findCertainCode, findCode, findNamedCode, isLikelyCode } from './dossier-code';
import { isTextField, linesOf, MOST_DEEP, piecesOf, rawText, tidy } from './element-text';
import { firstChildOf, isElement, isOurs, isText, nextSiblingOf, parentOf } from './flat-tree';
import { mayBeLabelled, readLabelled, valueIn, withoutBullet } from './labelled-text';
import type { KnownCard } from './page-memory';
import type { PageView } from './page-view';
import { keepsLines } from './read-plain-text';
import { eachInSteps, type Steps } from './steps';
import { isCodeLabel, isFact, type Label, type Words } from './words';

/** A label with the value that stands beside it; '' where it is empty or not to be read. */
export interface Pair {
  label: Label;
  caption: Element;
  value: string;
  /** The element that holds the value. */
  holder?: Element;
  /** Whether the value stands in a field that can be filled in. */
  editable: boolean;
  /** The code in its own sentence: of another dossier it says nothing. */
  code?: string;
}

/** A code that stands for itself, without a label. */
interface BareCode {
  code: string;
  caption: Element;
  /** Only like a code. */
  isLikely?: boolean;
}

export type Found = Pair | BareCode;

/** What the texts of a part of a page say, in its order. */
export interface TextScan {
  found: Found[];
  /** Elements whose texts may be a pager's. */
  pagers: Set<Element>;
  /** Elements whose texts may show dossiers that no markup divides. */
  plain: Set<Element>;
}

/** How far a value may stand from its label: levels of elements that hold the label alone. */
const LEVELS = 3;
/** Longest value; what is longer is a part of the page. */
const VALUE_LENGTH = 500;
/** What may stand beside a code in the text that shows it. */
const CODE_SPARE = 28;
/** Longest text that is taken for a pager's. */
const PAGER_LENGTH = 90;
/** Words in pagers. */
const PAGER =
  /\b(?:of|trong|trên|của|tổng|total|hiển thị|bản ghi|kết quả|showing|hồ sơ|mục|dòng|tren|tong|cua|phản ánh|records|entries|items|results)\b|\//iu;

/** Elements that hold no value even where they are empty: breaks and pictures. */
const ORNAMENTS = 'br, hr, wbr, i, img, svg, script, style, template, button, mat-icon';
const FIELDS = 'input, textarea, select';
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG svg MAT-ICON OPTION S DEL STRIKE'.split(' '));
/** What leads elsewhere: its words are no labels, but may be a pager's. */
const MENUS = 'nav, [role=navigation], [role=menu], [role=menubar]';

/** Reads the texts of a part of a page; the insides of `skipped` elements are left alone. */
export function* scanTexts(
  part: Element,
  skipped: ReadonlySet<Element>,
  view: PageView,
  words: Words,
): Steps<TextScan> {
  const scan: TextScan = { found: [], pagers: new Set(), plain: new Set() };
  const recall = (element: Element) => {
    const card = view.memory?.recallCard(element, words);
    return card && view.isShown(element) ? card : undefined;
  };
  yield* eachInSteps(textsOf(part, skipped, recall), (piece) => {
    if ('found' in piece) {
      scan.found.push(...piece.found);
      for (const pager of piece.pagers) scan.pagers.add(pager);
    } else readText(piece.node, piece.holder, piece.isMenu, scan, view, words);
  });
  return scan;
}

/** A text of a page, with what holds it and whether that leads elsewhere. */
interface HeldText {
  node: Text;
  holder: Element;
  isMenu: boolean;
}

/** The texts of a part of a page in its order, and the cards that are known already. */
function* textsOf(
  part: Element,
  skipped: ReadonlySet<Element>,
  recall: (element: Element) => KnownCard | undefined,
): Generator<HeldText | KnownCard> {
  const path = [{ holder: part, isMenu: false, next: firstChildOf(part) }];
  for (let level = path.at(-1); level; level = path.at(-1)) {
    const { holder, isMenu, next: node } = level;
    if (!node) {
      path.pop();
      continue;
    }
    level.next = nextSiblingOf(node);
    const card = isElement(node) && !isMenu ? recall(node) : undefined;
    if (card) yield card;
    else if (isText(node)) yield { node, holder, isMenu };
    else if (
      isElement(node) &&
      !SKIPPED.has(node.tagName) &&
      !skipped.has(node) &&
      !isOurs(node) &&
      path.length <= MOST_DEEP
    )
      path.push({ holder: node, isMenu: isMenu || node.matches(MENUS), next: firstChildOf(node) });
  }
}

function readText(
  node: Text,
  caption: Element,
  isMenu: boolean,
  scan: TextScan,
  view: PageView,
  words: Words,
): void {
  const raw = node.nodeValue ?? '';
  if (raw.length < 2) {
    if (/\d/.test(raw)) addPager(raw, caption, scan.pagers);
    return;
  }
  const text = tidy(raw);
  if (text.length < 2) return;
  if (isMenu) {
    // pages of paging are a menu too
    if (text.length <= PAGER_LENGTH && /\d/.test(text)) addPager(text, caption, scan.pagers);
    return;
  }
  if (mayBePlain(raw, text, caption)) scan.plain.add(caption);
  const found = pairsAt(node, text, caption, view, words);
  if (found.length > 0) {
    if (view.isShown(caption)) scan.found.push(...found);
    return;
  }
  const pair = dateAfter(node, text, caption, words);
  if (pair) {
    if (view.isShown(caption)) scan.found.push(pair);
    return;
  }
  const titled = pairOfTitle(node, text, caption, words) ?? pairOfEvent(text, caption, words);
  if (titled) {
    if (view.isShown(caption)) scan.found.push(titled);
    return;
  }
  if (!/\d/.test(text)) return;
  const dated = datesWithin(joinBrokenDate(node, text), caption, words);
  if (dated.length > 0) {
    if (!view.isShown(caption)) return;
    const ownCode = findCertainCode(text);
    if (ownCode) scan.found.push({ code: ownCode, caption });
    const name = ownCode && procedureAfter(text, ownCode, words);
    if (name) scan.found.push({ label: 'weakProcedure', caption, value: name, editable: false });
    scan.found.push(...(ownCode ? dated.map((one) => ({ ...one, code: ownCode })) : dated));
    return;
  }
  const code = text.length <= VALUE_LENGTH ? (findCertainCode(text) ?? findNamedCode(text)) : undefined;
  const isAlone = code && (text.length <= code.length + CODE_SPARE || headsProcedure(text, code, words));
  if (isAlone && view.isShown(caption)) {
    scan.found.push({ code, caption });
  } else if (isLikelyCode(text) && view.isShown(caption))
    scan.found.push({ code: text, caption, isLikely: true });
  if (text.length <= PAGER_LENGTH && !code) addPager(text, caption, scan.pagers);
}

/** Shortest text that may show several dossiers. */
const PLAIN_LENGTH = 60;

/** Whether a text has several lines of its own, or several codes. */
function mayBePlain(raw: string, text: string, caption: Element): boolean {
  if (text.length < PLAIN_LENGTH || !/\d{3}/.test(text)) return false;
  if (/\S[^\S\n]*\n\s*\S/.test(raw) && keepsLines(caption)) return true;
  const code = findCertainCode(text);
  return code !== undefined && findCertainCode(text.replaceAll(code, ' ')) !== undefined;
}

/** Whether a code stands before the name of its procedure: `H29.33-261106-0017 – Chuyển mục đích sử dụng đất`. */
function headsProcedure(text: string, code: string, words: Words): boolean {
  const [before, after = ''] = text.split(code);
  return before === '' && words.beginsAsProcedure(withoutBullet(after));
}

/** The procedure named after a code in a line that goes on: `[H29.33-261106-0017] Đăng ký khai tử – hẹn trả 13/11/2026`. */
function procedureAfter(text: string, code: string, words: Words): string | undefined {
  const name = withoutBullet(text.slice(text.indexOf(code) + code.length)).split(CLAUSE_END, 1)[0] ?? '';
  return words.beginsAsProcedure(name) ? name.trim() : undefined;
}

function addPager(text: string, caption: Element, pagers: Set<Element>): void {
  if (PAGER.test(text)) pagers.add(caption);
  // its figures may be marked: `<b>1</b> – <b>10</b> trong <b>143</b>`
  const parent = /^[\d.,\s–-]+$/.test(text) ? parentOf(caption) : null;
  const around = parent?.textContent ?? '';
  if (parent && around.length <= PAGER_LENGTH && PAGER.test(around)) pagers.add(parent);
}

/** The pairs whose labels are in a text: it is one, begins with one, or has several. */
function pairsAt(node: Text, text: string, caption: Element, view: PageView, words: Words): Pair[] {
  const label = words.caption(text);
  if (label) return [pairBeside(node, label, caption, view, words)];
  if (!mayBeLabelled(text)) return [];
  const end = text.lastIndexOf(':') === text.length - 1;
  const { facts, labels } = readLabelled([text], words);
  if (labels.length === 0) return [];
  const pairs = labels.map((name): Pair => {
    const said = isFact(name) ? (facts[name] ?? '') : '';
    // what goes on after a code is a sentence about it
    const value = isCodeLabel(name) && said.length > (findCode(said)?.length ?? 0) + CODE_SPARE ? '' : said;
    return {
      label: name,
      caption,
      value: isFact(name) ? valueIn(name, value ? [value] : [], words) : '',
      editable: false,
    };
  });
  const last = pairs.at(-1);
  if (end && last && isFact(last.label))
    pairs[pairs.length - 1] = pairBeside(node, last.label, caption, view, words);
  return pairs;
}

/** Attributes that may say what a value is about where no text does. */
const TITLES = [
  'title',
  'data-label',
  'data-title',
  'data-original-title',
  'data-bs-original-title',
  'aria-label',
];

/** A value whose label is the title of its element, or of the icon before it: `<span title="Hẹn trả">10/11/2026</span>`. */
function pairOfTitle(node: Text, text: string, caption: Element, words: Words): Pair | undefined {
  const before = node.previousSibling;
  const icon = isElement(before) && !before.textContent?.trim() ? before : undefined;
  for (const holder of [icon, caption]) {
    if (!holder?.hasAttributes()) continue;
    for (const name of TITLES) {
      const title = holder.getAttribute(name);
      const label = title && title.length <= PAGER_LENGTH ? words.caption(tidy(title)) : undefined;
      if (!isFact(label) || (DATE_LABELS.has(label) && !hasDate(text))) continue;
      return { label, caption, value: valueIn(label, [text], words), holder: caption, editable: false };
    }
  }
  return undefined;
}

/** How the names begin of what happened. */
const EVENT =
  /^(?:(?:đã|được|công dân|người dân|cán bộ|một cửa) )*(?:nộp|gửi|tiếp nhận|nhận|đăng ký|trả|hoàn thành)/i;

/** What happened on the date before it, in the line of a log: `03/11/2026 08:05 Nộp hồ sơ trực tuyến`. */
function pairOfEvent(text: string, caption: Element, words: Words): Pair | undefined {
  if (text.length > UNKNOWN_LABEL_LENGTH || !EVENT.test(text) || words.isStatus(text)) return undefined;
  const label = words.caption(`Ngày ${text}`);
  const value = label && DATE_LABELS.has(label) ? dateBefore(caption, words) : undefined;
  return label && value ? { label, caption, value, editable: false } : undefined;
}

/** The pair of a label and what follows it. */
function pairBeside(node: Node, label: Label, caption: Element, view: PageView, words: Words): Pair {
  if (!isFact(label)) return { label, caption, value: '', editable: false };
  const next = findValue(node, label, view, words);
  const holder = isElement(next) ? next : undefined;
  const pair = {
    label,
    caption,
    ...(holder && { holder }),
    editable: holder !== undefined && isEditable(holder),
  };
  const raw = holder ? fullText(holder, label, view) : (next?.nodeValue ?? '').replace(/^[\s:]+/, '');
  const lines = linesOf(raw);
  if (lines.join(' ').length > VALUE_LENGTH) return { ...pair, value: '' };
  if (isCodeLabel(label)) return { ...pair, value: codeText(lines, holder, view) };
  const drawn = DATE_LABELS.has(label) && next ? dateInPieces(next) : undefined;
  if (drawn) return { ...pair, value: drawn };
  const { facts, rest } = readLabelled(piecesOf(raw), words);
  const own = facts[label] ?? '';
  const value = valueIn(label, rest.length > 0 ? rest : own ? [own] : [], words);
  if (DATE_LABELS.has(label) && !hasDate(value)) {
    const before = namesEvent(tidy(node.nodeValue ?? '')) ? dateBefore(caption, words) : undefined;
    return { ...pair, value: before ?? (next ? value : (dateAbove(caption) ?? '')) };
  }
  return { ...pair, value };
}

function fullText(holder: Element, label: Label, view: PageView): string {
  const text = rawText(holder, { isHidden: view.isHidden });
  if (text.trim() || holder.matches(FIELDS)) return text;
  return rawText(holder, { buttons: isCodeLabel(label) || holder.tagName === 'BUTTON' });
}

function codeText(lines: string[], holder: Element | undefined, view: PageView): string {
  const text = lines.join(' ');
  if (!holder || findCertainCode(text)) return text;
  return findCertainCode(view.tightText(holder)) ?? view.wholeTexts(holder).find(findCertainCode) ?? text;
}

const isEditable = (element: Element) =>
  [element, ...element.querySelectorAll('input, textarea')].some(
    (field) =>
      field.matches('textarea:enabled:read-write') ||
      (field.matches('input:enabled:read-write') && isTextField(field as HTMLInputElement)),
  );

/**
 * The node that follows a label: its next sibling, or that of an element that holds nothing but the label. An empty
 * element is the answer too; what has a label of its own is the next field and ends the search.
 */
function findValue(labelNode: Node, label: Label, view: PageView, words: Words): Node | undefined {
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
const UNKNOWN_LABEL_LENGTH = 40;

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
