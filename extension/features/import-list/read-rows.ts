import type { CellValue } from 'read-excel-file/universal';
import { isSwollen } from './is-swollen';

/** A sheet or table of a file: the texts of its cells, row by row. */
export type Rows = string[][];

/** Largest file that is read, bytes: ten times what a list of 10,000 dossiers takes. */
const LARGEST = 30_000_000;

/** Why a file cannot be read. */
export type FileProblem =
  | 'too-large'
  | 'swollen'
  | 'empty'
  | 'broken-spreadsheet'
  | 'old-spreadsheet'
  /** A PDF, a picture or a document: no list of rows. */
  | 'no-list'
  | 'no-table'
  | 'no-dossiers';

export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/**
 * The tables of a portal's export, whatever it calls itself: `.xlsx`, a web page named `.xls`, or values with commas,
 * semicolons or tabs. What a file is, is told by its content.
 * @throws UnreadableFile where it is none of these
 */
export async function readRows(file: Blob): Promise<Rows[]> {
  if (file.size > LARGEST) throw new UnreadableFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new UnreadableFile('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return readSpreadsheet(bytes);
  if (NO_LISTS.some((start) => startsWith(bytes, start))) throw new UnreadableFile('no-list');
  // the binary format of Excel before 2007
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile('old-spreadsheet');
  const text = decodeText(bytes);
  return /^\s*</.test(text) ? readTables(text) : readValues(text);
}

/** What PDF, PNG and JPEG files begin with. */
const NO_LISTS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];
const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** A text file's text: Unicode in any of its forms, or how Windows wrote Vietnamese before. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // how Windows writes Vietnamese where it does not write Unicode
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  }
}

async function readSpreadsheet(bytes: Uint8Array<ArrayBuffer>): Promise<Rows[]> {
  if (isSwollen(bytes)) throw new UnreadableFile('swollen');
  // Word packs its documents in the same way
  if (new TextDecoder('latin1').decode(bytes).includes('word/document')) throw new UnreadableFile('no-list');
  const { default: readExcelFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readExcelFile(bytes.buffer);
    return sheets.map(({ data }) => data.map((row) => row.map(textOfCell)));
  } catch (error) {
    throw new UnreadableFile('broken-spreadsheet', error);
  }
}

/** A spreadsheet's dates have no zone, and are a hair beside the second: they are read as they are shown. */
function textOfCell(cell: CellValue | null): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const iso = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
  const date = iso.slice(0, 10).split('-').reverse().join('/');
  const time = iso.slice(11, 19);
  return time === '00:00:00' ? date : `${date} ${time}`;
}

/** The tables of a web page; of what else stands in it nothing is looked at, loaded or run. */
function readTables(html: string): Rows[] {
  const page = new DOMParser().parseFromString(toParse(html), 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  if (tables.length === 0) throw new UnreadableFile('no-table');
  return tables.map((table) =>
    [...table.rows].map((row) =>
      [...row.cells].flatMap((cell) => {
        const text = linesOf(cell);
        return Array.from({ length: Math.min(cell.colSpan, MOST_COLUMNS) }, () => text);
      }),
    ),
  );
}

const MOST_COLUMNS = 100;

/** The extension's pages take no text for markup; of this one only a document is made that is never shown. */
const policy = (globalThis as TrustedTypes).trustedTypes?.createPolicy('hai-long-tables', {
  createHTML: (html) => html,
});
const toParse = (html: string) => policy?.createHTML(html) ?? html;

/** What this needs of Trusted Types, which TypeScript does not know; a browser without them takes the text. */
interface TrustedTypes {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(html: string): string },
    ): { createHTML(html: string): string };
  };
}

const linesOf = (cell: Element): string => {
  for (const end of cell.querySelectorAll('br, p, div')) end.append('\n');
  return cell.textContent?.trim() ?? '';
};

async function readValues(text: string): Promise<Rows[]> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  if (!data.some((row) => row.length > 1)) throw new UnreadableFile('no-table');
  return [data];
}
