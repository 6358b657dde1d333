import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { enterText } from './enter-text';
import { expect, test } from './fixtures';
import { settleLed } from './settle-led';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1080, height: 1920 },
];
/** Least size of what is to be read from 5 m: 4.2 parts in a hundred of the shorter side. */
const LEAST_TEXT = 0.042;

const heading = (page: Page) => page.locator('hl-led h2');
const note = (page: Page) => page.locator('hl-led .note');
const next = (page: Page) => page.keyboard.press('ArrowRight');

/** The ward's playlist, as the test has it. */
async function playlist(page: Page, items: object[], more: object = {}): Promise<void> {
  await page.unroute('**/led.json');
  await page.route('**/led.json', (route) => route.fulfill({ json: { version: 1, items, ...more } }));
}

const notice = (title: string, more: object = {}) => ({
  kind: 'notice',
  title,
  text: `Nội dung ${title}.`,
  ...more,
});

test('every slide: no barrier, no error, letters for five metres, nothing beyond the screen', async ({
  page,
  standIn,
}) => {
  test.setTimeout(180_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.goto(`${standIn.site}/led/`);
    await expect(heading(page)).toHaveText('Giờ làm việc, liên hệ');
    const seen = new Set<string>();
    for (let slide = 0; slide < 14 && !seen.has('Nộp hồ sơ trực tuyến'); slide++) {
      seen.add((await heading(page).textContent()) ?? '');
      if (size === SIZES[0]) {
        await settleLed(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      const found = await page.locator('hl-led').evaluate((led) => {
        const shown = led.shadowRoot as ShadowRoot;
        const texts = [...shown.querySelectorAll<HTMLElement>('.flow :is(h3, p, .tag)')];
        const outside = [...shown.querySelectorAll('h2, figure, footer p, header > *')].filter((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
        });
        return {
          smallest: Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
          outside: outside.map((one) => one.outerHTML.slice(0, 80)),
        };
      });
      expect(found.outside).toEqual([]);
      expect(found.smallest).toBeGreaterThanOrEqual(Math.min(size.width, size.height) * LEAST_TEXT - 0.5);
      await next(page);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'Tiến độ giải quyết hồ sơ',
        'Trả lời phản ánh, kiến nghị',
        'Nộp hồ sơ trực tuyến',
      ]),
    );
  }
  expect(troubles).toEqual([]);
});

test('what is shown changes with the half of the day and the date, to the minute', async ({
  page,
  standIn,
}) => {
  await page.clock.install({ time: new Date('2026-11-27T11:58:50+07:00') });
  await playlist(page, [
    notice('Sáng nay', { half: 'morning', to: '2026-11-27', seconds: 600 }),
    notice('Chiều nay', { half: 'afternoon', to: '2026-11-27', seconds: 600 }),
    notice('Ngày mai', { from: '2026-11-28' }),
  ]);
  await page.goto(`${standIn.site}/led/`);
  await expect(heading(page)).toHaveText('Sáng nay');
  await page.clock.runFor(60_000);
  await expect(heading(page)).toHaveText('Sáng nay');
  await page.clock.runFor(11_000);
  await expect(heading(page)).toHaveText('Chiều nay');
  await expect(page.locator('hl-led .clock')).toContainText('12:00');
  // the machine slept until the next morning
  await page.clock.fastForward('20:00:00');
  await expect(heading(page)).toHaveText('Ngày mai');
  await expect(page.locator('hl-led .clock')).toContainText('28/11/2026');
});

test('a page stands as long as it should, for hours: late timers push nothing', async ({ page, standIn }) => {
  await page.clock.install({ time: new Date('2026-11-27T08:00:00+07:00') });
  await playlist(page, [notice('Một', { seconds: 20 }), notice('Hai', { seconds: 40 })]);
  await page.goto(`${standIn.site}/led/`);
  await expect(heading(page)).toHaveText('Một');
  await page.clock.pauseAt(new Date('2026-11-27T08:05:00+07:00'));
  const at = async () => `${await heading(page).textContent()}`;
  // wherever in its minute the round stands: the same an hour and three hours later
  const before = await at();
  await page.clock.runFor(60 * 60_000);
  await expect(heading(page)).toHaveText(before);
  await page.clock.runFor(2 * 60 * 60_000);
  await expect(heading(page)).toHaveText(before);
});

test('a mistake in led.json costs its own item only, is named, and is gone once it is put right', async ({
  page,
  standIn,
}) => {
  await page.clock.install({ time: new Date('2026-11-27T08:00:00+07:00') });
  await playlist(page, [
    notice('Một'),
    notice('Hai', { from: '27/11/2026' }),
    { kind: 'video', title: 'Phim lạ', url: 'https://khac.example/a.mp4' },
    { kind: 'video', title: 'Phim hỏng', url: 'khong-co.webm' },
    notice('Ba'),
  ]);
  const told: string[] = [];
  await page.exposeFunction('tell', (message: string) => told.push(message));
  await page.addInitScript(() =>
    addEventListener('hl-error', (event) => {
      const { message } = (event as CustomEvent<{ message: string }>).detail;
      (globalThis as unknown as { tell: (text: string) => void }).tell(message);
    }),
  );
  await page.goto(`${standIn.site}/led/`);
  await expect(heading(page)).toHaveText('Một');
  await expect(note(page)).toContainText('led.json › items[1].from: phải là ngày có thật');
  await next(page);
  // the film is tried, and left when it does not come
  await expect(heading(page)).toHaveText('Ba');
  const said = new Set<string>();
  for (let slide = 0; slide < 5; slide++) {
    said.add((await note(page).textContent()) ?? '');
    await next(page);
  }
  expect([...said].join(' ')).toContain('“Phim lạ”: địa chỉ không thuộc trang này');
  expect([...said].join(' ')).toContain('“Phim hỏng”: chưa tải được');
  expect(told.join(' ')).toContain('items[1].from');

  // broken as a whole: what was good goes on
  await page.unroute('**/led.json');
  await page.route('**/led.json', (route) => route.fulfill({ body: '{"version": 1, "items": [' }));
  await page.clock.runFor(6 * 60_000);
  await expect.poll(() => told.join(' ')).toContain('led.json: không đúng dạng');
  await expect(heading(page)).toHaveText(/Một|Ba/);

  await playlist(page, [notice('Đã sửa')]);
  // files come in their own time, while the screen's clock is the test's
  const after = async (seconds: number, of: Locator) => {
    await page.clock.runFor(seconds * 1000);
    return of.textContent();
  };
  await expect.poll(() => after(30, heading(page))).toBe('Đã sửa');
  await expect.poll(() => after(30, note(page))).toBe('');
});

test('old data are passed over and said to be old; a long notice has pages', async ({ page, standIn }) => {
  const text = Array.from(
    { length: 30 },
    (_, line) => `Điều ${line + 1}: người dân lấy số ở máy gần cửa chính.`,
  ).join('\n');
  await playlist(page, [{ kind: 'notice', title: 'Nội quy', text, pages: 50 }, { kind: 'progress' }]);
  const old = { version: 1, asOf: '2026-01-05T08:00:00+07:00', dossiers: [] };
  await page.route('**/progress.json', (route) => route.fulfill({ json: old }));
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${standIn.site}/led/`);
  await expect(page.locator('hl-led .count')).toHaveText(/^Trang 1\/\d$/);
  const pages = Number((await page.locator('hl-led .count').textContent())?.split('/')[1]);
  const seen: string[] = [];
  for (let at = 1; at <= pages; at++) {
    await expect(page.locator('hl-led .count')).toHaveText(`Trang ${at}/${pages}`);
    seen.push(
      ...(await page.locator('hl-led').evaluate((led) => {
        const flow = led.shadowRoot?.querySelector('.flow') as HTMLElement;
        const { left, right, bottom } = flow.getBoundingClientRect();
        // what a line has inside the page
        return [...flow.querySelectorAll('p')].flatMap((one) =>
          [...one.getClientRects()].some(
            (box) => box.left >= left - 1 && box.right <= right + 1 && box.bottom <= bottom + 1,
          )
            ? [one.textContent?.split(':')[0] ?? '']
            : [],
        );
      })),
    );
    await next(page);
  }
  expect(new Set(seen).size).toBe(30);
  await expect(note(page)).toContainText('tiến độ hồ sơ: số liệu lúc 08:00 05/01/2026 đã quá 3 ngày');
});

test('the playlist is put together, looked at and saved; a wrong file is refused with its places', async ({
  page,
  standIn,
}) => {
  await page.goto(`${standIn.site}/widgets/led-builder/`);
  const preview = page.frameLocator('iframe');
  await expect(page.getByText('Đang soạn danh sách hiện có của trang.')).toBeVisible();
  await expect(preview.locator('h2')).toHaveText('Giờ làm việc, liên hệ');

  await page.getByLabel('Loại').selectOption('notice');
  await page.getByRole('button', { name: 'Thêm mục' }).click();
  const added = page.locator('#item-9');
  await expect(page.getByText('Cần sửa trước khi lưu:')).toBeVisible();
  await expect(page.getByText('Mục 10, Tiêu đề: phải là chữ, không để trống')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu led.json' })).toBeDisabled();
  await enterText(added.getByLabel('Tiêu đề'), 'Lịch tiếp công dân');
  await enterText(added.getByLabel('Nội dung'), 'Thứ Tư hằng tuần.');
  await added.getByLabel('Từ ngày').fill('2026-12-02');
  await added.getByLabel('Đến hết ngày').fill('2026-12-30');
  await added.getByLabel('Thứ Tư').check();
  await added.getByLabel('Buổi').selectOption('morning');
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByLabel('Xem lịch ngày').fill('2026-12-03');
  await page.getByLabel('Xem lịch ngày').blur();
  await expect(added.locator('summary').first()).toContainText('Không chiếu');
  await page.getByLabel('Xem lịch ngày').fill('2026-12-09');
  await page.getByLabel('Xem lịch ngày').blur();
  await page.getByLabel('Buổi').first().selectOption('morning');
  await expect(added.locator('summary').first()).toContainText('Có chiếu');
  await added.getByRole('button', { name: /^Xem mục này/ }).click();
  await expect(preview.locator('h2')).toHaveText('Lịch tiếp công dân');

  // a place up, by the keyboard; the focus goes with it
  await added.getByRole('button', { name: /^Lên/ }).press('Enter');
  await expect(page.locator('#item-8 summary').first()).toContainText('9. Thông báo: Lịch tiếp công dân');
  await page.locator('#item-0 summary').first().click();
  await page.locator('#item-0').getByRole('button', { name: /^Xóa/ }).click();
  await expect(page.getByText('Đã xóa mục 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại' }).click();

  const wrong = { version: 1, items: [{ kind: 'contact' }, { kind: 'notice', title: 'A' }] };
  const open = (name: string, content: string) =>
    page
      .getByLabel('Mở tệp led.json')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await open('hong.json', '{"version":');
  await expect(page.getByRole('alert')).toContainText('Không mở được hong.json.');
  await expect(page.locator('.items > li')).toHaveCount(10);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu led.json' }).click();
  const saved = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(saved.items[8]).toEqual({
    kind: 'notice',
    title: 'Lịch tiếp công dân',
    text: 'Thứ Tư hằng tuần.',
    from: '2026-12-02',
    to: '2026-12-30',
    days: ['wed'],
    half: 'morning',
  });

  await open('thieu.json', JSON.stringify(wrong));
  await expect(page.getByRole('alert')).toContainText('Mục 2, Nội dung');
  await expect(page.locator('.items > li')).toHaveCount(1);
});
