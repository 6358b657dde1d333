import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProcedures } from './compare-procedures';
import { compareRegisters } from './compare-registers';
import type { Procedure, ProceduresFile } from './procedure';
import file from './procedures.json';

const { procedures } = file as unknown as ProceduresFile;
const birth = procedures.find(({ code }) => code === '1.001193') as Procedure;
const BASE: Procedure = {
  ...birth,
  cases: [
    {
      title: '',
      papers: [
        { name: 'Tờ khai đăng ký khai sinh', originals: 1, copies: 0 },
        { name: 'Giấy chứng sinh', originals: 1, copies: 0 },
      ],
    },
    { title: 'Ủy quyền', papers: [{ name: 'Văn bản ủy quyền', originals: 1, copies: 0 }] },
  ],
  channels: [
    {
      channel: 'counter',
      term: { text: '1 Ngày', number: 1, unit: 'day' },
      fee: { kind: 'shown', text: 'Miễn phí', reading: 'free' },
    },
    { channel: 'online', term: { text: null }, fee: { kind: 'unknown' } },
  ],
};
const having = (change: Partial<Procedure>): Procedure => ({ ...BASE, ...change });

describe('compareProcedures', () => {
  it('finds nothing in a procedure that is the same but for its day, blanks and case', () => {
    const after = having({
      asOf: '2027-01-01',
      warnings: ['x'],
      name: `  ${BASE.name.toUpperCase()} `,
      cases: BASE.cases.map((one) => ({ ...one, notes: 3 })).reverse(),
    });
    expect(compareProcedures(BASE, after)).toEqual([]);
  });
  it('tells papers that came, went, are asked for otherwise, were reworded or moved', () => {
    const after = having({
      cases: [
        {
          title: '',
          papers: [
            { name: 'Tờ khai đăng ký khai sinh theo mẫu', originals: 1, copies: 0 },
            { name: 'Văn bản ủy quyền', originals: 1, copies: 0 },
            { name: 'Hộ chiếu', originals: 0, copies: 1, forms: ['Mẫu 1.docx'] },
          ],
        },
      ],
    });
    expect(compareProcedures(BASE, after)).toEqual([
      {
        part: 'papers',
        caseTitle: '',
        before: 'Văn bản ủy quyền (1 bản chính) – Ủy quyền',
        after: 'Văn bản ủy quyền (1 bản chính) – giấy tờ chung',
      },
      {
        part: 'papers',
        caseTitle: '',
        before: 'Tờ khai đăng ký khai sinh (1 bản chính)',
        after: 'Tờ khai đăng ký khai sinh theo mẫu (1 bản chính)',
      },
      { part: 'papers', caseTitle: '', before: 'Giấy chứng sinh (1 bản chính)' },
      { part: 'papers', caseTitle: '', after: 'Hộ chiếu (1 bản sao; mẫu: Mẫu 1.docx)' },
    ]);
  });
  it('tells terms and fees per channel; a fee that is not known is none of the sides, never free', () => {
    const after = having({
      channels: [
        { channel: 'postal', term: { text: null }, fee: { kind: 'blank' } },
        {
          channel: 'counter',
          term: { text: '3', number: 3, unit: 'unknown' },
          fee: { kind: 'unknown' },
        },
      ],
    });
    const said = 'nhận hồ sơ theo cách này, chưa rõ thời hạn và phí';
    expect(compareProcedures(BASE, after)).toEqual([
      { part: 'terms', channel: 'counter', before: '1 Ngày', after: '3 (chưa rõ giờ, ngày hay tháng)' },
      { part: 'terms', channel: 'online', before: said },
      { part: 'terms', channel: 'postal', after: said },
      { part: 'fees', channel: 'counter', before: 'Miễn phí' },
    ]);
  });
  it('pairs the rows of a channel that stayed, whatever their order', () => {
    const row = (days: number) => ({
      channel: 'counter' as const,
      term: { text: `${days} Ngày`, number: days, unit: 'day' as const },
      fee: { kind: 'unknown' as const },
    });
    const changes = compareProcedures(having({ channels: [row(3), row(5)] }), {
      ...BASE,
      channels: [row(5), row(4)],
    });
    expect(changes).toEqual([{ part: 'terms', channel: 'counter', before: '3 Ngày', after: '4 Ngày' }]);
  });
  it('of a procedure with itself is nothing, and with another the same seen from either side', () => {
    const some = fc.constantFrom(...procedures);
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(compareProcedures(a, structuredClone(a))).toEqual([]);
        const sides = (from: Procedure, to: Procedure) =>
          compareProcedures(from, to)
            .filter(({ part }) => part !== 'papers')
            .map(({ part, channel }) => `${part} ${channel}`)
            .sort();
        expect(sides(a, b)).toEqual(sides(b, a));
      }),
      { numRuns: 200 },
    );
  });
});

describe('compareRegisters', () => {
  it('tells what is abolished, new, replaced and changed', () => {
    const kept = having({ code: '1.000001', name: 'Giữ nguyên' });
    const gone = having({ code: '1.000002', name: 'Thôi áp dụng' });
    const old = having({ code: '1.000003', name: 'Thủ tục cấp bản sao' });
    const merged = having({ code: '1.000004', name: 'Tên khác hẳn' });
    const fresh = having({ code: '2.000003', name: 'Cấp bản sao', results: ['Bản sao'] });
    const said = having({ code: '2.000004', name: 'Thủ tục gộp', replaces: ['1.000004'] });
    const added = having({ code: '2.000009', name: 'Hoàn toàn mới' });
    const comparison = compareRegisters(
      [BASE, kept, gone, old, merged],
      [having({ agency: 'Công an cấp xã' }), kept, fresh, said, added],
    );
    expect(comparison).toMatchObject({
      abolished: [{ code: '1.000002' }],
      added: [{ code: '2.000009' }],
      replaced: [
        { before: { code: '1.000003' }, after: { code: '2.000003' } },
        { before: { code: '1.000004' }, after: { code: '2.000004' } },
      ],
      changed: [{ after: { code: BASE.code }, changes: [{ part: 'agency', after: 'Công an cấp xã' }] }],
      same: 1,
    });
  });
  it('does not guess which stands for which where several have the name', () => {
    const named = (code: string) => having({ code, name: 'Hỗ trợ nhà ở' });
    expect(compareRegisters([named('1.000001'), named('1.000002')], [named('2.000001')])).toMatchObject({
      replaced: [],
      abolished: [{}, {}],
      added: [{}],
    });
  });
  it('tells each procedure once, whatever came and went', () => {
    const some = fc.subarray(procedures.slice(0, 60));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { abolished, added, replaced, changed, same } = compareRegisters(before, after);
        expect(abolished.length + replaced.length + changed.length + same).toBe(before.length);
        expect(added.length + replaced.length + changed.length + same).toBe(after.length);
      }),
      { numRuns: 50 },
    );
  });
});
