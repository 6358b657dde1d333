import type { Block, RowBlock } from './block';
import { readColumns } from './read-columns';
import { joinText, startsWithMarker } from './read-row';

/**
 * Rows of a text that a line break has cut in the middle of a cell: two that together have one cell more than the table
 * are one.
 */
export function joinBrokenRows(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let width = 0;
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'row' && readColumns(block.cells)) width = block.cells.length;
    if (block.kind === 'row' && before?.kind === 'row' && block.table === 0 && isCut(before, block, width)) {
      joined[joined.length - 1] = joinCells(before, block.cells);
    } else if (
      block.kind === 'text' &&
      block.text.trim() !== '' &&
      before?.kind === 'row' &&
      isOpen(before, width)
    ) {
      joined[joined.length - 1] = joinCells(before, [block.text.trim()]);
    } else joined.push(block);
  }
  return joined;
}

/** A row whose last cell goes on in the first of more cells. */
const joinCells = (before: RowBlock, [first = '', ...rest]: readonly string[]): RowBlock => ({
  ...before,
  cells: [...before.cells.slice(0, -1), joinText(before.cells.at(-1) ?? '', first), ...rest],
});

const isOpen = ({ cells, table }: RowBlock, width: number): boolean =>
  table === 0 && cells.length < width && cells.length > 1 && startsWithMarker(cells);

const isCut = (before: RowBlock, { cells }: RowBlock, width: number): boolean =>
  isOpen(before, width) && before.cells.length + cells.length - 1 === width && !startsWithMarker(cells);
