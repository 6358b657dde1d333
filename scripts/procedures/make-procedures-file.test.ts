import { describe, expect, it } from 'vitest';
import type { Defect } from '../../shared/procedures/portal/defects';
import { makeProceduresFile } from './make-procedures-file';

const LINE = {
  ma_thu_tuc: '1.000001',
  ten_thu_tuc: 'Đăng ký thử',
  linh_vuc: 'Hộ tịch',
  don_vi_cap_xa: ['ubnd'],
  nguon: { S2: 'x', S2cat: 'y' },
};
const lines = (...all: object[]) => all.map((line) => JSON.stringify({ ...LINE, ...line })).join('\n');
const make = (...all: object[]) => makeProceduresFile(lines(...all));
const first = (line: object) => make(line).file.procedures[0];
const times = (line: object, defect: Defect) => make(line).defects.get(defect);

describe('makeProceduresFile', () => {
  it('carries facts over and leaves narrative behind', () => {
    const procedure = first({
      co_quan_ban_hanh: 'UBND tỉnh Gia Lai',
      co_quan_thuc_hien: 'Ủy ban nhân dân cấp xã; Ủy ban nhân dân cấp xã',
      doi_tuong_thuc_hien:
        'Công dân Việt Nam, Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX)',
      ket_qua: [{ ten: '- Giấy khai sinh', ma: 'x' }, { ten: ' ' }],
      url_chi_tiet: 'https://dichvucong.gov.vn/x',
      canh_bao: ['phi_bi_mat'],
      trinh_tu_thuc_hien: [{ ten: null, noi_dung: 'Bước 1' }],
      mo_ta: 'Dài dòng',
    });
    expect(procedure).toEqual({
      code: '1.000001',
      name: 'Đăng ký thử',
      field: 'Hộ tịch',
      issuer: 'UBND tỉnh Gia Lai',
      units: ['committee'],
      agency: 'Ủy ban nhân dân cấp xã',
      audience: [
        'Công dân Việt Nam',
        'Cán bộ, công chức, viên chức',
        'Tổ chức (không bao gồm doanh nghiệp, HTX)',
      ],
      cases: [],
      channels: [],
      results: ['Giấy khai sinh'],
      url: 'https://dichvucong.gov.vn/x',
      asOf: '2026-07-17',
      warnings: ['phi_bi_mat'],
    });
  });

  it('keeps papers with their counts per case, and counts notes without taking them for papers', () => {
    const line = {
      thanh_phan_ho_so: [
        {
          truong_hop: '* Giấy tờ phải nộp:',
          giay_to: [
            { ten: '- Tờ khai', ban_chinh: 1, ban_sao: 0 },
            { ten: '- Giấy tờ gồm:', ban_chinh: 0, ban_sao: 0 },
            { ten: '', ban_chinh: 0, ban_sao: 2 },
          ],
        },
        { truong_hop: '* Lưu ý:', giay_to: [{ ten: 'Nộp đủ', ban_chinh: 0, ban_sao: 0 }] },
      ],
    };
    expect(first(line)?.cases).toEqual([
      {
        title: 'Giấy tờ phải nộp',
        papers: [
          { name: 'Tờ khai', originals: 1, copies: 0 },
          { name: null, originals: 0, copies: 2 },
        ],
        notes: 1,
      },
      { title: 'Lưu ý', papers: [], notes: 1 },
    ]);
    expect(times(line, 'noteRow')).toBe(2);
    expect(times(line, 'paperWithoutName')).toBe(1);
    expect(times(line, 'caseWithoutPapers')).toBe(1);
  });

  it.each([
    ['10 Ngày làm việc', 10, 'Ngày làm việc', { text: '10 Ngày làm việc', number: 10, unit: 'working-day' }],
    ['15 Ngày', 15, 'Ngày', { text: '15 Ngày', number: 15, unit: 'day' }],
    ['02 Giờ', 2, 'Giờ', { text: '02 Giờ', number: 2, unit: 'hour' }],
    ['2 Tháng', 2, 'Tháng', { text: '2 Tháng', number: 2, unit: 'month' }],
    ['5', 5, null, { text: '5', number: 5, unit: 'unknown' }],
    ['1 Quý', 1, 'Quý', { text: '1 Quý', number: 1, unit: 'unknown' }],
    ['Không quy định', null, null, { text: 'Không quy định' }],
    [null, null, null, { text: null }],
  ])('reads the term %j (%j, %j)', (thoi_han, thoi_han_so, thoi_han_don_vi, term) => {
    const row = { hinh_thuc: 'Trực tiếp', thoi_han, thoi_han_so, thoi_han_don_vi, phi_le_phi: null };
    expect(first({ cach_thuc_thuc_hien: [row] })?.channels).toEqual([
      { channel: 'counter', term, fee: { kind: 'unknown' } },
    ]);
  });

  it.each([
    ['8 Giờ', 8, 'Giờ', 'Không quá 8 giờ làm việc', 'working-hour'],
    ['35 Ngày làm việc', 35, 'Ngày làm việc', 'Không quá 35 ngày kể từ ngày nhận đủ hồ sơ', 'day'],
    ['2 Ngày', 2, 'Ngày', 'Không quá 02 ngày làm việc', 'working-day'],
    ['2 Ngày', 2, 'Ngày', 'Không quá 02 ngày, hoặc 2 ngày làm việc', undefined],
    ['5', 5, null, 'Không quá 05 ngày', undefined],
  ])(
    'notes that the term %s is contradicted by its note',
    (thoi_han, thoi_han_so, thoi_han_don_vi, mo_ta, unit) => {
      const row = { hinh_thuc: 'Trực tiếp', thoi_han, thoi_han_so, thoi_han_don_vi, phi_le_phi: null, mo_ta };
      const line = { cach_thuc_thuc_hien: [row] };
      expect(first(line)?.channels[0]?.term.noteUnit).toBe(unit);
      expect(times(line, 'termUnitContradicted')).toBe(unit && 1);
    },
  );

  it('takes from a note what it says of remote areas, and counts what cannot be read surely', () => {
    const row = {
      hinh_thuc: 'Trực tiếp',
      thoi_han: '8 Ngày làm việc',
      thoi_han_so: 8,
      thoi_han_don_vi: 'Ngày làm việc',
    };
    const areas =
      'Đối với các xã\u00a0miền núi, vùng có điều kiện\nkinh tế - xã hội đặc biệt khó khăn thì thời gian thực hiện';
    const line = {
      cach_thuc_thuc_hien: [
        { ...row, mo_ta: `Không quá 08 ngày làm việc.\n${areas} không quá 18 ngày làm việc.` },
        { ...row, mo_ta: `${areas} theo quyết định của tỉnh.` },
        row,
      ],
    };
    expect(first(line)?.channels.map(({ remote }) => remote)).toEqual([
      { kind: 'total', amount: 18, unit: 'working-day' },
      { kind: 'see-note' },
      undefined,
    ]);
    expect(times(line, 'remoteUnsure')).toBe(1);
    expect(times(line, 'noBreakSpace')).toBeUndefined();
  });

  it('merges rows of a channel that differ in their narrative only, and keeps those that differ in facts', () => {
    const row = {
      hinh_thuc: 'Trực tuyến',
      thoi_han: '3 Ngày',
      thoi_han_so: 3,
      thoi_han_don_vi: 'Ngày',
      phi_le_phi: '',
    };
    const line = {
      cach_thuc_thuc_hien: [
        { ...row, mo_ta: 'a' },
        { ...row, mo_ta: 'b' },
        { ...row, thoi_han: '5 Ngày', thoi_han_so: 5 },
      ],
    };
    expect(first(line)?.channels.map(({ term }) => term.number)).toEqual([3, 5]);
    expect(times(line, 'channelRepeated')).toBe(1);
  });

  it('cleans blanks, invisible marks, Wingdings and decomposed letters, and counts them', () => {
    const line = { ten_thu_tuc: `\u00a0Đăng\u200e  k\uf0b7${'ý'.normalize('NFD')}\n` };
    expect(first(line)?.name).toBe('Đăng k ý');
    const met = (['noBreakSpace', 'invisibleMark', 'privateUse', 'decomposed'] as const).map((defect) =>
      times(line, defect),
    );
    expect(met).toEqual([1, 1, 1, 1]);
  });

  it('dates every procedure by its oldest source of facts, and the file by its newest procedure', () => {
    const { file } = make(
      { ma_thu_tuc: '1.000003', nguon: { S1: '', S2: '' } },
      { ma_thu_tuc: '1.000002', nguon: { S3: '', S2cat: '' } },
      { ma_thu_tuc: '1.000001', nguon: { S2: '' } },
    );
    expect(file.procedures.map(({ code, asOf }) => [code, asOf])).toEqual([
      ['1.000001', '2026-07-17'],
      ['1.000002', '2025-12-31'],
      ['1.000003', '2026-06-10'],
    ]);
    expect(file.asOf).toBe('2026-07-17');
  });

  it('takes the given day for lines without a known source, and asks for it', () => {
    const unknown = lines({ nguon: {} });
    expect(makeProceduresFile(unknown, '2026-08-01').file.asOf).toBe('2026-08-01');
    expect(() => makeProceduresFile(unknown)).toThrow(/1\.000001.*--as-of/);
    expect(() => makeProceduresFile(unknown, '01/08/2026')).toThrow(/asOf/);
  });

  it.each([
    ['{"ma_thu_tuc":', /not JSON: line 3/],
    [JSON.stringify({ ...LINE, ma_thu_tuc: undefined }), /line 3: ma_thu_tuc/],
    [JSON.stringify({ ...LINE, ma_thu_tuc: 'x' }), /line 3: ma_thu_tuc.*1\.001193/],
    [JSON.stringify({ ...LINE, ten_thu_tuc: ' ' }), /line 3: ten_thu_tuc/],
    [
      JSON.stringify({ ...LINE, cach_thuc_thuc_hien: [{ hinh_thuc: 'Qua loa' }] }),
      /line 3: cach_thuc_thuc_hien\.0\.hinh_thuc/,
    ],
    [JSON.stringify({ ...LINE, url_chi_tiet: 'javascript:alert(1)' }), /line 3: url_chi_tiet/],
    [JSON.stringify(LINE), /line 3: code 1\.000001 stands already on line 1/],
    ['[]', /line 3/],
  ])('refuses %s with the line and the field', (bad, message) => {
    expect(() => makeProceduresFile(`${lines({})}\n\n${bad}\n`)).toThrow(message);
  });

  it('refuses an input without procedures', () => {
    expect(() => makeProceduresFile('\n')).toThrow(/no procedure/);
  });

  it('gives the same file whatever the order of the lines', () => {
    const [a, b] = [lines({}), lines({ ma_thu_tuc: '2.000001' })];
    expect(makeProceduresFile(`${a}\n${b}`).file).toEqual(makeProceduresFile(`${b}\r\n${a}\n`).file);
  });
});
