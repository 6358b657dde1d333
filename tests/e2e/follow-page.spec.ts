import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openDossier } from './open-dossier';

const title = (panel: Page) => panel.getByRole('heading', { level: 2 }).first();

test('the panel follows to the dossier whose page is in front, and back', async ({
  portalPage,
  standIn,
  demo,
}) => {
  const panel = await demo.open('sidepanel.html');
  await expect(panel.getByText('Chưa có hồ sơ nào.')).toBeVisible();
  const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
  await expect(title(panel)).toHaveText(code);
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(panel.getByRole('button', { name: 'Hôm nay' })).toHaveAttribute('aria-current', 'page');
  await panel.close();
});

test('what is being written is not taken away', async ({ portalPage, standIn, demo }) => {
  const panel = await demo.open('sidepanel.html');
  const first = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
  await expect(title(panel)).toHaveText(first);
  const note = panel.getByRole('textbox', { name: 'Ghi chú' });
  await note.fill('chờ bản chính');

  const second = await openDossier(portalPage, standIn.portal, 'chấm dứt giám hộ');
  await expect(panel.getByText(`Trang đang mở là của hồ sơ ${second}`)).toBeVisible();
  await expect(title(panel)).toHaveText(first);
  await expect(note).toHaveValue('chờ bản chính');

  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await panel.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(title(panel)).toHaveText(second);
  await panel.close();
});

test('a report stays where it is, with the way to the dossier', async ({ portalPage, standIn, demo }) => {
  const panel = await demo.open('sidepanel.html');
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
  await expect(panel.getByText(`Trang đang mở là của hồ sơ ${code}`)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Báo cáo', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await panel.close();
});
