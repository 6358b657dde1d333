import { type CommentRows, readCommentRows } from '../../../shared/satisfaction/read-comment-rows';
import { decodeText, readRows, UnreadableFile } from '../import-list/read-rows';

/** Largest file that is read, bytes: some 50,000 long comments. */
const LARGEST = 30_000_000;

/** Where a text with quotes that do not fit can be read no further; both begin with 1. */
export class BrokenLine extends Error {
  constructor(
    readonly line: number,
    readonly column: number,
  ) {
    super(`line ${line}, column ${column}`);
  }
}

/**
 * Reads comments from a file of the collector, CSV or workbook; nothing of it is kept.
 * @throws UnreadableFile where it is neither, BrokenLine where a quote does not fit
 */
export async function readCommentFile(file: Blob): Promise<CommentRows> {
  if (file.size > LARGEST) throw new UnreadableFile('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new UnreadableFile('empty');
  // workbooks, pages that call themselves so, and what is no table at all
  if ([0x50, 0xd0, 0x3c, 0x25, 0x89].includes(bytes[0] ?? 0))
    return readCommentRows((await readRows(file))[0] ?? []);
  return readCommentRows(await readValues(decodeText(bytes)));
}

async function readValues(text: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text);
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw placeOf(text, (broken.index ?? 1) - 1);
  if (!data.some((row) => row.length > 1)) throw new UnreadableFile('no-table');
  return data;
}

/** The place of a quote that papaparse has passed. */
function placeOf(text: string, index: number): BrokenLine {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return new BrokenLine(before.length, (before[before.length - 1]?.length ?? 0) + 1);
}
