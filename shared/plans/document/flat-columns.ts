import { foldText } from '../../text/fold-text';
import { COLUMN_ROLES, COLUMN_WORDS, type ColumnRole } from './column-words';

/** The head of a table whose lines stand under each other: its columns in order, and the line after it. */
export interface FlatHead {
  columns: ColumnRole[];
  /** What the column of the tasks is called. */
  contentHead: string;
  first: number;
  end: number;
}

/** A head takes no more lines than this. */
const MOST_LINES = 12;
const LONGEST_HEAD = 240;
/** Words that stand in the heads of several columns: *tiến độ thực hiện*. */
const WEAK = new Set([
  'thuc hien',
  'muc',
  'no',
  'yeu cau',
  'lien quan',
  'don vi',
  'ca nhan',
  'diem',
  'nhom',
  'cach thuc',
]);

const WORDS = COLUMN_ROLES.flatMap((role) => COLUMN_WORDS[role].map((word) => ({ role, word })))
  .filter(({ word }) => !WEAK.has(word))
  .sort((one, other) => other.word.length - one.word.length);

/** The first head of a table of tasks: one whose first column is a number's, if there is such a one. */
export function findFlatHead(lines: readonly string[]): FlatHead | undefined {
  return (
    findHead(lines, /^(?:stt|tt|so tt|so thu tu)\b/) ?? findHead(lines, /^(?:noi dung|nhiem vu|cong viec)\b/)
  );
}

function findHead(lines: readonly string[], start: RegExp): FlatHead | undefined {
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first] ?? '';
    if (line.length > LONGEST_HEAD || !start.test(foldText(line))) continue;
    const head = readHead(lines, first);
    if (head) return head;
  }
  return undefined;
}

function readHead(lines: readonly string[], first: number): FlatHead | undefined {
  let text = '';
  let best: FlatHead | undefined;
  for (let end = first; end < Math.min(lines.length, first + MOST_LINES); end++) {
    const line = foldText(lines[end] ?? '');
    if (line === '') continue;
    // the first head or number below begins the table
    if (best && /^(?:[ivx]+|\d+|[a-d])(?:[.)]|\s|$)/.test(line)) break;
    text = `${text} ${line}`.trim();
    if (text.length > LONGEST_HEAD) break;
    const columns = rolesIn(text);
    if (!columns || (best && columns.length < best.columns.length)) break;
    const isFiller = best && columns.length === best.columns.length && line.length > 30;
    if (isFiller) break;
    const isHead =
      columns.includes('content') &&
      columns.length >= 3 &&
      columns.some((role) => role === 'schedule' || role === 'owner' || role === 'product');
    if (isHead)
      best = { columns, contentHead: contentHeadOf(lines.slice(first, end + 1)), first, end: end + 1 };
  }
  return best;
}

/** The roles that a text names one after the other; undefined where it names one twice, as no head does. */
function rolesIn(text: string): ColumnRole[] | undefined {
  const roles: ColumnRole[] = [];
  let at = 0;
  let known = 0;
  while (at < text.length) {
    const found = WORDS.find(
      ({ word }) => text.startsWith(word, at) && !/[a-z0-9]/.test(text[at + word.length] ?? ''),
    );
    if (found) {
      if (roles.at(-1) !== found.role) {
        if (roles.includes(found.role)) return undefined;
        roles.push(found.role);
      }
      known += found.word.length;
      at += found.word.length;
    }
    const next = text.indexOf(' ', at);
    at = next < 0 ? text.length : next + 1;
  }
  return known * 2 >= text.length ? roles : undefined;
}

function contentHeadOf(lines: string[]): string {
  const text = lines.join(' ').replace(/\s+/g, ' ');
  return (
    /(?:nội dung(?: công việc| nhiệm vụ| thực hiện)?|nhiệm vụ(?:, giải pháp)?|công việc|giải pháp|hoạt động)/i.exec(
      text,
    )?.[0] ?? text
  );
}
