import { isTextField, linesOf, piecesOf, rawText, tidy } from '../dom/element-text';
import { isElement } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import {
  DATE_LABELS,
  dateAbove,
  dateBefore,
  dateInPieces,
  hasDate,
  isOnlyDate,
  namesEvent,
} from '../texts/dated-text';
import { findCertainCode, findCode } from '../texts/dossier-code';
import { mayBeLabelled, nameOfDate, readLabelled, valueIn } from '../texts/labelled-text';
import { isCodeLabel, isFact, type Label, type Words } from '../words/words';
import { FIELDS, findValue, UNKNOWN_LABEL_LENGTH, VALUE_LENGTH } from './find-value';

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

/** What may stand beside a code in the text that shows it. */
export const CODE_SPARE = 28;

/** The pairs whose labels are in a text: it is one, begins with one, or has several. */
export function pairsAt(node: Text, text: string, caption: Element, view: PageView, words: Words): Pair[] {
  const label = words.caption(text);
  if (label) return [pairBeside(node, label, caption, view, words)];
  const named = pairOfDate(node, text, caption, view, words);
  if (named) return [named];
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

/** A date and nothing else, beside a name that is not known whole. */
function pairOfDate(
  node: Text,
  text: string,
  caption: Element,
  view: PageView,
  words: Words,
): Pair | undefined {
  if (words.isStatus(text) || words.beginsAsProcedure(text)) return undefined;
  const name = nameOfDate(text, words);
  const pair = name && pairBeside(node, name, caption, view, words);
  return pair?.holder && !pair.editable && isOnlyDate(pair.value) ? pair : undefined;
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

/** Longest title that may be a label. */
const TITLE_LENGTH = 90;

/** A value whose label is the title of its element, or of the icon before it: `<span title="Hẹn trả">10/11/2026</span>`. */
export function pairOfTitle(node: Text, text: string, caption: Element, words: Words): Pair | undefined {
  const before = node.previousSibling;
  const icon = isElement(before) && !before.textContent?.trim() ? before : undefined;
  for (const holder of [icon, caption]) {
    if (!holder?.hasAttributes()) continue;
    for (const name of TITLES) {
      const title = holder.getAttribute(name);
      const label = title && title.length <= TITLE_LENGTH ? words.caption(tidy(title)) : undefined;
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
export function pairOfEvent(text: string, caption: Element, words: Words): Pair | undefined {
  if (text.length > UNKNOWN_LABEL_LENGTH || !EVENT.test(text) || words.isStatus(text)) return undefined;
  const label = words.caption(`Ngày ${text}`);
  const value = label && DATE_LABELS.has(label) ? dateBefore(caption, words) : undefined;
  return label && value ? { label, caption, value, editable: false } : undefined;
}

/** What has a capital within it and no figure: a person, an office. */
const NAME = /^\D*\p{L} \p{Lu}\D*$/u;

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
  const drawn = DATE_LABELS.has(label) && next ? (withTime(next, raw) ?? dateInPieces(next)) : undefined;
  if (drawn) return { ...pair, value: drawn };
  const { facts, rest } = readLabelled(piecesOf(raw), words);
  const own = facts[label] ?? '';
  const value = valueIn(label, rest.length > 0 ? rest : own ? [own] : [], words);
  if (DATE_LABELS.has(label) && !hasDate(value)) {
    const before = namesEvent(tidy(node.nodeValue ?? '')) ? dateBefore(caption, words) : undefined;
    if (before) return { ...pair, value: before };
    // who or where, and not when: another place may say that
    if (next) return { ...pair, value: NAME.test(value) ? '' : value };
    return { ...pair, value: dateAbove(caption) ?? '' };
  }
  return { ...pair, value };
}

/** A day in a field with its time in the next one. */
function withTime(next: Node, day: string): string | undefined {
  if (!isElement(next) || !/^\s*[\d/-]+\s*$/.test(day)) return undefined;
  for (let field = next.nextElementSibling; field; field = field.nextElementSibling) {
    if (!field.matches(FIELDS)) continue;
    const { value } = field as HTMLInputElement;
    return /^\d{1,2}:\d{2}$/.test(value) ? `${day.trim()} ${value}` : undefined;
  }
  return undefined;
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
