import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { bundleModule } from './bundle-module';
import type * as mutatePage from './mutate-page';

const PAGES = 10_000;
/** Pages that are read in one page of the browser. */
const BATCH = 1250;
const LARGE_ROWS = 2000;
/**
 * Pages of which the reading is timed, their rows, and what it may take at most, ms; so many floors are as long where
 * nothing else runs, and what a machine is measured by that is busy.
 */
const TIMED = { pages: 100, rows: 1000, ms: 200, floors: 100 };
/** What is mutated is small, so that many can be. */
const SOURCE_LENGTH = 5000;

const folder = path.resolve('tests/portal-pages');
const bodies = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) =>
    readFileSync(path.join(folder, file), 'utf8').replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, ''),
  );
const sources = bodies.filter((body) => body.length < SOURCE_LENGTH && !body.includes('<script'));
const tableOf = (rows: number) =>
  `<table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Thủ tục</th><th>Người nộp</th><th>Ngày nộp</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th><th>Lĩnh vực</th><th>Cán bộ</th><th>Trạng thái</th></tr></thead><tbody>${Array.from(
    { length: rows },
    (_, i) =>
      `<tr><td>${i}</td><td>H57.132-261110-${10_000 + i}</td><td>Đăng ký khai sinh</td><td>Công dân mẫu</td><td>01/11/2026</td><td>02/11/2026 08:00</td><td>20/11/2026 17:00</td><td>Hộ tịch</td><td>Một cửa</td><td>Đang xử lý</td></tr>`,
  ).join('')}</tbody></table>`;

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

let script: string;
test.beforeAll(async () => {
  script = await bundleModule(path.resolve('tests/e2e/mutate-page.ts'), 'fuzz');
});

const batches = Array.from({ length: PAGES / BATCH }, (_, batch) => ({
  name: `${BATCH} mutated pages from ${batch * BATCH}`,
  pages: sources,
  from: batch * BATCH,
  to: (batch + 1) * BATCH,
}));

for (const { name, pages, from, to } of [
  ...batches,
  { name: 'pages of 20,000 cells', pages: [tableOf(LARGE_ROWS)], from: 0, to: 4 },
]) {
  test(`reads ${name} without a mistake`, async ({ page }) => {
    await page.setContent('<!doctype html><html lang="vi"><title>Trang thử</title><body></body></html>');
    await page.addScriptTag({ content: script });
    const result = await page.evaluate(
      (work) =>
        (globalThis as unknown as { fuzz: typeof mutatePage }).fuzz.fuzzPages(work.pages, work.from, work.to),
      { pages, from, to },
    );
    expect(result.mistakes).toEqual([]);
    expect(result.pages).toBe(to - from);
    // most pages are still pages of dossiers
    expect(result.dossiers).toBeGreaterThan((to - from) / 2);
  });
}

const CHANGED_PAGES = 1500;

test(`reads ${CHANGED_PAGES} pages that change as if each time for the first time`, async ({ page }) => {
  await page.setContent('<!doctype html><html lang="vi"><title>Trang thử</title><body></body></html>');
  await page.addScriptTag({ content: script });
  const result = await page.evaluate(
    (work) =>
      (globalThis as unknown as { fuzz: typeof mutatePage }).fuzz.fuzzChanges(work.sources, 0, work.count),
    { sources, count: CHANGED_PAGES },
  );
  expect(result.mistakes.slice(0, 5)).toEqual([]);
  expect(result.dossiers).toBeGreaterThan(CHANGED_PAGES);
});

test(`reads no mutated page of ${TIMED.rows} rows in more than ${TIMED.ms} ms`, async ({ page }) => {
  await page.setContent('<!doctype html><html lang="vi"><title>Trang thử</title><body></body></html>');
  await page.addScriptTag({ content: script });
  const { pages, slowest } = await page.evaluate(
    (work) =>
      (globalThis as unknown as { fuzz: typeof mutatePage }).fuzz.fuzzTimes(
        work.source,
        0,
        work.pages,
        work.ms,
      ),
    { source: tableOf(TIMED.rows), ...TIMED },
  );
  expect(pages).toBe(TIMED.pages);
  if (slowest.ms > TIMED.ms) expect(slowest.floors, `page ${slowest.seed}`).toBeLessThanOrEqual(TIMED.floors);
});

const CARDS = 200;
const cardOf = (i: number) =>
  `<article><p><b>H57.132-261110-${10_000 + i}</b> <i>Đang xử lý</i></p><h3>Đăng ký khai sinh</h3><p><span>Ngày nhận:</span> <span>02/11/2026</span></p><p><span>Hẹn trả:</span> <span class="due">20/11/2026</span></p></article>`;

for (const { name, source, changed } of [
  { name: 'card', source: Array.from({ length: CARDS }, (_, i) => cardOf(i)).join(''), changed: '.due' },
  { name: 'row', source: tableOf(CARDS), changed: 'td:nth-child(7)' },
]) {
  test(`reads of ${CARDS} only the ${name} again that has changed`, async ({ page }) => {
    await page.setContent('<!doctype html><html lang="vi"><title>Hồ sơ</title><body></body></html>');
    await page.addScriptTag({ content: script });
    const { remembered, anew } = await page.evaluate(
      (work) =>
        (globalThis as unknown as { fuzz: typeof mutatePage }).fuzz.countTextsRead(work.source, work.changed),
      { source, changed },
    );
    expect(remembered).toBeLessThanOrEqual(anew / 4);
  });
}
