import { MOST_DEEP, tidy } from '../dom/element-text';
import { firstChildOf, isElement, isOurs, isText, nextSiblingOf, parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import type { KnownCard } from '../page-memory';
import { eachInSteps, type Steps } from '../steps';
import { CLAUSE_END, dateAfter, datesWithin, joinBrokenDate } from '../texts/dated-text';
import { findCertainCode, findNamedCode, isLikelyCode } from '../texts/dossier-code';
import { withoutBullet } from '../texts/labelled-text';
import type { Words } from '../words/words';
import { CODE_SPARE, type Pair, pairOfEvent, pairOfTitle, pairsAt } from './find-pairs';
import { SKIPPED, VALUE_LENGTH } from './find-value';
import { keepsLines } from './read-plain-text';

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

/** Longest text that is taken for a pager's. */
const PAGER_LENGTH = 90;
/** Words in pagers. */
const PAGER =
  /\b(?:of|trong|trên|của|tổng|total|hiển thị|bản ghi|kết quả|showing|hồ sơ|mục|dòng|tren|tong|cua|phản ánh|records|entries|items|results)\b|\//iu;

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
