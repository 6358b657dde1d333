import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchChromium, test } from './fixtures';

/** Presses the extension's icon in the browser's bar, while a page is in front. */
async function pressIcon(page: Page, id: string): Promise<void> {
  await page.bringToFront();
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has no session of its own');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  // newer than the protocol that Playwright knows
  const send = session.send.bind(session) as (method: string, of: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await session.detach();
}

// only Chromium lets a driver press the icon
test('a press on the icon offers the site one is on, and reads its procedure once, with nothing allowed @chromium', async ({
  standIn,
}) => {
  const shipped = await launchChromium(path.resolve('dist/extension/chrome-mv3'), [
    '--enable-unsafe-extension-debugging',
  ]);
  try {
    const page = await shipped.context.newPage();
    const address = `${standIn.portal}/thu-tuc-hanh-chinh/019d2bfe`;
    const body = readFileSync('tests/procedure-pages/national-old-rows.html', 'utf8');
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    await pressIcon(page, shipped.id);
    const findOptions = () => shipped.context.pages().find((one) => one.url().includes('tab='));
    await expect.poll(findOptions, { message: 'the options are opened' }).toBeDefined();
    const options = findOptions() as Page;
    await expect(options.getByLabel('Địa chỉ trang xử lý hồ sơ')).toHaveValue(standIn.portal);
    await expect(options.getByRole('region', { name: 'Thủ tục trên trang đang mở' })).toContainText(
      '2.000815',
    );
    // what was given with the press is for that page alone: nothing stands in the next one
    await expect(options.getByText('Chưa có trang nào được phép.')).toBeVisible();
  } finally {
    await shipped.close();
  }
});
