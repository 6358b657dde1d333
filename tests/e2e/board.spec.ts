import type { Page } from '@playwright/test';
import type { IndexGroup, IndexReport } from '../../shared/satisfaction/index-report';
import { expect, test } from './fixtures';
import { readPages } from './read-pdf';

const figure = { value: 91.5, low: 88, high: 94 };
const NINE = [
  'time',
  'agencies',
  'contacts',
  'information',
  'attitude',
  'legality',
  'explanation',
  'online',
  'other',
];
const GROUP = {
  n: 120,
  overall: figure,
  criteria: Object.fromEntries(NINE.map((id) => [id, { ...figure, n: 120 }])),
};

const FEW = { ...GROUP, n: 3, overall: { value: null, low: null, high: null }, criteria: {} };

/** The page for an LED screen, or for the notice board, as the builder makes it, with results of these months. */
async function openBoard(
  page: Page,
  site: string,
  months: string[],
  { group = GROUP, look = 'led' }: { group?: Omit<IndexGroup, 'period'>; look?: 'led' | 'print' } = {},
): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-05T03:00:00Z'));
  await page.route('**/v1/units/phuong-mau/index?*', (route) => {
    const isByMonth = route.request().url().includes('by=month');
    const groups = isByMonth ? months.map((period) => ({ ...group, period })) : [];
    const report: IndexReport = {
      unit: 'phuong-mau',
      from: '2025-11-01',
      to: '2026-10-31',
      method: 'share',
      groups,
    };
    return route.fulfill({ json: report, headers: { 'access-control-allow-origin': '*' } });
  });
  const address = `${site}/bang-led.html`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="vi"><title>Kết quả khảo sát</title>
<link rel="stylesheet" href="/widgets/board/${look}.css"><script type="module" src="/widgets/hl-results.js"></script>
<body><main><hl-results unit="phuong-mau" endpoint="${site}" ${look === 'led' ? 'theme="dark"' : 'tables="open"'} target="90" floor="80"></hl-results></main>`,
    }),
  );
  await page.goto(address);
}

// `zoom` in Firefox is younger than the oldest that the elements run in: there a screen shows more than fits
for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1366, 768],
] as const)
  test(`an LED screen of ${width} × ${height} shows all nine criteria, beside each other with the months @chromium`, async ({
    page,
    standIn,
  }) => {
    await page.setViewportSize({ width, height });
    for (const months of [['2026-08', '2026-09', '2026-10'], ['2026-10']]) {
      await openBoard(page, standIn.site, months);
      const last = page.getByRole('listitem').nth(8);
      await expect(last).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('không phải Chỉ số theo Quyết định 766')).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('img', { name: /Biểu đồ/ })).toHaveCount(months.length > 1 ? 1 : 0);
    }
  });

test('where there are too few answers, an LED screen says so in letters that the hall reads', async ({
  page,
  standIn,
}) => {
  for (const [width, height, least] of [
    [1920, 1080, 40],
    [1080, 1920, 36],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openBoard(page, standIn.site, ['2026-10'], { group: FEW });
    const told = page.getByText('Chưa đủ phiếu để công bố: 3 phiếu, cần ít nhất 5 phiếu.');
    await expect(told).toBeInViewport({ ratio: 1 });
    expect(
      await told.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThan(least);
  }
});

test('the notice board is one A4 page where the tables fit beside what is told, else two', async ({
  page,
  standIn,
}) => {
  const A4 = { width: 210, height: 297 };
  const print = async () => readPages(await page.pdf({ preferCSSPageSize: true }));
  await openBoard(page, standIn.site, ['2026-10'], { group: FEW, look: 'print' });
  await expect(page.getByRole('table')).toHaveCount(1);
  expect(await print()).toEqual([A4]);
  await openBoard(page, standIn.site, ['2026-08', '2026-09', '2026-10'], { look: 'print' });
  await expect(page.getByRole('table')).toHaveCount(2);
  expect(await print()).toEqual([A4, A4]);
});
