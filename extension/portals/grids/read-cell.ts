import { textOnly, tidy } from '../dom/element-text';
import type { PageView } from '../dom/page-view';
import { DATE_LABELS, isOnlyDate } from '../texts/dated-text';
import { findCertainCode, findCode } from '../texts/dossier-code';
import { addFacts, type Facts } from '../texts/facts';
import { BETWEEN, factsWithout } from '../texts/facts-without-label';
import { mayBeLabelled, readLabelled, valueIn } from '../texts/labelled-text';
import { type FactLabel, isCodeLabel, isFact, type Label, type Words } from '../words/words';
import type { Column } from './know-columns';

/** Texts of a column that are remembered: most columns say the same few things. */
const REMEMBERED = 300;

/**
 * Makes what takes the facts of a column's cells into those of their rows: what a cell says of its column, and what it says
 * under labels of its own.
 */
export function makeReadCell(
  column: Column,
  view: PageView,
  words: Words,
): (cell: Element, facts: Facts) => void {
  const { label, parts } = column;
  const own = parts || !isFact(label) ? undefined : label;
  const isCode = isCodeLabel(label);
  /** What a text says that stands alone in its cell; null where all about it must be read. */
  const values = new Map<string, string | null>();
  const valueOfText = (fact: FactLabel, text: string) => {
    let value = values.get(text);
    if (value === undefined) {
      value = mayBeLabelled(text) || text.endsWith('…') ? null : valueIn(fact, [tidy(text)], words);
      if (values.size < REMEMBERED) values.set(text, value);
    }
    return value;
  };
  return (cell, facts) => {
    const text = parts ? undefined : textOnly(cell);
    const isFree = own !== undefined && !facts[own];
    if (text !== undefined && isFree && !isCode) {
      const value = valueOfText(own, text);
      if (value === null) readWholeCell(cell, column, facts, view, words);
      else if (value) facts[own] = value;
      else if (DRAWN.has(own)) facts[own] = view.iconText(cell);
    } else if (text === undefined || SAYS_MORE.test(text) || (isCode && BETWEEN.test(text)))
      readWholeCell(cell, column, facts, view, words);
    else if (isFree) {
      facts[own] = findCertainCode(text) ?? codeIn(cell, view);
      // a column about all of the dossier may have its work in a row of its own
      if (!facts[own]) addFacts(facts, factsWithout([text], words));
    }
  };
}

/** What an icon may say. */
const DRAWN: ReadonlySet<Label> = new Set(['status', 'channel']);

/** What a text has in which there is a label, or of which the whole stands elsewhere. */
const SAYS_MORE = /:|…|\.\.\./;

function readWholeCell(cell: Element, column: Column, facts: Facts, view: PageView, words: Words): void {
  const { label, parts } = column;
  if (isCodeLabel(label) && isFact(label)) facts[label] ||= codeIn(cell, view);
  readIcons(cell, facts, words);
  const lines = view.pieces(cell);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !mayBeLabelled(only) && !parts) {
    if (isCodeLabel(label)) addFacts(facts, factsWithout(lines, words));
    else if (isFact(label)) facts[label] ||= valueIn(label, lines, words);
    return;
  }
  const { facts: own, rest } = readLabelled(lines, words);
  for (const [name, value] of Object.entries(own)) {
    const fact = name as keyof Facts;
    facts[fact] ||= isCodeLabel(fact) ? (findCode(value) ?? '') : valueIn(fact, [value], words);
  }
  if (parts) readParts(apart(rest, parts.length), parts, facts, words);
  else if (isCodeLabel(label)) addFacts(facts, factsWithout(rest, words));
  else if (isFact(label) && !isCodeLabel(label)) {
    if (rest.length > 0) facts[label] ||= valueIn(label, rest, words);
    else if (DRAWN.has(label)) facts[label] ||= view.iconText(cell);
  }
}

/** Days whose names are the titles of icons before them: `<i title="Hẹn trả"></i> 10/11/2026`. */
function readIcons(cell: Element, facts: Facts, words: Words): void {
  for (const icon of cell.querySelectorAll('[title]:empty, [aria-label]:empty')) {
    const label = words.caption(tidy(icon.getAttribute('title') ?? icon.getAttribute('aria-label') ?? ''));
    const said = tidy(icon.nextSibling?.textContent ?? '');
    if (isFact(label) && DATE_LABELS.has(label) && isOnlyDate(said)) facts[label] ??= said;
  }
}

/** The code in a cell: in its text, in a text drawn in several pieces, or in the whole of one that is cut short. */
function codeIn(cell: Element, view: PageView): string {
  const text = view.text(cell);
  if (!text) return view.wholeTexts(cell).flatMap((whole) => findCertainCode(whole) ?? [])[0] ?? '';
  const certain = findCertainCode(text);
  if (certain) return certain;
  const isSimple = cell.childElementCount === 0 && !cell.hasAttributes() && !cell.shadowRoot;
  if (!isSimple) {
    const tight = findCertainCode(view.tightText(cell));
    if (tight) return tight;
    for (const whole of view.wholeTexts(cell)) {
      const code = findCertainCode(whole);
      if (code) return code;
    }
  }
  // what has a label of its own (`CCCD: …`) is not the code
  const lines = view.lines(cell).filter((line) => !mayBeLabelled(line) || findCode(line));
  for (const line of lines) {
    const code = findCode(line);
    if (code) return code;
  }
  return findCode(text) ?? '';
}

/** The things on one line of a cell, where a sign stands between as many as its header names: `04/11/2026 → 12/11/2026`. */
function apart(lines: string[], count: number): string[] {
  const [only = ''] = lines;
  const things = lines.length === 1 ? only.split(/ ?→ ?| [-–|] /) : [];
  return things.length === count ? things : lines;
}

/** The lines of a cell by what its header names, line for line; else each by what it looks like. */
function readParts(lines: string[], parts: (Label | undefined)[], facts: Facts, words: Words): void {
  for (const [i, part] of parts.entries())
    if (isCodeLabel(part) && isFact(part))
      facts[part] ||= codeAmong(lines, parts.length === lines.length ? i : undefined);
  const isComplete = lines.length === parts.length;
  for (const [i, label] of parts.entries()) {
    if (!isFact(label) || isCodeLabel(label) || facts[label]) continue;
    const line = isComplete ? lines[i] : lines.find((other) => looksLike(label, other, words));
    if (line && (isComplete || looksLike(label, line, words))) facts[label] = valueIn(label, [line], words);
  }
}

const codeAmong = (lines: string[], index: number | undefined) =>
  lines.flatMap((line) => findCertainCode(line) ?? [])[0] ??
  (index === undefined ? lines.flatMap((line) => findCode(line) ?? [])[0] : findCode(lines[index] ?? '')) ??
  '';

/** Whether a line may be told without its place: only statuses and procedures can. */
const looksLike = (label: Label, line: string, words: Words) =>
  (label === 'status' && words.isStatus(line)) || (label === 'procedure' && words.beginsAsProcedure(line));
