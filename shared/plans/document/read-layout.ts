import type { Block, TextBlock } from './block';
import { type Columns, readColumns } from './read-columns';

/** A piece of a line that wide blanks set apart, and where it begins. */
interface Piece {
  text: string;
  at: number;
}

/** A piece may begin so much before the head of its column. */
const LEFT_OF_HEAD = 3;

/** Lines whose columns are set apart by blanks, below the head of a table, as rows; all other lines as they are. */
export function readLayout(blocks: readonly Block[]): Block[] {
  if (blocks.some(({ kind }) => kind === 'row')) return [...blocks];
  let starts: number[] | undefined;
  return blocks.map((block): Block => {
    if (block.kind === 'row' || block.text.trim() === '') return block;
    const pieces = piecesOf(block);
    const columns: Columns | undefined =
      pieces.length > 2 ? readColumns(pieces.map(({ text }) => text)) : undefined;
    if (columns) starts = pieces.map(({ at }) => at);
    if (!starts) return block;
    return { kind: 'row', cells: placePieces(pieces, starts), line: block.line, table: 0 };
  });
}

const piecesOf = ({ text }: TextBlock): Piece[] =>
  [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: piece, index }) => ({ text: piece, at: index }));

function placePieces(pieces: readonly Piece[], starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  for (const { text, at } of pieces) {
    const next = starts.findIndex((start) => start > at + LEFT_OF_HEAD);
    const column = Math.max(0, (next < 0 ? starts.length : next) - 1);
    cells[column] = `${cells[column] ?? ''} ${text}`.trim();
  }
  return cells;
}
