import { foldText } from '../../text/fold-text';
import type { Block } from './block';
import { Caption } from './caption';
import { joinBrokenRows } from './join-broken-rows';
import { goesOn, type Marker, splitMarker } from './marker';
import { emptyTask, type RawHead, type RawTask } from './raw-plan';
import { type Columns, readColumns } from './read-columns';
import { joinText, type ReadRow, readRow, TEXT_ROLES, titleOf } from './read-row';

/** What begins the end of a document, where nobody is told to do anything. */
const ENDINGS = /^(?:- )?(?:noi nhan|tm\. |tm\.|kt\. |tl\. |q\. chu tich|nguoi lap|chu tich$)/;

/** A row that only counts the tasks. */
const SUMS = /^(?:tong cong|tong so|cong)\b[^a-z]*\d/;

/**
 * The heads and tasks of the tables whose columns are named, in order; undefined where there is no such table. A row
 * without a number that goes on from the one before, as after a page's end, belongs to it.
 */
export function readRows(blocks: readonly Block[]): RawHead[] | undefined {
  const reader = new RowReader();
  const found = joinBrokenRows(blocks);
  found.forEach((block, index) => {
    reader.read(block, found[index + 1]);
  });
  return reader.hasTable ? reader.heads.filter(({ tasks }) => tasks.length > 0) : undefined;
}

class RowReader {
  readonly heads: RawHead[] = [];
  hasTable = false;
  #columns: Columns | undefined;
  #table = -1;
  #width = 0;
  #contentHead = '';
  #last: { task: RawTask; row: ReadRow } | undefined;
  /** The heads in which the present one lies, from the outermost, with it. */
  #open: { head: RawHead; marker: Marker | undefined }[] = [];
  /** What stands above the present table. */
  #caption = new Caption();
  #firstTitle: string | undefined;

  read(block: Block, next: Block | undefined): void {
    if (block.kind === 'text') {
      // a head that lost its tabs, or the end of a page
      const title = this.#columns && splitMarker(block.text);
      if (title && title.marker.kind === 'roman' && next?.kind === 'row')
        this.#startHead(title.rest, block.line, title.marker);
      this.#caption.read(block.text);
      return;
    }
    const columns = readColumns(block.cells);
    if (columns) {
      if (!this.hasTable || block.table !== this.#table || !this.#columns) this.#last = undefined;
      this.#columns = columns;
      this.#table = block.table;
      this.#width = block.cells.length;
      this.#contentHead = block.cells[columns.indexOf('content')] ?? '';
      this.hasTable = true;
      this.#caption.stand();
      return;
    }
    this.#caption.end();
    if (block.table !== this.#table && block.cells.length !== this.#width) this.#columns = undefined;
    if (!this.#columns) return;
    if (block.cells.some((cell) => ENDINGS.test(foldText(cell.slice(0, 40))))) {
      this.#columns = undefined;
      return;
    }
    if (isNumbering(block.cells) || isSum(block.cells)) return;
    this.#readRow(
      readRow(block, this.#columns),
      next?.kind === 'row' ? readRow(next, this.#columns) : undefined,
    );
  }

  #readRow(row: ReadRow, next: ReadRow | undefined): void {
    const hasText = TEXT_ROLES.some((role) => row.texts[role] !== '');
    if (!hasText && row.alone === undefined) return;
    if (row.group !== '') this.#startGroup(row.group, row.line);
    const title = titleOf(row, next);
    if (title) this.#startHead(title.text, row.line, title.marker);
    else if (this.#last && this.#isMore(row, this.#last.row)) this.#append(row, this.#last);
    else this.#startTask(row);
  }

  #startTask(row: ReadRow): void {
    const split = row.marker ? undefined : splitMarker(row.texts.content);
    const marker = row.marker ?? (split?.marker.kind === 'number' ? split.marker : undefined);
    const task: RawTask = {
      ...emptyTask(row.line),
      ...row.texts,
      ...(split && marker === split.marker && { content: split.rest }),
      ...(marker && { number: marker.text }),
    };
    if (task.content === '') return;
    this.#headOf(marker, row.line).tasks.push(task);
    this.#last = { task, row: { ...row, ...(marker && { marker }) } };
  }

  /** Whether a row is the rest of the task before it. */
  #isMore(row: ReadRow, last: ReadRow): boolean {
    const { content, owner, schedule, product } = row.texts;
    if (row.marker) {
      // cells that reach over several rows stand in each of them
      return last.marker?.text === row.marker.text && content === last.texts.content && content !== '';
    }
    if (content === '') return true;
    if (goesOn(content)) return true;
    if (content === last.texts.content) return true;
    if (schedule !== '') return goesOn(schedule) && !this.#columns?.includes('number');
    if (!this.#columns?.includes('number') || !last.marker) return owner === '' && product === '';
    const others = [owner, product].filter((text) => text !== '');
    return others.length === 0 || others.some(goesOn) || content.startsWith('- ');
  }

  #append(row: ReadRow, { task, row: before }: { task: RawTask; row: ReadRow }): void {
    for (const role of TEXT_ROLES) {
      const more = row.texts[role];
      if (more === '' || (more === before.texts[role] && more === task[role])) continue;
      if (role === 'schedule' && task.schedule === '') task.scheduleLine = row.line;
      task[role] = joinText(task[role], more);
    }
    this.#last = { task, row: { ...row, marker: row.marker ?? before.marker } };
  }

  #startHead(title: string, line: number, marker?: Marker): void {
    // said again at the top of a page
    const known = this.heads.at(-1);
    if (known && known.title === title && known.number === marker?.text) return;
    const head = { ...(marker && { number: marker.text }), title, line, tasks: [] };
    this.heads.push(head);
    this.#open = marker?.kind === 'number' ? this.#open.filter((one) => isAbove(one.marker, marker)) : [];
    this.#open.push({ head, marker });
    this.#caption.take();
    this.#last = undefined;
  }

  #startGroup(group: string, line: number): void {
    const split = splitMarker(group);
    const title = split?.rest ?? group;
    if (this.heads.at(-1)?.title !== title) this.#startHead(title, line, split?.marker);
  }

  /**
   * The head under which a task stands. Tasks before any head stand under what stands above their table, where there are
   * several tables, or what their column is called.
   */
  #headOf(marker: Marker | undefined, line: number): RawHead {
    const caption = this.#caption.take();
    // a further table whose numbers begin anew is about something else
    if (caption && this.heads.length > 0 && marker?.text === '1' && !this.#caption.isFirst) {
      const first = this.heads[0];
      if (first && this.#caption.first && first.title === this.#firstTitle) first.title = this.#caption.first;
      this.#startHead(caption, line);
    }
    if (this.heads.length === 0) {
      this.#firstTitle = this.#contentHead;
      this.#startHead(this.#contentHead, line);
    }
    const head = this.#open.at(-1)?.head ?? this.heads.at(-1);
    if (!head) throw new Error('a head was begun just before');
    return this.#goBack(marker) ?? head;
  }

  /** `2` after `1.2 a`: it stands beside the head `1`, in the one that holds it. */
  #goBack(marker: Marker | undefined): RawHead | undefined {
    const before = this.#last?.row.marker;
    if (marker?.kind !== 'number' || !before || before.depth <= marker.depth) return undefined;
    const at = this.#open.findIndex(({ marker: one }) => one?.kind === 'number' && isNext(one, marker));
    if (at < 1) return undefined;
    this.#open = this.#open.slice(0, at);
    const head = this.#open.at(-1)?.head;
    if (head?.tasks.length === 0) {
      // heads stand in the order of their tasks
      this.heads.splice(this.heads.indexOf(head), 1);
      this.heads.push(head);
    }
    return head;
  }
}

/** Whether a head holds another: it has no number, or a shallower one. */
const isAbove = (marker: Marker | undefined, inner: Marker): boolean =>
  marker?.kind !== 'number' || marker.depth < inner.depth;

/** `1.2` → `1.3` */
function isNext(before: Marker, marker: Marker): boolean {
  const [numbers, others] = [before, marker].map(({ text }) => text.split('.'));
  return (
    before.depth === marker.depth &&
    Number(numbers?.at(-1)) + 1 === Number(others?.at(-1)) &&
    numbers?.slice(0, -1).join('.') === others?.slice(0, -1).join('.')
  );
}

const isSum = (cells: string[]): boolean =>
  new Set(cells.filter((cell) => cell !== '')).size === 1 &&
  SUMS.test(foldText(cells.find((cell) => cell !== '') ?? ''));

/** A row that only counts the columns: `(1) (2) (3)`. */
const isNumbering = (cells: string[]): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && filled.every((cell) => /^\(?(?:\d{1,2}|[a-zA-Z])\)?(?:\s*=.*)?$/.test(cell));
};
