import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What sets how many bytes the site may store, for as long as the page is there; undefined: as many as the disk has. */
async function roomOf(page: Page, origin: string): Promise<(quotaSize?: number) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  return (quotaSize) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
}

/** The way to the collector: cut or open, and the ids of the answers that it has acknowledged. */
async function watchCollector(page: Page): Promise<{ cut: boolean; taken: string[] }> {
  const way = { cut: false, taken: [] as string[] };
  await page.route(/\/v1\/responses(:batch)?$/, async (route) => {
    if (way.cut) return route.abort();
    const { id, responses = [{ id }] } = route.request().postDataJSON();
    const answer = await route.fetch();
    if (answer.ok()) way.taken.push(...responses.map((one: { id: string }) => one.id));
    await route.fulfill({ response: answer });
  });
  return way;
}

async function fillIn(page: Page): Promise<void> {
  const survey = page.locator('hl-survey');
  await survey.getByRole('radio', { name: 'Hài lòng', exact: true }).first().check();
  await survey.getByRole('textbox').fill('Ghế chờ còn ít');
}

const send = (page: Page) =>
  page.locator('hl-survey').getByRole('button', { name: 'Gửi phiếu', exact: true }).click();

// only Chromium lets a test say how much a site may store
test('a device that is full: what was filled in stays, also over a reload, and goes once there is room @chromium', async ({
  page,
  standIn,
}) => {
  const survey = page.locator('hl-survey');
  const way = await watchCollector(page);
  way.cut = true;
  const setRoom = await roomOf(page, standIn.site);
  await page.goto(standIn.site);
  await setRoom(1);
  await fillIn(page);
  await send(page);
  await expect(survey.getByRole('alert')).toContainText('Phiếu chưa được ghi nhận');
  await expect(survey.getByRole('alert')).not.toContainText(/quota|error|lỗi/i);
  await expect(survey.getByRole('radio', { name: 'Hài lòng', exact: true }).first()).toBeChecked();

  await page.reload();
  await expect(survey.getByRole('textbox')).toHaveValue('Ghế chờ còn ít');
  await expect(survey.getByRole('radio', { name: 'Hài lòng', exact: true }).first()).toBeChecked();
  await send(page);
  await expect(survey.getByRole('alert')).toContainText('vui lòng thử gửi lại');

  await setRoom();
  await send(page);
  await expect(survey.getByRole('status')).toContainText('Đã lưu trên máy này');
  way.cut = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(survey.getByRole('status')).toContainText('Phiếu đã đến đơn vị', { timeout: 20_000 });
  expect(way.taken).toHaveLength(1);
});

test('a full device with a network sends directly; what waited on it since it had room is sent once @chromium', async ({
  page,
  standIn,
}) => {
  const survey = page.locator('hl-survey');
  const way = await watchCollector(page);
  way.cut = true;
  const setRoom = await roomOf(page, standIn.site);
  await page.goto(standIn.site);
  await fillIn(page);
  await send(page);
  await expect(survey.getByRole('status')).toContainText('Đã lưu trên máy này');

  await setRoom(1);
  way.cut = false;
  await survey.getByRole('button', { name: 'Gửi phiếu khác' }).click();
  await fillIn(page);
  await send(page);
  await expect(survey.getByRole('status')).toContainText('Phiếu đã đến đơn vị', { timeout: 20_000 });

  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => new Set(way.taken).size, { timeout: 20_000 }).toBe(2);
  await setRoom();
  await page.reload();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  const waiting = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('hl-responses');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('waiting').objectStore('waiting').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  expect(new Set(way.taken).size).toBe(2);
});
