import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A page of the ward's site with what the builder gave, as somebody has pasted it. */
async function paste(page: Page, address: string, body: string): Promise<void> {
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // Trusted Types as documented: Lit's own policy, and nothing else
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src *; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
      },
      body: `<!doctype html><html lang="vi"><title>Trang của phường</title><body>${body}`,
    }),
  );
  await page.goto(address);
}

test('the code from the builder works where it is pasted: checked, under a strict policy, and it is the survey that was chosen', async ({
  page,
  context,
  standIn,
}) => {
  const errors: string[] = [];
  // Firefox tells, as an error, that the page's icon, which this policy does not name, is kept out
  const note = (text: string) => /\/favicon\.ico\b/.test(text) || errors.push(text);
  context.on('weberror', (error) => note(String(error.error())));
  context.on('console', (message) => {
    if (/Content.Security.Policy|integrity|Trusted/i.test(message.text())) note(message.text());
  });
  await page.goto(`${standIn.site}/widgets/builder/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(standIn.collector);
  await page.getByLabel('Cách hỏi').selectOption('steps');
  const code = page.getByRole('group', { name: 'Mã dán vào trang' });
  await expect(code).toContainText('integrity="sha384-');
  await expect(code).toContainText('mode="steps"');
  const snippet = (await code.textContent()) ?? '';

  // nothing is sent from the preview
  let sent = 0;
  await page.route('**/v1/responses*', (route) => {
    sent += 1;
    return route.abort();
  });
  const preview = page.frameLocator('iframe');
  await preview.getByRole('radio', { name: 'Hài lòng', exact: true }).click();
  for (let skips = 0; skips < 4; skips++) await preview.getByRole('button', { name: 'Bỏ qua' }).click();
  await preview.getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(preview.getByRole('button', { name: 'Gửi phiếu' })).toBeVisible();
  expect(sent).toBe(0);
  await page.unroute('**/v1/responses*');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.getByLabel('Màu chính').fill('#ffd400');
  await expect(page.getByText(/khó đọc trên nền/)).toBeVisible();
  await expect(page.getByRole('group', { name: /CSS của trang/ })).toContainText('--hl-on-accent: #000000');
  // two copies of the kit on one page; a tab of its own, since what was begun in this one is still there
  const pasted = await context.newPage();
  await paste(
    pasted,
    `${standIn.site}/dan-thu.html`,
    `${snippet}<script type="module" src="/widgets/hai-long.js"></script>`,
  );
  await pasted.getByRole('radio', { name: 'Hài lòng', exact: true }).click();
  await expect(pasted.getByText('Câu 2/5')).toBeVisible();
  expect(errors).toEqual([]);
});

// what a page sends, Firefox shows Playwright without its body
test('the page from the builder takes desk and procedure from a scanned code, also in a frame @chromium', async ({
  page,
  standIn,
}) => {
  await page.goto(`${standIn.site}/widgets/builder/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(standIn.collector);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu danh-gia.html' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('danh-gia.html');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk);
  const html = Buffer.concat(chunks).toString('utf8');
  await page.route(`${standIn.site}/danh-gia.html*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const frame = `<iframe title="Đánh giá" width="400" height="1700" src="/danh-gia.html?channel=qr&amp;desk=3&amp;procedure=1.001193"></iframe>`;
  await paste(page, `${standIn.site}/khung.html`, frame);
  const survey = page.frameLocator('iframe');
  // a page that is made up by the test may not reach this machine's own addresses, so the collector is made up too
  await page.route('**/v1/responses', (route) =>
    route.fulfill({ status: 201, json: {}, headers: { 'access-control-allow-origin': '*' } }),
  );
  const sent = page.waitForRequest((request) => request.url().endsWith('/v1/responses'));
  await survey.getByRole('radio', { name: 'Hài lòng', exact: true }).first().click();
  await survey.getByRole('button', { name: 'Gửi phiếu' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ channel: 'qr', desk: '3', procedure: '1.001193' });
  await expect(survey.locator('.standing')).toContainText('Phiếu đã đến đơn vị.', { timeout: 15_000 });
});
