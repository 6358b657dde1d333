import { describe, expect, it } from 'vitest';
import type { Procedure, ProceduresFile } from '../../../shared/procedures/procedure';
import type { RemarkKind, StoredRemark } from '../../platform/dossier-database';
import { codesIn, findUnpublished } from './find-unpublished';
import { reviewSentences, reviewTables } from './review-tables';
import { withNotices } from './with-notices';

const of = (code: string, change: Partial<Procedure> = {}): Procedure => ({
  code,
  name: `Thủ tục ${code}`,
  field: 'Hộ tịch',
  units: ['committee'],
  audience: [],
  cases: [],
  channels: [],
  results: [],
  asOf: '2026-11-01',
  warnings: [],
  ...change,
});
const REGISTER: ProceduresFile = {
  version: 2,
  asOf: '2026-11-01',
  source: 'UBND phường Mẫu',
  procedures: [
    of('1.000001', { issuer: 'UBND tỉnh Gia Lai' }),
    of('1.000002'),
    of('1.000003', { units: ['police'] }),
    of('1.000004', { units: [], audience: ['Công dân Việt Nam'] }),
  ],
};
let number = 0;
const remark = (code: string, kind: RemarkKind, text: string, day = 10): StoredRemark => ({
  id: String(number++),
  code,
  kind,
  text,
  at: new Date(`2026-11-${day}T09:00:00+07:00`),
});

describe('what is published', () => {
  it('is compared with what the committee carries out; a province’s own come last', () => {
    const { unpublished, unknown } = findUnpublished(REGISTER.procedures, ['1.000002', '9.999999']);
    expect(unpublished.map(({ code }) => code)).toEqual(['1.000004', '1.000001']);
    expect(unknown).toEqual(['9.999999']);
  });
  it('is found in any text, each code once', () => {
    expect(codesIn('1. 1.001193 – khai sinh; 1.001193.000.00.00.H15, 12.0011934')).toEqual(['1.001193']);
  });
});

describe('the yearly review', () => {
  const remarks = [
    remark('1.000002', 'remark', 'Phải đi hai lần', 12),
    remark('1.000002', 'remark', 'Mẫu đơn khó', 11),
    remark('1.000002', 'proposal', 'Bỏ bản sao'),
    remark('1.000004', 'notice', 'Mang bản chính'),
  ];
  const review = { register: REGISTER, year: '2026', remarks, published: ['1.000002'] };
  it('counts remarks by procedure, lists them in their order, and what is missing and not published', () => {
    expect(reviewSentences(review, 'vi').at(-1)).toBe('Số đề nghị đơn giản hóa: 1');
    const [byProcedure, difficulties, proposals, missing, unpublished] = reviewTables(review, 'vi');
    expect(byProcedure?.rows).toEqual([
      ['1.000002', 'Thủ tục 1.000002', 'Hộ tịch', 2, 1],
      ['1.000004', 'Thủ tục 1.000004', 'Hộ tịch', 0, 0],
    ]);
    expect(difficulties?.rows.map((row) => row.at(-1))).toEqual(['Mẫu đơn khó', 'Phải đi hai lần']);
    expect(proposals?.rows).toEqual([['1.000002', 'Thủ tục 1.000002', '10/11/2026', 'Bỏ bản sao']]);
    expect(missing?.notes[0]).toContain('trình tự thực hiện');
    expect(missing?.rows.map(([code]) => code)).toEqual(['1.000001', '1.000002', '1.000003']);
    expect(unpublished?.rows.map(([code]) => code)).toEqual(['1.000004', '1.000001']);
  });
  it('says where the ward has not said what is published', () => {
    const tables = reviewTables({ ...review, published: undefined }, 'en');
    expect(tables.at(-1)).toMatchObject({
      rows: [],
      notes: ['The unit has not said what it has published.'],
    });
  });
});

it('words to citizens go out with the register, others stay', () => {
  const remarks = [
    remark('1.000002', 'notice', 'Sau', 12),
    remark('1.000002', 'notice', 'Trước', 11),
    remark('1.000002', 'remark', 'nội bộ'),
  ];
  const notes = withNotices(REGISTER, remarks).procedures.map(({ note }) => note);
  expect(notes).toEqual([undefined, 'Trước\nSau', undefined, undefined]);
});
