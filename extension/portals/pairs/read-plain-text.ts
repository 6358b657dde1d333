import { rawText, tidy } from '../dom/element-text';
import { styleOf } from '../dom/is-shown';
import { countFacts, type Sighting } from '../sighting';
import { datesWithin } from '../texts/dated-text';
import { findCertainCode, findCode } from '../texts/dossier-code';
import { addFacts, type Facts } from '../texts/facts';
import { factsWithout } from '../texts/facts-without-label';
import { readLabelled, valueIn } from '../texts/labelled-text';
import { isCodeLabel, isFact, type Label, type Words } from '../words/words';

/** What a text shows that no markup divides. */
export interface PlainText {
  sightings: Sighting[];
  /** Whether it is drawn as a table. */
  isTable: boolean;
}

/** Longest text that is read so. */
const MOST_TEXT = 200_000;
/** Names side by side from which on a line is a header. */
const HEADER_NAMES = 3;
/** What divides the cells of a line where signs do. */
const BARS = /[|│┃¦]/;
/** A line that is drawn: nothing but signs. */
const RULE = /^[^\p{L}\p{N}]*$/u;

/** Whether the line breaks of an element's text are those of its source. */
export const keepsLines = (element: Element): boolean => styleOf(element).whiteSpace.startsWith('pre');

/**
 * Reads the dossiers of a text in which only lines, blanks and signs tell them apart: a table drawn with blanks or bars,
 * blocks of labelled lines, a line each.
 */
export function readPlainText(element: Element, words: Words): PlainText {
  const text = keepsLines(element) ? (element.textContent ?? '') : rawText(element).replace(/\t/g, ' ');
  if (text.length > MOST_TEXT) return { sightings: [], isTable: false };
  const lines = text.normalize('NFC').split(/\r?\n/);
  const rows = readTable(lines, element, words);
  return rows
    ? { sightings: rows, isTable: true }
    : { sightings: readBlocks(lines, element, words), isTable: false };
}

/** A header of a table, its cells cut out of its line. */
interface Header {
  at: number;
  labels: (Label | undefined)[];
  cut: (line: string) => string[];
}

function findHeader(lines: string[], words: Words): Header | undefined {
  for (const [at, line] of lines.entries()) {
    const bar = (BARS.exec(line) ?? (line.includes('\t') ? ['\t'] : []))[0];
    const cut = bar ? (other: string) => cellsBetween(other, bar) : cutAtBlanks(lines, at);
    const labels = cut(line).map(words.header);
    const facts = labels.filter(isFact);
    if (facts.length >= HEADER_NAMES && facts.some(isCodeLabel)) return { at, labels, cut };
  }
  return undefined;
}

function cellsBetween(line: string, bar: string): string[] {
  const cells = line.split(bar).map((cell) => cell.trim());
  // a frame is drawn outside of the first and the last too
  return line.trimStart().startsWith(bar) ? cells.slice(1) : cells;
}

/** Cuts lines where the names of a header begin, or before that where all lines are blank. */
function cutAtBlanks(lines: string[], at: number): (line: string) => string[] {
  const header = lines[at] ?? '';
  const names = [...header.matchAll(/\S+(?: \S+)*/g)];
  const body = lines.slice(at + 1).filter((line) => findCode(line) && !RULE.test(line));
  const cuts = names.slice(1).map(({ index }, i) => {
    const before = names[i];
    const end = (before?.index ?? 0) + (before?.[0].length ?? 0);
    for (let cut = index; cut > end; cut--)
      if (body.every((line) => (line[cut - 1] ?? ' ') === ' ')) return cut;
    return index;
  });
  return (line) => [0, ...cuts].map((start, i) => line.slice(start, cuts[i]).trim());
}

/** The rows under a header; a line without a code goes on with the one above. */
function readTable(lines: string[], element: Element, words: Words): Sighting[] | undefined {
  const header = findHeader(lines, words);
  if (!header) return undefined;
  const { labels, cut } = header;
  const known = new Set(labels.flatMap((label) => label ?? []));
  const codeAt = labels.findIndex(isCodeLabel);
  const sightings: Sighting[] = [];
  let row: string[] | undefined;
  const finish = () => {
    const code = row && findCode(row[codeAt] ?? '');
    if (!row || !code) return;
    const facts: Facts = {};
    for (const [i, label] of labels.entries()) {
      const value = isFact(label) && !isCodeLabel(label) ? valueIn(label, [row[i] ?? ''], words) : '';
      if (value && isFact(label)) facts[label] ??= value;
    }
    sightings.push({ code, element, facts, labels: known });
  };
  for (const line of lines.slice(header.at + 1)) {
    const cells = RULE.test(line) ? [] : cut(line);
    if (row && cells.length > 0 && !cells[codeAt])
      row = row.map((cell, i) => tidy(`${cell} ${cells[i] ?? ''}`));
    else {
      finish();
      row = cells.length > 0 ? cells.map(tidy) : undefined;
    }
  }
  finish();
  return sightings;
}

/** The dossiers of labelled lines or of a line each: what stands between two codes, or between blank lines. */
function readBlocks(lines: string[], element: Element, words: Words): Sighting[] {
  const codes = lines.map((line) => codeIn(line, words));
  const starts = [...codes.keys()].filter((i) => codes[i] && !codes.slice(0, i).includes(codes[i]));
  const bounds = starts.map((at, i) => {
    const before = i > 0 ? (starts[i - 1] ?? 0) : -1;
    const blank = lines.findLastIndex((line, j) => j > before && j < at && RULE.test(line));
    return blank >= 0 || i === 0 ? blank + 1 : at;
  });
  return starts.flatMap((at, i) => {
    const block = lines.slice(bounds[i], bounds[i + 1]).filter((line) => !RULE.test(line));
    const sighting = readBlock(codes[at] ?? '', block, element, words);
    return countFacts(sighting) > 1 ? sighting : [];
  });
}

function codeIn(line: string, words: Words): string | undefined {
  const certain = findCertainCode(line);
  if (certain || !/\d{3}/.test(line)) return certain;
  const { code, feedbackCode, weakCode } = readLabelled([piecesIn(line)], words).facts;
  const named = code ?? feedbackCode ?? weakCode;
  return named && findCode(named);
}

/** A line with a tab where several blanks or a tab stand apart. */
const piecesIn = (line: string) => tidyPieces(line.replace(/\s+:/g, ':').split(/\t| {3,}/));
const tidyPieces = (pieces: string[]) => pieces.map(tidy).filter(Boolean).join('\t');

function readBlock(code: string, lines: string[], element: Element, words: Words): Sighting {
  const { facts: own, labels, rest } = readLabelled(lines.map(piecesIn), words);
  const facts: Facts = {};
  for (const [name, value] of Object.entries(own)) {
    const label = name as keyof Facts;
    if (!isCodeLabel(label)) facts[label] = valueIn(label, [value], words);
  }
  const known = new Set<Label>(labels);
  for (const line of rest) {
    for (const { label, value } of datesWithin(line, element, words)) {
      known.add(label);
      if (isFact(label)) addFacts(facts, { [label]: value });
    }
    addFacts(facts, factsWithout([line.replace(code, ' ')], words));
  }
  for (const line of lines)
    if (line.includes(code)) addFacts(facts, factsWithout([line.replace(code, ' ')], words));
  return { code, element, facts, labels: known };
}
