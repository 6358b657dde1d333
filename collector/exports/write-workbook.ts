import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { ResponseTable } from '../database/tables';
import { type Cell, COLUMNS, toCells } from './columns';

/** Rows of a sheet, its head included (ECMA-376, as Excel keeps it). */
const SHEET_ROWS = 1_048_576;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;

/** Excel refuses a file with characters that XML 1.0 does not have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const escapeXml = (text: string) =>
  text.replace(NOT_XML, '\u{FFFD}').replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);

/** 0 → A, 25 → Z, 26 → AA. */
const nameColumn = (index: number): string =>
  (index < 26 ? '' : nameColumn(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
const LETTERS = COLUMNS.map((_, index) => nameColumn(index));

/** A text is an inline string: never a formula, whatever it begins with. */
function toXmlCell(cell: Cell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}
const toXmlRow = (cells: readonly Cell[], number: number) =>
  `<row r="${number}">${cells.map((cell, i) => toXmlCell(cell, `${LETTERS[i]}${number}`)).join('')}</row>`;

const HEAD = toXmlRow(
  COLUMNS.map(({ title }) => title),
  1,
);
const SHEET_START = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${HEAD}`;
const SHEET_END = '</sheetData></worksheet>';

/** Deflate, as the ZIP format calls it. */
const DEFLATED = 8;

/** A part of the file that Node compresses: outside of JavaScript's memory, and faster. Each piece ends on a whole byte. */
class DeflatedPart extends ZipPassThrough {
  constructor(name: string) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, deflateRawSync(piece, { level: 1, finishFlush }), isLast);
  }
}

/** The small parts, which name the sheets. */
function describeSheets(count: number): Record<string, string> {
  const sheets = Array.from({ length: count }, (_, index) => index + 1);
  const parts = sheets.map(
    (n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const entries = sheets.map(
    (n) => `<sheet name="Phiếu${n > 1 ? ` ${n}` : ''}" sheetId="${n}" r:id="r${n}"/>`,
  );
  const links = sheets.map(
    (n) => `<Relationship Id="r${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  const package_ = `${OFFICE}/package/2006`;
  return {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships">${links.join('')}</Relationships>`,
  };
}

/**
 * Answers as a workbook (.xlsx), written as it is read: neither the rows nor the file are ever whole in the memory. What
 * a sheet cannot hold goes on in the next.
 * @param sheetRows rows of a sheet, its head included
 */
export async function* writeWorkbook(
  pages: AsyncIterable<ResponseTable[]>,
  sheetRows = SHEET_ROWS,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  let sheets = 0;
  const open = () => {
    const sheet = new DeflatedPart(`xl/worksheets/sheet${++sheets}.xml`);
    zip.add(sheet);
    sheet.push(strToU8(SHEET_START));
    return sheet;
  };

  let sheet = open();
  let filled = 1;
  for await (const page of pages) {
    for (let start = 0; start < page.length; ) {
      if (filled === sheetRows) {
        sheet.push(strToU8(SHEET_END), true);
        sheet = open();
        filled = 1;
      }
      const rows = page.slice(start, start + sheetRows - filled);
      sheet.push(strToU8(rows.map((row, i) => toXmlRow(toCells(row), filled + i + 1)).join('')));
      start += rows.length;
      filled += rows.length;
    }
    yield* ready.splice(0);
  }
  sheet.push(strToU8(SHEET_END), true);
  for (const [name, text] of Object.entries(describeSheets(sheets))) {
    const part = new DeflatedPart(name);
    zip.add(part);
    part.push(strToU8(text.startsWith('<?xml') ? text : XML + text), true);
  }
  zip.end();
  yield* ready.splice(0);
}
