import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-tools.mjs';
import { bundleModule } from '../../e2e/bundle-module';
import type { Row } from '../measure';
import type { ReadingTimes } from './time-reading';
import { traceTasks } from './trace-tasks';

const SIZES = [100, 1000, 10_000];
const ROUNDS = 40;
const FIRST_ROUNDS = 15;

/**
 * What reading a page costs in a real browser, beside the floor (the `textContent` of each cell once) and a naive reader
 * that knows its columns; then a page on which there is nothing to read. The best of many rounds; the first reading by itself.
 */
export async function benchReading(): Promise<Row[]> {
  const script = await bundleModule(path.resolve('tests/bench/extension/time-reading.ts'), 'bench');
  const browser = await chromium.launch({ executablePath: findChromium() });
  try {
    const rows: Row[] = [];
    const pages: [string, string, string][] = [
      ...SIZES.map((size): [string, string, string] => [
        `${size.toLocaleString('en')} × 10`,
        tableOf(size),
        'tbody td',
      ]),
      ['1,000 elements, no dossier', pageOfNothing(1000), 'p, li, a'],
    ];
    for (const [name, html, cells] of pages) {
      // a page of its own each time: no reading profits from what another has left behind
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.setContent(html);
      await page.addScriptTag({ content: script });
      const { dossiers, reading, floor, naive } = await time(page, cells);
      rows.push({
        trang: name,
        'hồ sơ': dossiers,
        'lần đầu, trung vị (ms CPU)': (await firstReading(browser, html, script)).toFixed(1),
        'đọc (ms)': reading.toFixed(2),
        'sàn (ms)': floor.toFixed(2),
        'biết trước cột (ms)': naive.toFixed(2),
        '× sàn': floor > 0 ? (reading / floor).toFixed(1) : '–',
      });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/**
 * What the first reading of a page costs, ms of the processor: the median of pages that are new each time, so that nothing
 * is compiled yet. Other programs do not lengthen it, as they do the clock's time.
 */
async function firstReading(browser: Browser, html: string, script: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < FIRST_ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const tasks = await traceTasks(await page.context().newCDPSession(page), async () => {
      // in a task of its own: that of the question would have its own work in it
      await page.evaluate(() =>
        setTimeout(() => (globalThis as unknown as { bench: TimeReading }).bench.readOnce()),
      );
      await page.waitForFunction(() => Reflect.get(globalThis, 'hlRead'), undefined, { polling: 50 });
    });
    times.push(tasks[0]?.cpu ?? Number.NaN);
    await page.close();
  }
  return times.sort((a, b) => a - b)[FIRST_ROUNDS >> 1] ?? Number.NaN;
}

type TimeReading = typeof import('./time-reading');

const PROCEDURES = [
  'Đăng ký khai sinh',
  'Đăng ký kết hôn',
  'Chứng thực bản sao từ bản chính',
  'Cấp bản sao trích lục hộ tịch',
];
const STATUSES = ['Đang xử lý', 'Mới đăng ký', 'Đã xử lý xong', 'Tạm dừng', 'Yêu cầu bổ sung giấy tờ'];
const HEADERS = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Lĩnh vực',
  'Ngày nộp',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Cán bộ xử lý',
  'Trạng thái',
];

const two = (number: number) => String(number).padStart(2, '0');

function tableOf(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = two((i % 28) + 1);
    const time = `${two(7 + (i % 10))}:${two(i % 60)}`;
    const cells = [
      i + 1,
      `H57.132-2611${day}-${String(i).padStart(5, '0')}`,
      PROCEDURES[i % PROCEDURES.length],
      `Công dân mẫu ${i % 97}`,
      'Hộ tịch',
      `${day}/10/2026 ${time}`,
      `${day}/11/2026 ${time}`,
      `${day}/12/2026 17:00`,
      'Bộ phận Một cửa',
      STATUSES[i % STATUSES.length],
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = HEADERS.map((header) => `<th>${header}</th>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Hồ sơ</title><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** News, menus and forms: dates and words, no dossier. */
function pageOfNothing(elements: number): string {
  const items = Array.from({ length: Math.floor(elements / 4) }, (_, i) =>
    i % 5 === 0
      ? `<ul><li>Ngày ${two((i % 28) + 1)}/11/2026</li><li>Thông báo số ${i}/TB-UBND</li><li>Xem tiếp</li></ul>`
      : `<div class="card c${i % 7}"><p>Phường tổ chức lấy ý kiến về việc giải quyết thủ tục hành chính</p><a href="#${i}">Trạng thái: đã đăng</a><p>Lượt xem: ${i}</p></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Tin tức</title><body>${items.join('')}</body>`;
}

const time = (page: Page, cells: string): Promise<ReadingTimes> =>
  page.evaluate(
    ([selector, rounds]) =>
      (globalThis as unknown as { bench: TimeReading }).bench.timeReading(selector, rounds),
    [cells, ROUNDS] as const,
  );
