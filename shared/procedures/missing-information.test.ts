import { describe, expect, it } from 'vitest';
import { listMissingInformation, missingInformation } from './missing-information';
import type { Procedure, ProceduresFile } from './procedure';
import file from './procedures.json';

const WHOLE: Procedure = {
  code: '1.000001',
  name: 'Đăng ký thử',
  units: ['committee'],
  agency: 'Ủy ban nhân dân cấp xã',
  audience: ['Công dân Việt Nam'],
  cases: [{ title: '', papers: [{ name: 'Tờ khai', originals: 1, copies: 0 }] }],
  channels: [
    {
      channel: 'counter',
      term: { text: '3 Ngày', number: 3, unit: 'day' },
      fee: { kind: 'shown', text: 'Miễn phí', reading: 'free' },
    },
  ],
  results: ['Giấy'],
  legalBasis: ['123/2015/NĐ-CP'],
  steps: [{ text: 'Nộp hồ sơ.' }],
  asOf: '2026-11-01',
  warnings: [],
};
const [channel] = WHOLE.channels;
const lacking = (change: Partial<Procedure>) => missingInformation({ ...WHOLE, ...change });

describe('what is missing of a procedure', () => {
  it('is nothing where all is said', () => expect(missingInformation(WHOLE)).toEqual([]));
  it.each([
    ['steps', { steps: [] }],
    ['channels', { channels: [] }],
    ['papers', { cases: [] }],
    ['papers', { cases: [{ title: '', papers: [{ name: null, originals: 1, copies: 0 }] }] }],
    ['audience', { audience: [] }],
    ['agency', { agency: undefined }],
    ['results', { results: [] }],
    ['legalBasis', { legalBasis: undefined }],
  ] as [string, Partial<Procedure>][])('is %s', (part, change) => expect(lacking(change)).toEqual([part]));
  it.each([
    ['term', { term: { text: null } }],
    ['term', { term: { text: '7', number: 7, unit: 'unknown' } }],
    ['fee', { fee: { kind: 'unknown' } }],
    ['fee', { fee: { kind: 'blank' } }],
    ['fee', { fee: { kind: 'shown', text: 'Không có thông tin', reading: 'no-information' } }],
    ['fee', { fee: { kind: 'shown', text: '20 VNĐ', reading: 'amount', doubtful: true } }],
  ] as const)('is a %s that is not sure: %j', (part, change) =>
    expect(lacking({ channels: [{ ...channel, ...change } as never] })).toEqual([part]),
  );
});

describe('what is missing in a register', () => {
  it('is told once where no procedure has it, and of those that lack more', () => {
    const short = { ...WHOLE, code: '1.000002', steps: undefined, results: [] };
    const { nowhere, procedures } = listMissingInformation([{ ...WHOLE, steps: [] }, short]);
    expect(nowhere).toEqual(['steps']);
    expect(procedures).toEqual([{ procedure: short, missing: ['results'] }]);
  });
  it('of the built-in one: its steps stand on the portal only; unknown fees are on the list', () => {
    const { nowhere, procedures } = listMissingInformation((file as unknown as ProceduresFile).procedures);
    expect(nowhere).toEqual(['steps']);
    const unknownFees = (file as unknown as ProceduresFile).procedures.filter(({ channels }) =>
      channels.some(({ fee }) => fee.kind !== 'shown'),
    );
    const listed = new Set(
      procedures.filter(({ missing }) => missing.includes('fee')).map(({ procedure }) => procedure.code),
    );
    expect(unknownFees.every(({ code }) => listed.has(code))).toBe(true);
  });
  it('is nothing in an empty one', () =>
    expect(listMissingInformation([])).toEqual({ nowhere: [], procedures: [] }));
});
