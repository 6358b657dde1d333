import { foldText } from '../../text/fold-text';
import type { RowBlock } from './block';
import type { ColumnRole } from './column-words';
import { goesOn, isCapitals, type Marker, readMarker, splitMarker } from './marker';
import type { Columns } from './read-columns';

/** What a row says in words. */
type TextRole = Exclude<ColumnRole, 'number' | 'group' | 'other'>;
export const TEXT_ROLES: TextRole[] = ['content', 'owner', 'partner', 'schedule', 'product', 'note'];

/** A row with its cells by their roles. */
export interface ReadRow {
  line: number;
  marker?: Marker;
  group: string;
  texts: Record<TextRole, string>;
  /** The one text of a row that has no other. */
  alone?: string;
}

/** A row, told by the columns of its table. */
export function readRow({ cells, line }: RowBlock, columns: Columns): ReadRow {
  const placed = placeCells(cells, columns);
  const texts = { content: '', owner: '', partner: '', schedule: '', product: '', note: '' };
  let group = '';
  let marker: Marker | undefined;
  placed.forEach((cell, index) => {
    const role = columns[index];
    if (cell === '' || role === undefined || role === 'other') return;
    if (role === 'number') marker ??= readMarker(cell);
    else if (role === 'group') group = cell;
    else if (texts[role] !== cell) texts[role] = joinText(texts[role], unwrap(cell));
  });
  const different = new Set(cells.filter((cell) => cell !== '' && !readMarker(cell)));
  const [alone] = different;
  return {
    line,
    group: different.size > 1 ? group : '',
    texts,
    ...(marker && { marker }),
    ...(different.size === 1 && alone !== undefined && { alone }),
  };
}

/** A row that has lost its empty cells has the longest ones left: content, who and what, in their order. */
function placeCells(cells: string[], columns: Columns): string[] {
  const wide = columns.flatMap((role, index) =>
    role === 'content' || role === 'owner' || role === 'product' ? [index] : [],
  );
  const isShort = cells.length === wide.length && cells.length < columns.length && !startsWithMarker(cells);
  if (!isShort) return cells;
  return columns.map((_, index) => cells[wide.indexOf(index)] ?? '');
}

/** The title of a head, where a row is one. */
export function titleOf(
  row: ReadRow,
  next: ReadRow | undefined,
): { text: string; marker?: Marker } | undefined {
  if (row.alone === undefined) {
    const isHead = row.marker?.kind === 'roman' && next?.marker?.kind === 'number' && next.marker.depth === 1;
    const { content, owner, schedule } = row.texts;
    return isHead && content !== '' && owner === '' && schedule === ''
      ? { text: content, marker: row.marker }
      : undefined;
  }
  const split = row.marker ? undefined : splitMarker(row.alone);
  const marker = row.marker ?? split?.marker;
  const text = (split?.rest ?? row.alone).replace(/\n/g, ' ').replace(/[:.]$/, '');
  if (marker?.kind === 'roman' || marker?.kind === 'letter') return { text, marker };
  if (marker?.kind === 'number') {
    const below = next?.marker;
    const isAbove =
      below !== undefined &&
      next?.alone === undefined &&
      (below.kind === 'small' || (below.kind === 'number' && below.depth > marker.depth));
    return isAbove || isCapitals(text) ? { text, marker } : undefined;
  }
  if (marker || goesOn(text) || text.length > 200) return undefined;
  const isTitle = isCapitals(text) || /^(?:tieu chi|nhom|linh vuc|phan|muc)\b/.test(foldText(text));
  const restarts = next?.marker?.text === '1' && row.texts.content !== '';
  return isTitle || restarts ? { text } : undefined;
}

/** A line that goes on from the one before is no line of its own. */
const unwrap = (cell: string): string => cell.replace(/\n(?=\p{Ll})/gu, ' ');

/** What goes on stays in its line, all else begins one. */
export const joinText = (text: string, more: string): string =>
  text === '' || more === '' ? text + more : goesOn(more) ? `${text} ${more}` : `${text}\n${more}`;

/** Whether a row begins with its number. */
export const startsWithMarker = ([first = '']: readonly string[]): boolean => readMarker(first) !== undefined;
