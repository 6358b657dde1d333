import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold-text';
import file from './procedures.json';
import { buildIndex, search } from './search';

const REGISTER = [
  { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch' },
  { code: '1.004884', name: 'Thủ tục đăng ký lại khai sinh', field: 'Hộ tịch' },
  { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', field: 'Hộ tịch', synonyms: ['Làm hôn thú'] },
  { code: '1.012812', name: 'Hòa giải tranh chấp đất đai', field: 'Đất đai' },
  { code: '1.012817', name: 'Xác định lại diện tích đất ở', field: 'Đất đai' },
  { code: '1.115211', name: 'Xác định lại diện tích đất ở', field: 'Đất đai' },
  { code: '2.000815', name: 'Chứng thực bản sao từ bản chính', field: 'Chứng thực' },
];
const index = buildIndex(REGISTER);
const codes = (query: string, limit = 10) => search(index, query, limit).map((found) => found.code);

describe('search', () => {
  it.each([
    ['khai sinh', ['1.001193', '1.004884'], 'without the generic opening, the shorter name first'],
    ['KHAI SINH', ['1.001193', '1.004884'], 'in capitals'],
    ['dang ky ket hon', ['1.000894'], 'without marks'],
    ['Đăng ký kết hôn'.normalize('NFD'), ['1.000894'], 'decomposed'],
    ['đăng ký kết h', ['1.000894'], 'while the last word is typed'],
    ['hoà giải', ['1.012812'], 'with the tone in its other place'],
    ['1.001193', ['1.001193'], 'by code'],
    ['1001193', ['1.001193'], 'by code without points'],
    ['001193', ['1.001193'], 'by code without its first digit'],
    ['1.0128', ['1.012812', '1.012817'], 'by the beginning of a code'],
    ['1.001193.000.00.00.H32', ['1.001193'], "by code with a province's ending"],
    ['xác định lại diện tích', ['1.012817', '1.115211'], 'both procedures that share a name'],
    ['hộ tịch', ['1.001193', '1.000894', '1.004884'], 'by field'],
    ['khai sinh hộ tịch', ['1.001193', '1.004884'], 'by name and field together'],
    ['hon thu', ['1.000894'], 'by synonym'],
    ['chứng thực', ['2.000815'], 'once, though name and field have it'],
    ['xe máy', [], 'nothing'],
    ['', [], 'nothing for an empty query'],
    ['  ?! ', [], 'nothing for a query without words'],
  ])('%j finds %j: %s', (query, expected) => {
    expect(codes(query).sort()).toEqual([...expected].sort());
    expect(codes(query)[0]).toBe(expected[0]);
  });

  it('takes the last word as finished when a blank follows it', () => {
    expect(codes('đăng ký kết h ')).not.toContain('1.012812');
    expect(codes('kha')).toContain('1.001193');
    expect(codes('s')).toContain('1.001193');
    expect(codes('s ')).toEqual([]);
  });

  it('finds what has most of the words where nothing has all, and leaves out what has only a common one', () => {
    expect(codes('giấy khai sinh cho con')).toEqual(['1.001193', '1.004884']);
    expect(codes('đăng ký thường trú')).not.toContain('1.012812');
  });

  it('puts names with the same marks first, and finds the others after them', () => {
    const marked = buildIndex([
      { code: 'a', name: 'Cáp điện' },
      { code: 'b', name: 'Cấp điện' },
      { code: 'c', name: 'Cập điện cho tàu' },
    ]);
    const order = (query: string) => search(marked, query, 9).map((found) => found.code);
    expect(order('cấp điện')).toEqual(['b', 'a', 'c']);
    expect(order('cáp')[0]).toBe('a');
    expect(order('cập')[0]).toBe('c');
    expect(order('cap dien')).toEqual(['a', 'b', 'c']);
  });

  it('puts the name before the field, and words in order before scattered ones', () => {
    expect(codes('đất đai')[0]).toBe('1.012812');
    const ordered = buildIndex([
      { code: 'scattered', name: 'Khai báo việc sinh con' },
      { code: 'inOrder', name: 'Việc đăng ký lưu động khai sinh con' },
    ]);
    expect(search(ordered, 'khai sinh', 1)[0]?.code).toBe('inOrder');
  });

  it('keeps the limit, gives falling scores, and keeps the order of the index between equals', () => {
    expect(codes('đất', 2)).toHaveLength(2);
    expect(codes('đất', 0)).toEqual([]);
    expect(codes('xác định lại diện tích đất ở')).toEqual(['1.012817', '1.115211']);
    const scores = search(index, 'đăng ký', Number.POSITIVE_INFINITY).map((found) => found.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('finds every real procedure first by its own name without marks', () => {
    const real = buildIndex(file.procedures);
    const nameOf = new Map(file.procedures.map(({ code, name }) => [code, foldText(name)]));
    const missed = file.procedures.filter(({ name }) => {
      const [first] = search(real, foldText(name), 1);
      return nameOf.get(first?.code ?? '') !== foldText(name);
    });
    expect(missed.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  it('puts a name with the very marks of the query before one with others', () => {
    const made = buildIndex(['hộ họ', 'họ họ'].map((name, place) => ({ code: `x${place}`, name })));
    expect(search(made, 'họ họ', 1)[0]?.code).toBe('x1');
    expect(search(made, 'hộ họ', 1)[0]?.code).toBe('x0');
  });

  it('finds any name first by itself, with or without marks, composed or not', () => {
    const word = fc.constantFrom(
      'đăng',
      'ký',
      'khai',
      'sinh',
      'tử',
      'tự',
      'hộ',
      'họ',
      'thủ',
      'tục',
      'cấp',
      '1.001193',
      'xã)',
    );
    const names = fc.array(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(names, (all) => {
        const made = buildIndex(all.map((name, place) => ({ code: `x${place}`, name })));
        all.forEach((name) => {
          const found = (query: string) => all[Number(search(made, query, 1)[0]?.code.slice(1))];
          expect(found(name)).toBe(name);
          expect(found(name.normalize('NFD'))).toBe(name);
          expect(foldText(found(foldText(name)) ?? '')).toBe(foldText(name));
        });
      }),
    );
  });

  it('is not upset by any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        for (const { code, score } of search(index, query, 3)) {
          expect(REGISTER.some((one) => one.code === code)).toBe(true);
          expect(score).toBeGreaterThan(0);
        }
      }),
    );
  });
});
