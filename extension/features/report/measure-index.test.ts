import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Procedure, SubmissionChannel } from '../../../shared/procedures/procedure';
import { defaultTargets } from '../../../shared/ward/ward-targets';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { describeIndexValue } from './index-table';
import { onlineTable } from './online-table';
import { makeContent } from './report-content';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const now = at('27T09:00');

const procedure = (code: string, name: string, channels: SubmissionChannel[]): Procedure => ({
  code,
  name,
  units: ['committee'],
  audience: [],
  cases: [],
  channels: channels.map((channel) => ({ channel, term: { text: null }, fee: { kind: 'unknown' } })),
  results: [],
  asOf: '2026-07-17',
  warnings: [],
});
const register = {
  asOf: '2026-07-17',
  procedures: [
    procedure('1.000001', 'Đăng ký khai sinh', ['online', 'counter']),
    procedure('1.000002', 'Đăng ký kết hôn', ['online']),
    procedure('1.000003', 'Cấp bản sao', ['counter']),
    procedure('1.000004', 'Hai nơi ban hành', ['online']),
    procedure('1.000005', 'Hai nơi ban hành', ['counter']),
  ],
};

let serial = 0;
const dossier = (
  name: string | undefined,
  channel: SeenDossier['channel'],
  more: Partial<SeenDossier> = {},
) =>
  ({
    code: `H57.132-261102-${String(serial++).padStart(4, '0')}`,
    ...(name && { procedure: name }),
    ...(channel && { channel }),
    stage: 'processing',
    receivedAt: at('02T08:00'),
    dueAt: at('30T17:00'),
    ...more,
  }) satisfies SeenDossier;

const DOSSIERS: SeenDossier[] = [
  dossier('Đăng ký khai sinh', 'online', {
    stage: 'returned',
    finishedAt: at('04T10:00'),
    dueAt: at('05T17:00'),
  }),
  dossier('Đăng ký khai sinh', 'counter', {
    stage: 'returned',
    finishedAt: at('09T10:00'),
    dueAt: at('06T17:00'),
  }),
  dossier('Thủ tục đăng ký kết hôn', 'counter'),
  dossier('Thủ tục đăng ký kết hôn', 'postal'),
  dossier('Cấp bản sao', 'counter'),
  dossier('Hai nơi ban hành', 'counter'),
  dossier('Tên không ai biết', 'counter'),
  dossier('Tên không ai biết', undefined),
  // not of the period
  dossier('Đăng ký kết hôn', 'online', { receivedAt: new Date('2026-10-30T08:00:00+07:00') }),
];
const contentOf = (dossiers: SeenDossier[]) =>
  makeContent(dossiers, {
    period: 'month',
    targets: defaultTargets(),
    register,
    calendar: defaultCalendar(),
    now,
  });
const valuesOf = (dossiers: SeenDossier[]) =>
  Object.fromEntries(
    contentOf(dossiers).index.map((line) => [line.part.code, describeIndexValue(line, 'vi')]),
  );

describe('procedures offered online', () => {
  const { online } = contentOf(DOSSIERS);

  it('are sorted by whether they were used so in the period', () => {
    expect(online).toEqual({
      used: [{ name: 'Đăng ký khai sinh', codes: ['1.000001'], dossiers: 2 }],
      unused: [{ name: 'Thủ tục đăng ký kết hôn', codes: ['1.000002'], dossiers: 2 }],
      notOffered: [{ name: 'Cấp bản sao', codes: ['1.000003'], dossiers: 1 }],
      // of one name, one offered online and one not; not in the register at all
      unsure: [
        { name: 'Tên không ai biết', codes: [], dossiers: 2 },
        { name: 'Hai nơi ban hành', codes: ['1.000004', '1.000005'], dossiers: 1 },
      ],
      offeredInRegister: 3,
      asOf: '2026-07-17',
    });
  });

  it('the table says what cannot be told, and why', () => {
    const table = online && onlineTable(online, 'vi');
    expect(table?.rows).toEqual([
      ['Thủ tục đăng ký kết hôn (1.000002)', 2, 'chưa có hồ sơ trực tuyến'],
      ['Tên không ai biết', 2, 'chưa rõ: không có trong danh mục'],
      ['Hai nơi ban hành', 1, 'chưa rõ: danh mục không nói rõ, hoặc thiếu hình thức nộp'],
    ]);
    expect(table?.notes.join(' ')).toContain('Danh mục thủ tục ngày 17/07/2026: 3 thủ tục cấp xã');
  });

  it('without a column of the channel none is accused', () => {
    const bare = DOSSIERS.map(({ channel: _channel, ...rest }) => rest);
    expect(contentOf(bare).online?.unused).toEqual([]);
    expect(contentOf(bare).online?.unsure.map(({ name }) => name)).toContain('Thủ tục đăng ký kết hôn');
  });
});

describe('the index of QĐ 766', () => {
  it('tells what the seen dossiers tell, and the rest is the portal’s', () => {
    expect(valuesOf(DOSSIERS)).toMatchObject({
      '1.1': 'chỉ Cổng biết',
      '2.1': '88,9 % (8/9)',
      // two working days, and five over a week-end
      '2.2': '3,5 ngày làm việc (2 hồ sơ)',
      '3.1': 'chỉ Cổng biết',
      '3.2': '50 % (1/2)',
      '3.3': '14,3 % (1/7)',
      '3.6': 'chỉ Cổng biết',
      'Chứng thực': 'không có hồ sơ trong kỳ',
      '5.4': 'không quá 88,9 %',
    });
  });

  it('names the column that is missing', () => {
    const bare = DOSSIERS.map(({ channel: _channel, dueAt: _dueAt, ...rest }) => rest);
    expect(valuesOf(bare)).toMatchObject({
      '2.1': 'trang không có cột này (Ngày hẹn trả)',
      '3.2': 'trang không có cột này (Hình thức nộp)',
      '3.3': 'trang không có cột này (Hình thức nộp)',
    });
  });
});
