import type { PageView } from '../dom/page-view';
import { DATE_LABELS, hasDateInFigures, isOnlyDate } from '../texts/dated-text';
import { findCertainCode, findCode, findNationalCode } from '../texts/dossier-code';
import { mayBeLabelled, readLabelled } from '../texts/labelled-text';
import { mayHead } from '../words/single-words';
import { type FactLabel, isCodeLabel, type Label, type Words } from '../words/words';
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
export function knowByContent(columns: Column[], body: GridLine[], view: PageView, words: Words): void {
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
  if (label === 'other')
    return OUTCOME.test(said) && isFree('status') && share(showsStatus) >= SHARE ? 'status' : undefined;
  if (!contents.labels().some(isCodeLabel) && share(isCertainCode) >= SHARE) return 'weakCode';
  const showsLikely = (text: string) => words.likelyStage(text) !== undefined;
  if (
    isFree('status') &&
    (share(showsStatus) >= SHARE || (share(showsStatus) > 0 && share(showsLikely) >= NEARLY_ALL))
  )
    return 'status';
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

/**
 * Columns of dates whose headers are not known whole, by single words; those of whose headers nothing is known by the day
 * in the codes, on which dossiers come in, and by days still to come.
 */
function knowDates(columns: Column[], contents: Contents, words: Words): void {
  const unknown: number[] = [];
  for (const [index, column] of columns.entries()) {
    const { label, parts, said } = column;
    if (parts || said === undefined || contents.shareOf(index, isOnlyDate) < SHARE) continue;
    if (label && !NEVER_DATES.has(label) && !DATE_LABELS.has(label)) continue;
    const name = said ? words.dateName(said) : undefined;
    if (name && name !== label && !contents.has(name)) column.label = name;
    else if (label && NEVER_DATES.has(label)) delete column.label;
    else if (!label && name === undefined) unknown.push(index);
  }
  for (const index of unknown) {
    const column = columns[index];
    if (!column || contents.has('receivedAt') || contents.has('submittedAt')) break;
    if (shareOnCodeDay(index, contents) < NEARLY_ALL) continue;
    column.label = 'receivedAt';
  }
}

/** The share of rows in which a column has the day that stands in the code: `H29.33-261103-0012` of 03/11/2026. */
function shareOnCodeDay(index: number, { sample }: Contents): number {
  let rows = 0;
  let same = 0;
  for (const { cells } of sample) {
    const code = cells.flatMap((cell) => (cell && findNationalCode(cell.textContent ?? '')) || [])[0];
    const [, year, month, day] = /[-.](\d\d)(\d\d)(\d\d)[-.]/.exec(code ?? '') ?? [];
    const text = cells[index]?.textContent ?? '';
    if (!year || !hasDateInFigures(text)) continue;
    rows++;
    const [, d, m] = /(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d\d/.exec(text) ?? [];
    same += Number(Number(d) === Number(day) && Number(m) === Number(month));
  }
  return rows > 1 ? same / rows : 0;
}

/** Rows from which on codes of one form are told. */
const ROWS_OF_CODES = 3;

/** A column of codes of one form, no two alike, that has an unknown header: those of a single system. */
function ownCodes(columns: Column[], contents: Contents): Column | undefined {
  return columns.find(({ label, parts }, index) => {
    if (label || parts) return false;
    const codes = contents
      .said(index)
      .map(({ text }) => (findCode(text) === text && /\p{L}.*[-./]/u.test(text) ? text : ''));
    const forms = new Set(codes.map((code) => code.replace(/\d/g, '0')));
    return codes.length >= ROWS_OF_CODES && new Set(codes).size === codes.length && forms.size === 1;
  });
}

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
    const stage = words.stage(textAt(line, at('status')));
    const isOpen =
      stage !== undefined && stage !== 'settled' && stage !== 'returned' && stage !== 'not-accepted';
    return isOpen && hasDateInFigures(textAt(line, at('finishedAt')));
  });
}

/** Whether the cells of a line are more than one: a row across all columns says nothing of each. */
const cellsFew = (cells: (Element | undefined)[]) => cells.length < 2 || cells[0] !== cells.at(-1);
