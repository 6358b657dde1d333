import { rawText, tidy } from '../dom/element-text';
import { childElementsOf, isElement, isText, nextSiblingOf, parentOf } from '../dom/flat-tree';
import type { Pair } from '../pairs/find-pairs';
import type { Label, Words } from '../words/words';
import { findCertainCode } from './dossier-code';
import { readLabelled } from './labelled-text';

/** What stands between facts on one line. */
const BETWEEN = / [·•|] /;
/** What else may stand between two dates with their labels. */
const CLAUSES = / [–—-] |[;,] (?=\p{L})/u;
/** Where one thing that is said on a line ends and another begins. */
export const CLAUSE_END = new RegExp(`${BETWEEN.source}|${CLAUSES.source}`, 'u');
const DATE_OR_TIME = /(?<![\w./-])\d{1,2}(?:[:h]\d{2}|[/.-]\d{1,2}[/.-]\d{2,4}| giờ | tháng )/;
/** What may stand before the name of what happened, and between it and its date. */
const LINKS =
  /^(?:đã |được )+|(?:\s+(?:lúc|ngày|vào|hồi|mùng|mồng|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?)+$/giu;
/** Labels of what has a date. */
export const DATE_LABELS: ReadonlySet<Label> = new Set(['submittedAt', 'receivedAt', 'dueAt', 'finishedAt']);

/** A date that goes on after a line break: `ngày 13 tháng<br>11 năm 2026`, `13/11/<br>2026`. */
const GOES_ON = /(?:\d ?(?:tháng|\/)|tháng \d{1,2}|năm|ngày|lúc)$/i;

/** A text with what stands after a line break, where a date is broken by it. */
export function joinBrokenDate(node: Text, text: string): string {
  const next = GOES_ON.test(text) ? nextSiblingOf(node) : null;
  const more = isElement(next) && next.tagName === 'BR' ? nextSiblingOf(next) : null;
  return isText(more) && /^\s*(?:\d|năm|tháng)/.test(more.nodeValue ?? '')
    ? `${text} ${tidy(more.nodeValue ?? '')}`
    : text;
}

/** Longest clause before a date. */
const CLAUSE_LENGTH = 40;

/** The dates in a text that stand after their labels without a colon. */
export const datesWithin = (text: string, caption: Element, words: Words): Pair[] =>
  text.split(BETWEEN).flatMap((part) => {
    const dated = part.split(CLAUSES).filter((clause) => findDate(clause) !== undefined);
    const clauses = dated.map((clause) => datedPair(clause, caption, words));
    // a date without a label of its own goes with the one before
    const each = clauses.every((pair) => pair) ? clauses : [datedPair(part, caption, words)];
    return each.flatMap((pair) => pair ?? []);
  });

/** A date after its label without a colon: `Ngày nhận 06/11/2026`, `Nộp lúc 08:21 ngày 12/11/2026`. */
function datedPair(text: string, caption: Element, words: Words): Pair | undefined {
  const at = findDate(text) ?? 0;
  const code = findCertainCode(text.slice(0, at));
  // whose day it is may stand before: `Hồ sơ H29.33-261103-0012 tiếp nhận ngày 03/11/2026`
  const name = code ? text.slice(text.indexOf(code) + code.length, at) : text.slice(0, at);
  const label = eventIn(name, words);
  return label && { label, caption, value: text.slice(at), editable: false };
}

/** Where the first date or time of a text begins; figures of a code are none. */
const findDate = (text: string) => {
  const code = findCertainCode(text);
  return DATE_OR_TIME.exec(code ? text.replace(code, ' '.repeat(code.length)) : text)?.index;
};

/** Longest name of what happened, with the words around it. */
const LONGEST_EVENT = 200;

/** The date that a text before one speaks of: `Đã nộp ngày`, `Được tiếp nhận lúc`. */
function eventIn(text: string, words: Words): Label | undefined {
  const said = text.trim();
  if (said.length > LONGEST_EVENT) return undefined;
  const name = said.replace(LINKS, '');
  if (!name) return undefined;
  return [words.caption(name), words.caption(`Ngày ${name}`)].find(
    (known) => known !== undefined && DATE_LABELS.has(known),
  );
}

/** The date in the element that goes on with a sentence: `Đã nộp ngày <b>05/11/2026</b>`. */
export function dateAfter(node: Text, text: string, caption: Element, words: Words): Pair | undefined {
  const clause = text.split(/[,;.)] ?/).at(-1) ?? '';
  const next = clause.length <= CLAUSE_LENGTH ? nextSiblingOf(node) : null;
  const label = isElement(next) && eventIn(clause, words);
  if (!label) return undefined;
  const value = tidy(rawText(next));
  return isDate(value) ? { label, caption, value, holder: next, editable: false } : undefined;
}

const DATE_LENGTH = 40;
/** Whether a short text has a date in it. */
const isDate = (text: string) => text.length <= DATE_LENGTH && DATE_OR_TIME.test(text);

/** A date with its time: nothing is missing. */
const WHOLE = /\d{4}.*\d:\d|\d:\d.*\d{4}/;
/** Longest date with its time, in words and over several nodes. */
const LONGEST_WRITTEN = 80;
/** Most nodes over which a date is drawn. */
const DATE_NODES = 12;
/** Words in dates. */
const DATE_WORDS = /tháng|thg|th(?=\.? ?\d)|năm|ngày|lúc|giờ|phút|(?<=\d)[hg]\b/giu;
const ONE_DATE =
  /^(?=(?:\D*\d+){3,6}\D*$)(?:\d{1,2}:\d{2}(?::\d{2})?[ ,]+)?(?:\d{1,2}\D+\d{1,2}\D+\d{4}|\d{4}-\d{2}-\d{2})(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Elements inside a line. */
const INLINE = new Set('SPAN B STRONG EM I TIME FONT U A'.split(' '));

/** A date that is drawn in several nodes side by side: figures, what stands between them, the month in words, the time. */
export function dateInPieces(first: Node): string | undefined {
  let text = '';
  let count = 0;
  for (let node: Node | null = first; node && count < DATE_NODES; node = nextSiblingOf(node)) {
    const own = isElement(node) ? rawText(node) : (node.nodeValue ?? '');
    if (own.length > DATE_LENGTH || /\p{L}/u.test(own.replace(DATE_WORDS, ''))) break;
    if (count === 1 && WHOLE.test(text)) return undefined;
    if (own.trim()) count++;
    text += isElement(node) && !INLINE.has(node.tagName) ? ` ${own} ` : own;
  }
  const date = tidy(text.replace(/^[\s:]+/, '')).replace(/(?<=\d) ?([/.:-]) ?(?=\d)/g, '$1');
  return count > 1 && date.length <= LONGEST_WRITTEN && ONE_DATE.test(date) ? date : undefined;
}

const DATE_IN_FIGURES = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/;

/** Whether a text has a day with month and year in figures in it. */
export const hasDateInFigures = (text: string): boolean => DATE_IN_FIGURES.test(text);

/** Whether a text has a date or a time in it. */
export const hasDate = (text: string): boolean => DATE_OR_TIME.test(text);

/** A date with its time and the words in it, and nothing else. */
const ONLY_DATE =
  /^(?:(?:ngày|lúc|giờ|vào|thứ|hồi|tháng|năm|phút|sáng|chiều|t[2-7]|cn|hai|ba|tư|sáu|bảy|am|pm|sa|ch|th|[hg])(?!\p{L})|[\d\s:./,()–-])+$/iu;

/** A date whose month is an English word. */
const DATE_IN_ENGLISH =
  /^(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .,-]+(?:\d{1,2},? )?\d{4}(?:[ ,]+\d{1,2}:\d{2}(?: ?[ap]m)?)?$/i;

/** Whether a text is a date and nothing else. */
export const isOnlyDate = (text: string): boolean =>
  text.length <= LONGEST_WRITTEN && ((ONLY_DATE.test(text) && hasDate(text)) || DATE_IN_ENGLISH.test(text));

/** Whether a label names what happened: not its date, of which the value would have to follow. */
export const namesEvent = (text: string): boolean => !/^(?:ngày|hạn|thời)|:$/i.test(text);

/** How far above what happened its date may stand. */
const EVENT_LEVELS = 4;

/** The date that stands first in the line of a log, before what happened then. */
export function dateBefore(caption: Element, words: Words): string | undefined {
  let at = caption;
  for (let level = 0; level < EVENT_LEVELS; level++) {
    const line = parentOf(at);
    if (!line) return undefined;
    const [first] = childElementsOf(line);
    if (first && first !== at) {
      const text = tidy(rawText(first));
      return isDate(text) && !/\p{L}{3}/u.test(text) && readLabelled([text], words).labels.length === 0
        ? text
        : undefined;
    }
    at = line;
  }
  return undefined;
}

/** The date over its caption, where the two stand alone together. */
export function dateAbove(caption: Element): string | undefined {
  const [first, second, ...more] = childElementsOf(parentOf(caption) ?? caption);
  const text = first && second === caption && more.length === 0 ? tidy(rawText(first)) : '';
  return isDate(text) && !/\p{L}{3}/u.test(text) ? text : undefined;
}
