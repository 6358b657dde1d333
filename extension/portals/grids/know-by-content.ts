import type { PageView } from '../dom/page-view';
import { DATE_LABELS, hasDateInFigures, isOnlyDate } from '../texts/dated-text';
import { isOpen, rolesOfDays } from '../texts/days-by-order';
import { findCertainCode, findCode, findNationalCode } from '../texts/dossier-code';
import { mayBeLabelled, readLabelled } from '../texts/labelled-text';
import { readDateTime } from '../texts/read-date-time';
import type { ReadingWords } from '../words/portal-words';
import { mayHead } from '../words/single-words';
import { type FactLabel, isCodeLabel, type Label, type Words } from '../words/words';
import { areOwnCodes } from './columns-about-codes';
import type { GridLine } from './grid';
import type { Column } from './know-columns';

/** Rows that are looked at to know a column by its content. */
const SAMPLE = 24;
/** The share of them that must be of one kind. */
const SHARE = 0.6;
/** The share that must be so where nothing else says it. */
const NEARLY_ALL = 0.8;

/** How people are called: two to six words with capitals, and what stands beside in brackets or after a dash. */
const PERSON = /^(?:(?:ông|bà|cb|cv|cc|đ\/c)\.? )?\p{Lu}[\p{Ll}.]*(?: \p{Lu}[\p{L}.]*){1,5}(?: ?[-–(,].*)?$/u;
/** Headers of what came out, which may be a state. */
const OUTCOME = /^(?:tt|tiến độ|kết quả|xử lý|giải quyết)/i;
/** Headers of how a result is handed out, which is no channel. */
const HANDED_OUT = /trả|kết quả|kq|phí|thanh toán|return|payment/i;

/** What the first rows say in a column. */
interface Said {
  text: string;
  cell: Element;
}

/** Columns with what stands in them. */
class Contents {
  readonly #columns: Column[];
  readonly #said: (Said[] | undefined)[] = [];
  readonly sample: GridLine[];
  readonly #view: PageView;

  constructor(columns: Column[], body: GridLine[], view: PageView) {
    this.#columns = columns;
    this.sample = body.slice(0, SAMPLE);
    this.#view = view;
  }

  labels(): (Label | undefined)[] {
    return this.#columns.flatMap(({ label, parts = [] }) => [label, ...parts]);
  }

  has(label: Label): boolean {
    return this.labels().includes(label);
  }

  /** What stands in a column, empty cells left out. */
  said(index: number): Said[] {
    this.#said[index] ??= this.sample.flatMap(({ cells }) => {
      const cell = cells[index];
      const text = cell && cellsFew(cells) && this.#view.text(cell);
      return text ? { cell, text } : [];
    });
    return this.#said[index];
  }

  shareOf(index: number, fits: (text: string, cell: Element) => boolean): number {
    const said = this.said(index);
    return said.filter(({ text, cell }) => fits(text, cell)).length / Math.max(1, said.length);
  }
}

/**
 * Corrects columns by what stands in them: one whose header is not known whole is told by its codes, statuses, channels or
 * names of procedures, by single words of its header where dates, people or counts stand below; a term with dates in it is
 * a deadline. A date alone says nothing.
 */
export function knowByContent(
  columns: Column[],
  body: GridLine[],
  view: PageView,
  portal: ReadingWords,
): void {
  const { words } = portal;
  const contents = new Contents(columns, body, view);
  for (const [index, column] of columns.entries()) {
    if (column.label === 'term' && contents.shareOf(index, hasDateInFigures) < SHARE) column.label = 'other';
    if (column.label === 'status' && contents.labels().filter((label) => label === 'status').length > 1) {
      if (contents.shareOf(index, words.isRemaining) >= SHARE) column.label = 'other';
    }
  }
  knowDates(columns, contents, words);
  const finish = columns.find(({ label }) => label === 'finishedAt');
  if (finish && !contents.labels().some(isDeadline) && isPromised(columns, contents.sample, view, words))
    finish.label = 'dueAt';
  for (const [index, column] of columns.entries()) {
    if (column.parts || (column.label && column.label !== 'other')) continue;
    const label = labelByContent(index, column, contents, view, words);
    if (label) column.label = label;
  }
  knowDaysByOrder(columns, contents, view, portal);
  if (contents.labels().some(isCodeLabel)) return;
  const merged = columns.findIndex((_, index) => contents.shareOf(index, isCertainCode) >= SHARE);
  const column = columns[merged] ?? ownCodes(columns, contents);
  if (column) column.parts = ['weakCode', ...(column.parts ?? [column.label])];
}

const isCertainCode = (text: string) => findCertainCode(text) !== undefined;

/** What a column shows whose header is not known. */
function labelByContent(
  index: number,
  { label, said = '', reached }: Column,
  contents: Contents,
  view: PageView,
  words: Words,
): FactLabel | undefined {
  const share = contents.shareOf.bind(contents, index);
  /** What has a label of its own may stand beside it. */
  const showsStatus = (text: string, cell: Element) =>
    words.isStatus(text) ||
    (mayBeLabelled(text) && readLabelled(view.pieces(cell), words).rest.some(words.isStatus));
  const isFree = (name: FactLabel) => !contents.has(name);
  const showsLikely = (text: string) => words.likelyStage(text) !== undefined;
  const isStatus = () =>
    isFree('status') &&
    (share(showsStatus) >= SHARE || (share(showsStatus) > 0 && share(showsLikely) >= NEARLY_ALL));
  if (label === 'other') return OUTCOME.test(said) && isStatus() ? 'status' : undefined;
  if (!contents.labels().some(isCodeLabel) && share(isCertainCode) >= SHARE) return 'weakCode';
  if (isStatus()) return 'status';
  if (reached && isFree(reached) && share(hasDateInFigures) >= SHARE) return reached;
  if (isFree('procedure') && share((text) => text.length >= 8 && words.beginsAsProcedure(text)) >= SHARE)
    return 'procedure';
  if (isFree('channel') && !HANDED_OUT.test(said) && share(words.isChannel) >= NEARLY_ALL) return 'channel';
  if (share(hasDateInFigures) > 0 || !said) return undefined;
  if (isFree('officer') && mayHead('officer', said) && share((text) => PERSON.test(text)) >= NEARLY_ALL)
    return 'officer';
  if (
    isFree('supplements') &&
    mayHead('supplements', said) &&
    share((text) => /^\d{1,2}(?: lần)?$/.test(text)) >= NEARLY_ALL
  )
    return 'supplements';
  if (
    isFree('step') &&
    mayHead('step', said) &&
    share((text) => /\p{L}{2}/u.test(text) && !PERSON.test(text)) >= SHARE
  )
    return 'step';
  return undefined;
}

/** Labels of columns in which no dates stand: where there are, the header means another thing. */
const NEVER_DATES: ReadonlySet<Label> = new Set([
  'weakCode',
  'code',
  'procedure',
  'field',
  'channel',
  'step',
  'officer',
  'applicant',
  'weakApplicant',
]);

/** Columns of dates whose headers are not known whole, by single words. */
function knowDates(columns: Column[], contents: Contents, words: Words): void {
  for (const [index, column] of columns.entries()) {
    const { label, parts, said } = column;
    if (parts || said === undefined || contents.shareOf(index, isOnlyDate) < SHARE) continue;
    if (label && !NEVER_DATES.has(label) && !DATE_LABELS.has(label)) continue;
    const name = said ? words.dateName(said) : undefined;
    if (name && name !== label && !contents.has(name)) column.label = name;
    else if (label && NEVER_DATES.has(label)) delete column.label;
  }
}

const isOfCodes = ({ label, parts = [] }: Column) => [label, ...parts].some(isCodeLabel);

/** What stands where a day is missing. */
const isNoDay = (text: string) => text.length <= 20 && !/\d/.test(text);

/** Columns of dates of whose headers nothing is known, by what days they are. */
function knowDaysByOrder(
  columns: Column[],
  contents: Contents,
  view: PageView,
  { words, now, dateOrder }: ReadingWords,
): void {
  const unknown = [...columns.keys()].filter((index) => {
    const { label, parts, said = '' } = columns[index] as Column;
    if (label || parts || words.isOtherDay(said) || contents.shareOf(index, isOnlyDate) === 0) return false;
    return contents.shareOf(index, (text) => isOnlyDate(text) || isNoDay(text)) >= NEARLY_ALL;
  });
  if (unknown.length === 0) return;
  const at = (label: Label) => columns.findIndex((column) => column.label === label);
  const textAt = ({ cells }: GridLine, index: number) => {
    const cell = cells[index];
    return cell && cellsFew(cells) ? view.text(cell) : '';
  };
  const dayAt = (line: GridLine, index: number) => {
    const reading = index < 0 ? undefined : readDateTime(textAt(line, index), now, dateOrder);
    return reading && 'at' in reading ? reading.at : undefined;
  };
  const start = at('receivedAt') < 0 ? at('submittedAt') : at('receivedAt');
  const rows = contents.sample.flatMap((line) => {
    const text = line.cells.map((cell) => cell?.textContent ?? '').join(' ');
    const code = findNationalCode(text) ?? findCode(textAt(line, columns.findIndex(isOfCodes)));
    return code
      ? {
          code,
          stage: words.likelyStage(textAt(line, at('status'))),
          start: dayAt(line, start),
          due: dayAt(line, at('dueAt')),
          days: unknown.map((index) => dayAt(line, index)),
        }
      : [];
  });
  const known = new Set(contents.labels().flatMap((label) => label ?? []));
  for (const [i, role] of rolesOfDays(rows, known, now).entries()) {
    const column = columns[unknown[i] ?? -1];
    if (column && role) column.label = role;
  }
}

/** A column of codes of a single system that has an unknown header. */
const ownCodes = (columns: Column[], contents: Contents): Column | undefined =>
  columns.find(
    ({ label, parts }, index) =>
      !label && !parts && areOwnCodes(contents.said(index).map(({ text }) => text)),
  );

const isDeadline = (label: Label | undefined) =>
  label === 'dueAt' || label === 'rescheduledDueAt' || label === 'stepDueAt' || label === 'term';

/** Whether the day of return stands where nothing is returned yet: it is the one that was promised. */
function isPromised(columns: Column[], lines: GridLine[], view: PageView, words: Words): boolean {
  const at = (label: Label) => columns.findIndex((column) => column.label === label);
  const textAt = (line: GridLine, index: number) => {
    const cell = line.cells[index];
    return cell && cellsFew(line.cells) ? view.text(cell) : '';
  };
  return lines.some((line) => {
    return (
      isOpen(words.stage(textAt(line, at('status')))) && hasDateInFigures(textAt(line, at('finishedAt')))
    );
  });
}

/** Whether the cells of a line are more than one: a row across all columns says nothing of each. */
const cellsFew = (cells: (Element | undefined)[]) => cells.length < 2 || cells[0] !== cells.at(-1);
