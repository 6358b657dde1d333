import { type FactLabel, isFact, type Label, type Words } from '../words/words';
import type { Facts } from './facts';

/** Longest label, in words. */
const LABEL_WORDS = 10;
/** Longest label that is not known, in words: what is longer is a sentence. */
const UNKNOWN_WORDS = 6;

/** Most labels in one line: what has more is no dossier's. */
const MOST_LABELS = 30;

/** A colon after words; one between figures belongs to a time. */
const COLON = /(?<=[\p{L}\d)*"”][ ]?)(?<!\d):|(?<=[\p{L}]{2}\d):/gu;

const SEPARATORS = /(?<![\s,;|(–•·—-])[\s,;|(–•·—-]+$/;

/** A part of a line: what follows a label, or stands before any. */
interface Segment {
  /** `unknown`: a label all the same. */
  label: Label | 'unknown' | undefined;
  value: string;
  /** The label as it stands there. */
  name?: string;
}

/** What a text says under labels of its own, and what is left. */
export interface LabelledText {
  facts: Facts;
  /** Every label that is known, in order. */
  labels: Label[];
  /** What stands under no label. */
  rest: string[];
}

/** Longest line with labels in it, in characters. */
const LONGEST_LINE = 5000;

/** Whether a text may have a label in it: cheaper than looking for one. */
export const mayBeLabelled = (text: string): boolean =>
  text.length <= LONGEST_LINE &&
  (text.includes('\t') || (text.includes(':') && /\p{L}["”)*]? ?:/u.test(text)));

/** Figures with which a date or a time begins. */
const BEGINS_AS_DATE = /^\d{1,2}(?:[:h]\d|[/.-]\d{1,2}[/.-]\d)/;

/** The label that a text is; the name of a state is one only before the day on which it was reached. */
function labelAlone(text: string, next: string | undefined, words: Words): Label | undefined {
  const isDated = next !== undefined && BEGINS_AS_DATE.test(next);
  if (words.isStatus(text) && !isDated) return undefined;
  return words.caption(text) ?? (isDated ? nameOfDate(text, words) : undefined);
}

/** Longest name of a day that is not known whole. */
const NAME_LENGTH = 40;

/** What a name calls the date beside it, by its single words. */
export const nameOfDate = (text: string, words: Words): FactLabel | undefined =>
  text.length <= NAME_LENGTH && !/\d{3}/.test(text) ? words.dateName(text) : undefined;

/** A line in pieces where one of them is a label; the pieces between labels are one. */
function partLine(line: string, words: Words): string[] {
  if (!line.includes('\t') || line.length > LONGEST_LINE) return [line];
  const parts: string[] = [];
  let isOpen = false;
  const pieces = line.split('\t');
  for (const [i, piece] of pieces.entries()) {
    const isLabel = labelAlone(piece, pieces[i + 1], words) !== undefined;
    if (isLabel || !isOpen) parts.push(piece);
    else parts.push(`${parts.pop()} ${piece}`);
    isOpen = !isLabel;
  }
  return parts;
}

/**
 * Reads the labels within lines: `Ngày nhận: … Hẹn trả: …`, or a label in an element or on a line of its own and its value
 * in the next.
 */
export function readLabelled(pieces: string[], words: Words): LabelledText {
  const lines = pieces.flatMap((line) => partLine(line, words));
  const read: LabelledText = { facts: {}, labels: [], rest: [] };
  let pending: Label | 'unknown' | undefined;
  const add = (label: Label | 'unknown' | undefined, value: string) => {
    if (isKnown(label)) read.labels.push(label);
    if (!value) return;
    if (label === undefined) read.rest.push(value);
    else if (label !== 'unknown' && isFact(label)) read.facts[label] ??= value;
  };
  for (const [i, line] of lines.entries()) {
    const alone = lines.length > 1 ? labelAlone(line, lines[i + 1], words) : undefined;
    if (alone) {
      if (pending) add(pending, '');
      pending = alone;
      continue;
    }
    const [first, ...more] = splitLine(line, words);
    if (first) {
      if (first.label === undefined) add(pending, first.value);
      else {
        if (pending) add(pending, '');
        pending = undefined;
        more.unshift(first);
      }
      if (first.value) pending = undefined;
    }
    for (const [i, { label, value }] of more.entries()) {
      if (value || i < more.length - 1) add(label, value);
      else pending = label;
    }
  }
  if (pending) add(pending, '');
  return read;
}

const isKnown = (label: Label | 'unknown' | undefined): label is Label =>
  label !== undefined && label !== 'unknown';

/** The segments of one line. */
function splitLine(line: string, words: Words): Segment[] {
  const segments: Segment[] = [{ label: undefined, value: line }];
  if (!mayBeLabelled(line)) return segments;
  let start = 0;
  for (const { index } of line.matchAll(COLON)) {
    const found = labelBefore(line.slice(start, index), words);
    if (!found) continue;
    if (segments.length > MOST_LABELS) break;
    const last = segments.at(-1);
    const before = line
      .slice(start, start + found.at)
      .replace(SEPARATORS, '')
      .trim();
    // a name of a procedure may hold a colon
    const isInName = found.label === 'unknown' && !before && !/^\s*\d/.test(line.slice(index + 1));
    if (isInName && words.beginsAsProcedure(line)) continue;
    if (last) last.value = before;
    start = index + 1;
    segments.push({ label: found.label, value: line.slice(start).trim(), name: found.name });
  }
  for (const segment of segments)
    if (segment.label === 'unknown' && segment.name && BEGINS_AS_DATE.test(segment.value))
      segment.label = nameOfDate(segment.name, words) ?? 'unknown';
  return segments[0]?.value ? segments : segments.slice(segments.length > 1 ? 1 : 0);
}

/** The label at the end of a text: the longest that is known, else what begins with the last capital. */
function labelBefore(
  text: string,
  words: Words,
): { at: number; label: Label | 'unknown'; name: string } | undefined {
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  for (const at of starts.slice(-LABEL_WORDS)) {
    const label = words.caption(text.slice(at));
    if (label) return { at, label, name: '' };
  }
  const capital = starts.slice(-UNKNOWN_WORDS).findLast((at) => /^[("“]?\p{Lu}/u.test(text.slice(at)));
  return capital === undefined
    ? undefined
    : { at: capital, label: 'unknown', name: text.slice(capital).trim() };
}

/** A line that goes on with a small letter belongs to the one before. */
const goesOn = (line: string) => /^[\p{Ll}(]/u.test(line);

/** What a line is without bullets and pictures before it. */
export const withoutBullet = (line: string): string => line.replace(/^[^\p{L}\p{N}("“[]+(?=\p{L})/u, '');

/** How many rows a group has, beside what heads it: `(5)`, `5 hồ sơ`. */
const COUNT = /[([]\s*\d[^()[\]]*[)\]]$|(?: [–—:·|-])? \d+ (?:hồ sơ|hs)$/i;
export const withoutCount = (text: string): string => text.replace(COUNT, '').trim();

/** Of the lines under one label those that are its value: others stand below it without a label of their own. */
export function valueIn(label: FactLabel, lines: string[], words: Words): string {
  switch (label) {
    case 'procedure':
    case 'weakProcedure':
      return procedureOf(lines.map(withoutBullet), words);
    case 'status':
      return statusOf(lines.map(withoutBullet), words);
    case 'field':
    case 'channel':
    case 'step':
    case 'officer':
      return withoutBullet(lines[0] ?? '');
    default:
      return lines.join(' ');
  }
}

const statusOf = (lines: string[], words: Words): string =>
  lines.find(words.isStatus) ??
  lines.find((line) => words.stage(line)) ??
  lines.find((line) => !words.isRemaining(line) && words.likelyStage(line)) ??
  lines.find((line) => !words.isRemaining(line)) ??
  lines[0] ??
  '';

/** A procedure's own code beside its name: `1.001193 - Đăng ký khai sinh`, `Đăng ký khai sinh (1.001193)`. */
const PROCEDURE_CODE =
  /^[([]?\d\.\d{6}(?:\.[\dA-Z.]+)?[)\]]?[\s:–-]*|(?<![\s–-])[\s–-]*[([]?\d\.\d{6}(?:\.[\dA-Z.]{1,20})?[)\]]?$/g;

function procedureOf(lines: string[], words: Words): string {
  const names = lines.map((line) => line.replace(PROCEDURE_CODE, '').trim());
  const start = Math.max(
    0,
    names.findIndex((name) => words.beginsAsProcedure(name)),
  );
  let name = names[start] ?? '';
  for (const line of names.slice(start + 1)) {
    if (!goesOn(line)) break;
    name += ` ${line}`;
  }
  return name;
}
