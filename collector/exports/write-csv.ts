import Papa from 'papaparse';
import type { ResponseTable } from '../database/tables';
import { type Cell, COLUMNS, toCells } from './columns';

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/**
 * What spreadsheets run as a formula when a text begins with it, also after blanks and in full width (OWASP, CSV
 * injection). Such a text gets an apostrophe before it.
 */
const FORMULA = /^[\s\u{FEFF}]*[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;

const toLines = (rows: Cell[][]) =>
  `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA, header: false })}\r\n`;

/** Answers as CSV (RFC 4180): UTF-8 with a mark, comma, CRLF, names of the fields first. */
export async function* writeCsv(pages: AsyncIterable<ResponseTable[]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + toLines([COLUMNS.map(({ name }) => name)]));
  for await (const page of pages) yield encoder.encode(toLines(page.map(toCells)));
}
