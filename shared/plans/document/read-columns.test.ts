import { describe, expect, it } from 'vitest';
import { readColumns, roleOf } from './read-columns';

describe('the head of a column', () => {
  it.each([
    ['STT', 'number'],
    ['- Nội dung:', 'content'],
    ['Đơn vị thực hiện', 'owner'],
    ['Đơn vị chủ trì, đơn vị phối hợp', 'owner'],
    ['Đơn vị cùng phối hợp', 'partner'],
    ['Đơn vị phối hợp', 'partner'],
    ['Đơn vị thực hiện, phối hợp', 'owner'],
    ['Phân công phối hợp', 'owner'],
    ['Sổ sách', undefined],
    ['Số thứ tựa', undefined],
    ['', undefined],
  ])('“%s” is of %s', (head, role) => expect(roleOf(head)).toBe(role));

  it('names a table of tasks only where it says when, who or what comes of it', () => {
    expect(readColumns(['TT', 'Tiêu chí', 'Chủ trì'])).toEqual(['number', 'content', 'owner']);
    expect(readColumns(['TT', 'Chủ trì', 'Thời gian'])).toBeUndefined();
    expect(readColumns(['TT', 'Nội dung', 'Ghi chú'])).toBeUndefined();
    expect(readColumns(['Nội dung', 'Chủ trì', 'x', 'y', 'z'])).toBeUndefined();
  });
});
