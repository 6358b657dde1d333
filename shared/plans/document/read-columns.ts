import { foldText } from '../../text/fold-text';
import { COLUMN_ROLES, COLUMN_WORDS, type ColumnRole } from './column-words';

/** The role of each column of a table, by its place; undefined for one whose head says nothing that is known. */
export type Columns = (ColumnRole | undefined)[];

/** A head of a column is short. */
const LONGEST_HEAD = 90;

/** The role that the head of a column names. */
export function roleOf(head: string): ColumnRole | undefined {
  const folded = foldText(head)
    .replace(/^[^a-z0-9]+/, '')
    .replace(/[.:]$/, '');
  if (folded === '' || folded.length > LONGEST_HEAD) return undefined;
  let best: { role: ColumnRole; length: number } | undefined;
  for (const role of COLUMN_ROLES) {
    for (const word of COLUMN_WORDS[role]) {
      const fits =
        folded === word || (folded.startsWith(word) && !/[a-z0-9]/.test(folded[word.length] ?? ''));
      if (fits && word.length > (best?.length ?? 0)) best = { role, length: word.length };
    }
  }
  if (best?.role === 'owner' && folded.includes(' phoi hop') && !folded.includes('chu tri'))
    return /don vi|co quan|bo phan|ca nhan/.test(folded) && !/thuc hien/.test(folded) ? 'partner' : best.role;
  return best?.role;
}

/**
 * The columns that a row names, where it is the head of a table of tasks: it names the tasks and at least one of when,
 * who and what comes of it, in short cells of which most are known.
 */
export function readColumns(cells: readonly string[]): Columns | undefined {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST_HEAD)) return undefined;
  const columns = cells.map(roleOf);
  // a group is the task's column where no other is
  if (!columns.includes('content')) {
    const group = columns.indexOf('group');
    if (group < 0) return undefined;
    columns[group] = 'content';
  }
  const known = columns.filter((role) => role !== undefined);
  const isOfTasks = (['schedule', 'owner', 'product'] as const).some((role) => columns.includes(role));
  return isOfTasks && known.length * 3 >= filled.length * 2 ? columns : undefined;
}
