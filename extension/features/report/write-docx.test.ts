import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultTargets } from '../../../shared/ward/ward-targets';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { describePeriod } from './describe-period';
import { makeContent } from './report-content';
import { daysOfPeriod, type Period } from './report-period';
import { writeDocx } from './write-docx';

const now = new Date('2026-11-27T09:00:00+07:00');
const dossier: SeenDossier = {
  code: 'H57.132-261120-0012',
  procedure: 'Đăng ký khai sinh <lưu động> & liên thông',
  field: 'Hộ tịch',
  officer: 'Cán bộ A',
  stage: 'processing',
  receivedAt: new Date('2026-11-20T08:00:00+07:00'),
  dueAt: new Date('2026-11-25T17:00:00+07:00'),
};

async function partsOf(
  dossiers: SeenDossier[],
  period: Period = 'month',
  unit = 'UBND phường Hoài Nhơn Bắc',
) {
  const content = makeContent(dossiers, {
    period,
    targets: defaultTargets(),
    register: undefined,
    calendar: defaultCalendar(),
    now,
  });
  const notes = {
    explanations: new Map([[dossier.code, 'Chờ ý kiến phòng chuyên môn']]),
    checks: [],
  };
  const file = await writeDocx({ content, notes, unit, now });
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  const texts = await Promise.all(names.map((name) => zip.file(name)?.async('string') ?? ''));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

describe('the report as a Word file', () => {
  it('has the form of an office’s report, on A4 in Times New Roman', async () => {
    const parts = await partsOf([dossier]);
    const body = parts['word/document.xml'] ?? '';
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'UBND PHƯỜNG HOÀI NHƠN BẮC',
      'Hoài Nhơn Bắc, ngày 27 tháng 11 năm 2026',
      'Kết quả giải quyết thủ tục hành chính tháng 11 năm 2026',
      'Bảng đánh giá cán bộ trong tháng',
      'Chờ ý kiến phòng chuyên môn',
      'Đăng ký khai sinh &lt;lưu động&gt; &amp; liên thông',
      'NGƯỜI LẬP BÁO CÁO',
      'THỦ TRƯỞNG ĐƠN VỊ',
    ])
      expect(body).toContain(text);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts['word/styles.xml']).toContain('Times New Roman');
    expect(body).toBe(body.normalize('NFC'));
    // Word calls a file with a broken number damaged
    expect(body).not.toMatch(/w:\w+="\d+\.\d/);
  });

  it('an empty one has no table without rows, and blanks for what is not known', async () => {
    const body = (await partsOf([], 'week', ''))['word/document.xml'] ?? '';
    expect(body).toContain('Không có hồ sơ trễ hạn.');
    expect(body).toContain('……, ngày 27 tháng 11 năm 2026');
    expect(body.match(/<w:tbl>/g)?.length).toBe((body.match(/<\/w:tbl>/g) ?? []).length);
    for (const [table] of body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)) expect(table).toContain('<w:tr>');
  });
});

it.each([
  ['week', 'tuần từ 23/11/2026 đến 29/11/2026'],
  ['last-month', 'tháng 10 năm 2026'],
  ['quarter', 'quý IV năm 2026'],
  ['last-quarter', 'quý III năm 2026'],
  ['year', 'năm 2026'],
] as const satisfies [Period, string][])('%s is called %s', (period, words) => {
  expect(describePeriod(period, daysOfPeriod(period, now))).toBe(words);
});
