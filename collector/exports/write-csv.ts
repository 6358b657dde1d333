import Papa from 'papaparse';
import { FORMULA_START } from '../../shared/text/formula-start';
import type { ResponseTable } from '../database/tables';
import type { FollowUpRow } from '../follow-ups';
import { type Cell, COLUMNS, type Column, FOLLOW_UP_COLUMNS, toCells, toFollowUpCells } from './columns';

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

const toLines = (rows: Cell[][]) =>
  `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA_START, header: false })}\r\n`;

/** Rows as CSV (RFC 4180): UTF-8 with a mark, comma, CRLF, names of the fields first. */
async function* writeRows<Row>(
  pages: AsyncIterable<Row[]>,
  columns: readonly Column[],
  cellsOf: (row: Row) => Cell[],
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + toLines([columns.map(({ name }) => name)]));
  for await (const page of pages) yield encoder.encode(toLines(page.map(cellsOf)));
}

/** Answers as CSV. */
export const writeCsv = (pages: AsyncIterable<ResponseTable[]>): AsyncGenerator<Uint8Array> =>
  writeRows(pages, COLUMNS, toCells);

/** Answers that ask for a look as CSV, with what became of them. */
export const writeFollowUpsCsv = (pages: AsyncIterable<FollowUpRow[]>): AsyncGenerator<Uint8Array> =>
  writeRows(pages, FOLLOW_UP_COLUMNS, toFollowUpCells);
