import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../shared/procedures/search';
import { wordsMeant } from '../../shared/procedures/words-meant';
import { markMatches } from './mark-matches';

const index = buildIndex([
  { code: '1.001193', name: 'Đăng ký khai sinh' },
  { code: '1.014064', name: 'Cấp lại thẻ căn cước' },
]);

const shown = (text: string, query: string) =>
  markMatches(text, wordsMeant(index, query))
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('');

describe('markMatches', () => {
  it.each([
    ['Đăng ký khai sinh', 'khai sinh', 'Đăng ký [khai sinh]'],
    ['Đăng ký khai sinh', 'dang sinh', '[Đăng] ký khai [sinh]'],
    ['Đăng ký khai sinh', 'kha', 'Đăng ký [khai] sinh'],
    ['Đăng ký khai sinh', 'kha ', 'Đăng ký [khai] sinh'],
    ['Đăng ký khai sinh', 'ab ', 'Đăng ký khai sinh'],
    ['Cấp (cấp xã)', 'CẤP', '[Cấp] ([cấp] xã)'],
    ['1.001193', '1001193', '[1.001193]'],
    ['1.001193', '1.0011', '[1.001193]'],
    ['Đăng ký khai sinh', 'ddawng kys', '[Đăng ký] khai sinh'],
    ['Đăng ký khai sinh', 'khai sihn', 'Đăng ký [khai sinh]'],
    ['Đăng ký khai sinh', 'dangky', '[Đăng ký] khai sinh'],
    ['Cấp lại thẻ căn cước', 'mất cccd', '[Cấp lại thẻ căn cước]'],
    ['Đăng ký', '', 'Đăng ký'],
    ['', 'khai', ''],
  ])('%j with %j is %j', (text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it('changes no letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (raw, query) => {
        const text = raw.normalize('NFC');
        const parts = markMatches(text, wordsMeant(index, query));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
