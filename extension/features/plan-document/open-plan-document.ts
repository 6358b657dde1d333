import type { PlanSource } from '../../../shared/plans/read-plan';
import type { Rows } from '../import-list/read-rows';

/** Largest document that is opened, bytes: pictures of a scanned plan aside, a plan has some hundred kilobytes. */
const LARGEST = 30_000_000;

/** Why a document cannot be opened. */
export type DocumentProblem =
  | 'too-large'
  | 'swollen'
  | 'empty'
  /** The binary format of Word before 2007. */
  | 'old-document'
  /** A PDF or a picture: only its copied text can be read. */
  | 'no-text'
  | 'broken-document';

export class UnreadableDocument extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/**
 * A plan's document as what `readPlan` reads: `.docx`, `.xlsx`, a web page or text. What it is, is told by its content.
 * The libraries are loaded with the first document of their kind.
 * @throws UnreadableDocument where it is none of these
 */
export async function openPlanDocument(file: Blob): Promise<PlanSource> {
  if (file.size > LARGEST) throw new UnreadableDocument('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new UnreadableDocument('empty');
  if (startsWith(bytes, [0x50, 0x4b])) return openPacked(file, bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableDocument('old-document');
  const isPdf = startsWith(bytes, [0x25, 0x50, 0x44, 0x46]);
  const isPicture = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || startsWith(bytes, [0xff, 0xd8, 0xff]);
  if (isPdf || isPicture) throw new UnreadableDocument('no-text');
  const { decodeText } = await import('../import-list/read-rows');
  const text = decodeText(bytes);
  return /^\s*<(?:!doctype|html|\?xml|meta|table|body|div|p\b)/i.test(text) ? { html: text } : { text };
}

/** What the clipboard holds: the table itself where its program gives one, else the text. */
export function openPasted(clipboard: Pick<DataTransfer, 'getData'>): PlanSource {
  const html = clipboard.getData('text/html');
  return /<table/i.test(html) ? { html } : { text: clipboard.getData('text/plain') };
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** `.docx` and `.xlsx` are both packed files: the one names a document, the other a workbook. */
async function openPacked(file: Blob, bytes: Uint8Array<ArrayBuffer>): Promise<PlanSource> {
  const { isSwollen } = await import('../import-list/is-swollen');
  if (isSwollen(bytes)) throw new UnreadableDocument('swollen');
  const names = new TextDecoder('latin1').decode(bytes);
  try {
    if (names.includes('xl/workbook')) {
      const { readRows } = await import('../import-list/read-rows');
      return { html: (await readRows(file)).map(toTable).join('') };
    }
    const { default: mammoth } = await import('mammoth/mammoth.browser.min.js');
    // a picture would be carried along as text
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer }, { convertImage });
    return { html: value };
  } catch (error) {
    throw new UnreadableDocument('broken-document', error);
  }
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

function toTable(rows: Rows): string {
  const cells = (row: string[]) =>
    row.map((cell) => `<td>${cell.replace(/[&<>\n]/g, (mark) => MARKS[mark] ?? mark)}</td>`).join('');
  return `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}
