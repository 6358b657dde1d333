import { expect, it } from 'vitest';
import { readCommentRows } from './read-comment-rows';

const HEAD = ['id', 'submittedOn', 'desk', 'staff', 'comment', 'flags', 'state', 'done'];
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

it('reads what was said, what was low and what was done, the newest first', () => {
  const read = readCommentRows([
    HEAD,
    [id(1), '2026-11-02', 'Quầy 1', '2', 'Thiếu ghế chờ', '', 'closed', 'Đã thêm 10 ghế'],
    [id(2), '2026-11-20', '', '', "'- Nóng", 'fast', 'new', ''],
    [''],
    [id(3), '2026-11-03', '', '1', '', '', 'read', ''],
  ]);
  expect(read).toEqual({
    missing: [],
    problems: [],
    silent: 1,
    comments: [
      { id: id(2), day: '2026-11-20', low: [], comment: '- Nóng', done: '', flagged: true, state: 'new' },
      {
        ...{ id: id(1), day: '2026-11-02', desk: 'Quầy 1', low: [{ criterion: 'staff', value: 2 }] },
        ...{ comment: 'Thiếu ghế chờ', done: 'Đã thêm 10 ghế', flagged: false, state: 'closed' },
      },
    ],
  });
});

it('reads a workbook of all answers, which has titles and a spreadsheet’s days', () => {
  const read = readCommentRows([
    ['Mã phiếu', 'Ngày', 'Công chức phục vụ', 'Ý kiến'],
    [id(1), '2/11/2026', '1', 'Chờ lâu'],
  ]);
  expect(read.comments).toEqual([
    {
      ...{ id: id(1), day: '2026-11-02', low: [{ criterion: 'staff', value: 1 }] },
      ...{ comment: 'Chờ lâu', done: '', flagged: false },
    },
  ]);
});

it('tells row, column and value of what cannot be, and reads the rest', () => {
  const read = readCommentRows([
    HEAD,
    [id(1), '31/02/2026', '', '6', 'a', '', 'closed', 'b'],
    ['x', '2026-11-02', '', '', 'a', '', 'done', ''],
    [id(2), '2026-11-02', '', '', 'a', '', '', ''],
    [id(2), '2026-11-02', '', '', 'b', '', '', ''],
  ]);
  expect(read.comments).toHaveLength(1);
  expect(read.problems).toEqual([
    { row: 2, column: 'submittedOn', value: '31/02/2026', reason: 'unreadable' },
    { row: 2, column: 'staff', value: '6', reason: 'unreadable' },
    { row: 3, column: 'id', value: 'x', reason: 'unreadable' },
    { row: 3, column: 'state', value: 'done', reason: 'unreadable' },
    { row: 5, column: 'id', value: id(2), reason: 'repeated' },
  ]);
});

it('names the columns that another file lacks', () => {
  expect(
    readCommentRows([
      ['id', 'name'],
      ['1', 'x'],
    ]).missing,
  ).toEqual(['submittedOn', 'comment']);
  expect(readCommentRows([]).missing).toHaveLength(3);
});
