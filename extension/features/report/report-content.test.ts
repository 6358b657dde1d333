import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultTargets } from '../../../shared/ward/ward-targets';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { spansOf } from './count-by-span';
import type { TargetLine } from './measure-targets';
import { makeContent } from './report-content';
import type { Period } from './report-period';
import { reportSheets } from './report-sheets';
import { reportTables } from './report-tables';
import { measuredCell, targetTable } from './target-table';
import { writeSpreadsheet } from './write-spreadsheet';

const at = (text: string) => new Date(`2026-${text}:00+07:00`);
const now = at('11-20T16:55');
const targets = { ...defaultTargets(), lateByField: { 'Đất đai': 60 } };
const contentOf = (dossiers: SeenDossier[], period: Period = 'month') =>
  makeContent(dossiers, { period, targets, register: undefined, calendar: defaultCalendar(), now });

let serial = 0;
const open = (more: Partial<SeenDossier> = {}): SeenDossier => ({
  code: `H32.21-261102-${String(serial++).padStart(4, '0')}`,
  procedure: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  officer: 'Cán bộ A',
  channel: 'online',
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('11-02T08:00'),
  dueAt: at('11-25T17:00'),
  ...more,
});
const settled = (day: string, due: string, more: Partial<SeenDossier> = {}) =>
  open({
    stage: 'returned',
    status: 'Đã trả',
    finishedAt: at(`11-${day}T10:00`),
    dueAt: at(`11-${due}T17:00`),
    ...more,
  });

const DOSSIERS = [
  ...Array.from({ length: 9 }, () => settled('10', '12')),
  settled('12', '12'),
  // 2 of 3 late
  settled('13', '12', { officer: 'Cán bộ B', field: 'Đất đai', channel: 'counter' }),
  open({ dueAt: at('11-18T17:00'), officer: 'Cán bộ B', field: 'Đất đai', channel: 'postal' }),
  open({ officer: 'Cán bộ B', field: 'Đất đai', channel: 'counter' }),
  // whose it is no page says
  settled('18', '17', {
    officer: undefined,
    field: 'Chứng thực',
    procedure: 'Thủ tục chứng thực bản sao điện tử từ bản chính',
  } as Partial<SeenDossier>),
  open({ field: 'Chứng thực', procedure: 'Chứng thực bản sao từ bản chính', channel: 'counter' }),
];
const lineOf = (lines: TargetLine[], id: string, field?: string) =>
  lines.find((line) => line.id === id && line.field === field);

describe('targets', () => {
  const { targets: lines } = contentOf(DOSSIERS);

  it('lateness in all and by field, each beside its own target', () => {
    expect(lineOf(lines, 'late')).toEqual({
      id: 'late',
      target: 0.1,
      lacks: [],
      measured: { count: 3, of: 15 },
      isMet: false,
    });
    expect(lineOf(lines, 'late', 'Đất đai')).toMatchObject({
      target: 60,
      measured: { count: 2, of: 3 },
      isMet: false,
    });
    expect(lineOf(lines, 'late', 'Hộ tịch')).toMatchObject({ target: 0.1, isMet: true });
  });

  it('channels, of those received in the period', () => {
    expect(lineOf(lines, 'online')).toMatchObject({ measured: { count: 11, of: 15 }, isMet: true });
    expect(lineOf(lines, 'electronicCopies')).toMatchObject({ measured: { count: 1, of: 2 }, isMet: true });
  });

  it('by post only the least is known: too little of it is no verdict', () => {
    const postal = lineOf(lines, 'postal');
    expect(postal).toMatchObject({ measured: { count: 1, of: 15 } });
    expect(postal).not.toHaveProperty('isMet');
  });

  it('what no page has is told, never nought', () => {
    const payment = lineOf(lines, 'onlinePayment');
    expect(payment).not.toHaveProperty('measured');
    expect(payment && measuredCell(payment, 'vi')).toBe('trang không có cột này (Thanh toán trực tuyến)');
    const bare = DOSSIERS.map(({ channel: _c, field: _f, procedure: _p, dueAt: _d, ...rest }) => rest);
    const poor = targetTable(contentOf(bare).targets, 'vi').rows.map(([name, , value]) => [name, value]);
    expect(poor).toEqual([
      ['Tỷ lệ hồ sơ trễ hạn, nhiều nhất', 'trang không có cột này (Ngày hẹn trả)'],
      ['Tỷ lệ hồ sơ nộp trực tuyến, ít nhất', 'trang không có cột này (Hình thức nộp)'],
      ['Tỷ lệ hồ sơ thanh toán trực tuyến, ít nhất', 'trang không có cột này (Thanh toán trực tuyến)'],
      ['Tỷ lệ hồ sơ qua bưu chính công ích (BCCI), ít nhất', 'trang không có cột này (Hình thức nộp)'],
      ['Tỷ lệ hồ sơ chứng thực điện tử, ít nhất', 'trang không có cột này (Thủ tục)'],
    ]);
  });
});

describe('officers', () => {
  it('are rated by the month alone, from ten percent late on', () => {
    expect(contentOf(DOSSIERS, 'quarter').officers).toEqual([]);
    const { officers } = contentOf(DOSSIERS);
    expect(officers.map(({ officer, lateRate, rating }) => [officer, lateRate, rating])).toEqual([
      ['Cán bộ A', 0, 'may'],
      ['Cán bộ B', 2 / 3, 'may-not'],
      // apart, and nobody's
      [undefined, 1, 'unknown'],
    ]);
    expect(officers[1]).toMatchObject({ received: 3, settled: 1, early: 0, onTime: 0, late: 1, overdue: 1 });
    expect(officers[0]).toMatchObject({ received: 11, settled: 10, early: 9, onTime: 1, late: 0 });
  });

  it('one of ten is ten percent', () => {
    const ten = [...Array.from({ length: 9 }, () => settled('10', '12')), settled('13', '12')];
    expect(contentOf(ten).officers[0]).toMatchObject({ lateRate: 0.1, rating: 'may-not' });
    expect(contentOf([...ten, settled('10', '12')]).officers[0]).toMatchObject({ rating: 'may' });
  });
});

describe('over time', () => {
  it.each([
    ['2026-11-16', '2026-11-22', 6, '2026-10-12', '2026-11-22'],
    ['2026-11-01', '2026-11-30', 6, '2026-10-26', '2026-12-06'],
    ['2026-10-01', '2026-12-31', 14, '2026-09-28', '2027-01-03'],
    ['2026-01-01', '2026-12-31', 12, '2026-01-01', '2026-12-31'],
  ])('%s – %s is shown in %i spans', (from, to, count, first, last) => {
    const spans = spansOf({ from, to });
    expect([spans.length, spans[0]?.from, spans.at(-1)?.to]).toEqual([count, first, last]);
  });

  it('counts what was settled in each week until now', () => {
    const { spans } = contentOf(DOSSIERS);
    // nothing is known of the days before the first dossier: the week before it is not there, which is not nought
    expect(spans.map(({ from, early, late, 'on-time': onTime }) => [from, early, onTime, late])).toEqual([
      ['2026-11-02', 0, 0, 0],
      ['2026-11-09', 9, 1, 1],
      ['2026-11-16', 0, 0, 1],
    ]);
  });
});

describe('files', () => {
  const content = contentOf(DOSSIERS);
  const [code = ''] = content.report.late.map((late) => late.code);
  const notes = {
    explanations: new Map([[code, '=HYPERLINK("https://x.test")']]),
    checks: [{ code, verdict: 'wrong' as const, text: 'thiếu văn bản' }],
  };
  const nothing = { explanations: new Map<string, string>(), checks: [] };

  it('the spreadsheet has the same figures, and no text is a formula', async () => {
    const sheets = reportSheets(content, notes, 'vi');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Báo cáo giải quyết thủ tục hành',
      'Chỉ tiêu',
      'Theo tuần',
      'Lĩnh vực',
      'Cán bộ',
      'Hình thức nộp',
      'Đánh giá cán bộ',
      'QĐ 766',
      'Trễ hạn',
      'Kiểm tra ngẫu nhiên',
    ]);
    expect(sheets[0]?.rows).toContainEqual(['Phải giải quyết', 15]);
    const file = await writeSpreadsheet(sheets);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect(sheets.at(-2)?.rows[1]?.at(-1)).toBe('=HYPERLINK("https://x.test")');
  });

  it('what checks have found stands last, and nowhere where there were none', () => {
    expect(reportTables(content, notes, 'vi').at(-1)?.rows).toEqual([
      [code, '', '', 'Có sai sót', 'thiếu văn bản'],
    ]);
    expect(reportTables(content, nothing, 'vi').at(-1)?.id).toBe('late');
  });

  it('says how many late ones are explained', () => {
    expect(reportTables(content, notes, 'vi').at(-2)?.notes).toEqual(['Đã giải trình 1/3 hồ sơ trễ hạn.']);
  });

  it('every table is as wide as its head, in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const { head, rows } of reportTables(content, notes, language).slice(1))
        for (const row of rows) expect(row.length).toBe(head.length);
  });

  it('an empty period has tables all the same', () => {
    const empty = contentOf([]);
    expect(reportTables(empty, nothing, 'vi').at(-1)?.notes).toEqual(['Không có hồ sơ trễ hạn.']);
    expect(empty.officers).toEqual([]);
  });
});
