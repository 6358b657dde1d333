import type { Block } from './block';
import { readHtml, tidyLines } from './read-html';
import { readLayout } from './read-layout';

/** Longest cell with line breaks between quotes, in lines: what is longer is no cell but a quote that was left open. */
const LONGEST_CELL = 200;

/**
 * The lines of a text: one with tabs, or between bars as in a Markdown table, is a row of a table. HTML that was left in
 * a cell is read as what it shows.
 */
export function readText(text: string): Block[] {
  const lines = text
    .normalize('NFC')
    .replace(/\n?\f/g, '\n ')
    .split(/\r\n|[\r\n\u2028\u2029]/);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    const [whole, last] = joinQuoted(lines, index);
    index = last;
    const cells = cellsOf(whole);
    if (!cells) blocks.push({ kind: 'text', text: whole, line });
    else if (!isRuler(cells)) blocks.push({ kind: 'row', cells: cells.map(readCell), line, table: 0 });
  }
  return readLayout(blocks);
}

function cellsOf(line: string): string[] | undefined {
  if (line.includes('\t') && line.trim() !== '') return line.split('\t').map(unquote);
  const trimmed = line.trim();
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|')
    ? trimmed.slice(1, -1).split('|')
    : undefined;
}

/** A row that a spreadsheet has copied with line breaks in its cells, which it sets in quotes; and its last line. */
function joinQuoted(lines: string[], first: number): [text: string, last: number] {
  const start = lines[first] ?? '';
  if (!/(?:^|\t)"/.test(start) || isClosed(start)) return [start, first];
  let text = start;
  for (let last = first + 1; last < lines.length && last < first + LONGEST_CELL; last++) {
    text += `\n${lines[last]}`;
    if (isClosed(lines[last] ?? '', true)) return [text, last];
  }
  return [start, first];
}

/** Whether quotes that were opened are closed at the end of a line. */
const isClosed = (line: string, isOpen = false): boolean =>
  ((line.match(/"/g)?.length ?? 0) + (isOpen ? 1 : 0)) % 2 === 0;

const unquote = (cell: string): string =>
  /^".*"$/s.test(cell) && cell.length > 1 ? cell.slice(1, -1).replace(/""/g, '"') : cell;

/** The line under the head of a Markdown table. */
const isRuler = (cells: string[]): boolean => {
  const marks = cells.join('').trim();
  return /-/.test(marks) && /^[:\-–\s]*$/.test(marks);
};

const readCell = (cell: string): string =>
  /<\/?[a-z][^<>]*>|&[a-z]+;|&#\d+;/i.test(cell)
    ? readHtml(cell)
        .map((block) => (block.kind === 'text' ? block.text : block.cells.join(' ')))
        .join('\n')
    : tidyLines(cell.replace(/\*\*|__/g, ''));
