import type { PageView } from '../dom/page-view';
import { findCode, findNationalCode } from '../texts/dossier-code';
import type { Words } from '../words/words';
import { cellsOf, type Grid, type GridLine } from './grid';
import { type Columns, columnsOf, HEADER_DEPTH } from './know-columns';

/** Rows of codes from which on a table is one of dossiers, whatever its header says. */
const ROWS_OF_CODES = 2;
/** The share of its rows that have a code. */
const MOSTLY_CODES = 0.6;

/** A table in which a code stands in each row at the same place, of the national form or of one of its own: its header need not be known. */
export function columnsAboutCodes(
  { lines, headLines = 0 }: Grid,
  view: PageView,
  words: Words,
): Columns | undefined {
  const body = lines.slice(headLines).filter((line) => cellsOf(line).length > 1);
  const rows = rowsOfNationalCodes(body) ?? rowsOfOwnCodes(body, view);
  const [first] = rows ?? [];
  if (!first) return undefined;
  const end = lines.indexOf(first);
  const width = first.cells.length;
  const head = lines
    .slice(Math.max(0, end - HEADER_DEPTH), end)
    .filter(({ cells }) => cells.length === width);
  const columns = columnsOf(head, view, words);
  return { columns: columns.length === width ? columns : first.cells.map(() => ({})), end };
}

function rowsOfNationalCodes(body: GridLine[]): GridLine[] | undefined {
  const firstCode = body.findIndex((line) => codeColumn(line) >= 0);
  const first = body[firstCode];
  if (!first) return undefined;
  const column = codeColumn(first);
  const rows = body.slice(firstCode);
  const count = rows.filter((line) => codeColumn(line) === column).length;
  return count < ROWS_OF_CODES || count < rows.length * MOSTLY_CODES ? undefined : rows;
}

const codeColumn = ({ cells }: GridLine) =>
  cells.findIndex((cell) => cell && findNationalCode(cell.textContent ?? '') !== undefined);

/** Rows from which on codes of one form are told. */
const ROWS_OF_ONE_FORM = 3;

/** The rows below a header in one of whose columns stand codes of one form, no two alike: those of a single system. */
function rowsOfOwnCodes(body: GridLine[], view: PageView): GridLine[] | undefined {
  const width = body[0]?.cells.length ?? 0;
  for (const start of [0, 1, 2]) {
    const rows = body.slice(start).filter(({ cells }) => cells.length === width);
    const isOfCodes = (_: unknown, column: number) =>
      areOwnCodes(rows.map(({ cells }) => (cells[column] ? view.text(cells[column]) : '')));
    if (body[start]?.cells.some(isOfCodes)) return body.slice(start);
  }
  return undefined;
}

/** Whether texts are codes of one form, no two alike: `GH-26/1187`, `00211/261021`. */
export function areOwnCodes(texts: string[]): boolean {
  const forms = new Set(texts.map((text) => text.replace(/\d/g, '0')));
  return (
    texts.length >= ROWS_OF_ONE_FORM &&
    forms.size === 1 &&
    new Set(texts).size === texts.length &&
    texts.every((text) => findCode(text) === text && /\p{L}.*\d{4}|\d{3,}[-./]\d{3}/u.test(text))
  );
}
