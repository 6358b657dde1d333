import { describe, expect, it } from 'vitest';
import { findByName, namedPapers } from './find-by-name';
import type { Procedure, ProceduresFile } from './procedure';
import file from './procedures.json';

const { procedures } = file as unknown as ProceduresFile;
const codes = (shown: string) => findByName(procedures, shown).map(({ code }) => code);

describe('a procedure by the name that a portal shows', () => {
  it('with or without "Thủ tục", marks, a full stop or its code', () => {
    for (const shown of [
      'Thủ tục đăng ký khai sinh',
      'Đăng ký khai sinh.',
      'ĐĂNG KÝ KHAI SINH',
      'dang ky khai sinh',
      'Thủ tục đăng ký khai sinh'.normalize('NFD'),
      '1.001193 - Thủ tục đăng ký khai sinh',
      '[1.001193]',
    ])
      expect(codes(shown), shown).toEqual(['1.001193']);
  });

  it('all of one name, as provinces publish them', () => {
    expect(codes('Chuyển hình thức giao đất, cho thuê đất').length).toBeGreaterThan(1);
  });

  it('never one that is only like it', () => {
    expect(codes('Đăng ký khai')).toEqual([]);
    expect(codes('Đăng ký khai sinh lưu động tại nhà')).toEqual([]);
    expect(codes('')).toEqual([]);
    expect(codes('9.999999')).toEqual([]);
  });
});

it('papers without a name are left out, one that stands twice in a case is taken once', () => {
  const paper = { name: 'Tờ khai', originals: 1, copies: 0 };
  const procedure = {
    cases: [
      { title: '', papers: [paper, paper, { name: null, originals: 0, copies: 1 }] },
      { title: 'Lưu ý', papers: [], notes: 3 },
    ],
  } as unknown as Procedure;
  expect(namedPapers(procedure)).toEqual([{ title: '', papers: [paper] }]);
});
