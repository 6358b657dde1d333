import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';

const COMMON = {
  units: [],
  audience: [],
  cases: [],
  channels: [],
  results: [],
  asOf: '2026-06-10',
  warnings: [],
} satisfies Partial<Procedure>;

/** A small register for tests, with one of every kind of fact. Made up, not published. */
export const SAMPLE: ProceduresFile = {
  version: 1,
  asOf: '2026-07-17',
  source: 'Cổng Dịch vụ công quốc gia',
  procedures: [
    {
      ...COMMON,
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      field: 'Hộ tịch',
      issuer: 'Bộ Tư pháp',
      units: ['committee'],
      agency: 'Ủy ban nhân dân cấp xã',
      audience: ['Công dân Việt Nam', 'Người nước ngoài'],
      cases: [
        { title: 'Giấy tờ phải xuất trình', papers: [{ name: 'Giấy tờ tùy thân', originals: 0, copies: 2 }] },
        { title: 'Lưu ý', papers: [], notes: 15 },
        {
          title: '',
          papers: [
            { name: 'Tờ khai theo mẫu', originals: 1, copies: 0 },
            { name: null, originals: 1, copies: 0 },
            { name: 'Một trong các giấy tờ sau: '.repeat(20), originals: 1, copies: 1 },
          ],
          notes: 1,
        },
      ],
      channels: [
        {
          channel: 'online',
          term: { text: '5', number: 5, unit: 'unknown' },
          fee: { kind: 'shown', text: 'Miễn phí', reading: 'free' },
        },
        {
          channel: 'counter',
          term: { text: '3 Ngày làm việc', number: 3, unit: 'working-day' },
          fee: { kind: 'unknown' },
        },
        { channel: 'counter', term: { text: 'Không quy định' }, fee: { kind: 'blank' } },
        {
          channel: 'postal',
          term: { text: null },
          fee: {
            kind: 'shown',
            text: 'Miễn phí(Mức lệ phí do tỉnh quy định. …)',
            reading: 'see-note',
            shortened: true,
          },
        },
      ],
      results: ['Giấy khai sinh'],
      url: 'https://dichvucong.gov.vn/thu-tuc/1',
      warnings: ['phi_bi_mat', 'khac_giua_hai_lan_thu'],
    },
    { ...COMMON, code: '1.004884', name: 'Thủ tục đăng ký lại khai sinh', field: 'Hộ tịch' },
    {
      ...COMMON,
      code: '1.000894',
      name: 'Thủ tục đăng ký kết hôn',
      field: 'Hộ tịch',
      channels: [
        {
          channel: 'counter',
          term: { text: '1 Giờ', number: 1, unit: 'hour' },
          fee: { kind: 'shown', text: '20 VNĐ(20.000 đ/tờ khai)', reading: 'amount', doubtful: true },
        },
        {
          channel: 'online',
          term: { text: '2 Tháng', number: 2, unit: 'month' },
          fee: { kind: 'shown', text: '70,000 VNĐ(70.000 đồng/giấy)', reading: 'amount' },
        },
        {
          channel: 'postal',
          term: { text: '2 Ngày', number: 2, unit: 'day' },
          fee: { kind: 'shown', text: 'Không có thông tin', reading: 'no-information' },
        },
      ],
    },
    {
      ...COMMON,
      code: '1.012817',
      name: 'Xác định lại diện tích đất ở',
      field: 'Đất đai',
      issuer: 'Bộ Nông nghiệp',
      channels: [
        {
          channel: 'counter',
          term: { text: '20 Ngày làm việc', number: 20, unit: 'working-day', noteUnit: 'day' },
          remote: { kind: 'total', amount: 30, unit: 'working-day' },
          fee: { kind: 'blank' },
        },
        {
          channel: 'online',
          term: { text: '20 Ngày làm việc', number: 20, unit: 'working-day' },
          remote: { kind: 'added', amount: 10, unit: 'day' },
          fee: { kind: 'blank' },
        },
        {
          channel: 'postal',
          term: { text: '30 Ngày làm việc', number: 30, unit: 'working-day' },
          remote: { kind: 'this-row', ordinary: { amount: 20, unit: 'working-day' } },
          fee: { kind: 'blank' },
        },
        {
          channel: 'postal',
          term: { text: '30 Ngày', number: 30, unit: 'day' },
          remote: { kind: 'see-note' },
          fee: { kind: 'blank' },
        },
      ],
    },
    {
      ...COMMON,
      code: '1.115211',
      name: 'Xác định lại diện tích đất ở',
      field: 'Đất đai',
      issuer: 'UBND tỉnh X',
    },
  ],
};
