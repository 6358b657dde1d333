import { describe, expect, it } from 'vitest';
import { hasMarks, tokenise } from './tokenise';

const folded = (text: string) => tokenise(text).map((token) => token.folded);

describe('tokenise', () => {
  it.each([
    ['Đăng ký khai sinh', ['dang', 'ky', 'khai', 'sinh']],
    ['Đăng ký khai sinh'.normalize('NFD'), ['dang', 'ky', 'khai', 'sinh']],
    ['Đăng ký/Thay đổi (cấp xã);', ['dang', 'ky', 'thay', 'doi', 'cap', 'xa']],
    ['k\u200eý', ['ky']],
    ['1.001193', ['1001193']],
    ['1001193', ['1001193']],
    ['1.0011', ['10011']],
    ['1.001193.000.00.00.H32', ['1001193', 'h32']],
    ['66.7/2025/NQ-CP', ['667', '2025', 'nq', 'cp']],
    [' … ', []],
  ])('%j → %j', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('reads both places of a tone as the same word', () => {
    expect(tokenise('hoà thuỷ')).toEqual(tokenise('hòa thủy'));
    expect(tokenise('hòa')).not.toEqual(tokenise('hoa'));
  });

  it('tells words with marks from those without', () => {
    expect(['khai', 'khái', 'đa', 'hô', '1.001193'].map((text) => tokenise(text).some(hasMarks))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
