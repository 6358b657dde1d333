import AxeBuilder from '@axe-core/playwright';
import { openDecoder } from './decode-image';
import { enterText } from './enter-text';
import { expect, test } from './fixtures';

test('a dossier that is settled shows the code of the ward’s survey, with desk and procedure, without the dossier', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const options = await demo.open('options.html');
  const address = options.getByLabel('Địa chỉ trang khảo sát');
  await enterText(address, 'phuong.gov.vn/danh-gia');
  await expect(options.getByText('Chưa lưu: địa chỉ phải đầy đủ')).toBeVisible();
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await enterText(address, 'https://phuong.gov.vn/danh-gia');
  await expect(options.locator('#survey-notice')).toHaveText('Đã lưu.');

  const found = await fetch(`${standIn.portal}/api/dossiers?status=${encodeURIComponent('Đã trả kết quả')}`);
  const { dossiers }: { dossiers: { code: string }[] } = await found.json();
  await portalPage.goto(`${standIn.portal}/ho-so/${dossiers[0]?.code}`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(1);
  const code = (await portalPage.locator('hl-badge').getAttribute('data-hl-code')) ?? '';

  const panel = await demo.open('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill(code);
  await panel.getByRole('button', { name: new RegExp(code) }).click();
  const picture = panel.getByRole('img', { name: 'Mã QR mở phiếu đánh giá' });
  await expect(picture).toBeVisible();
  const shown = (await panel.locator('.invitation small').textContent()) ?? '';

  const browser = demo.context.browser();
  if (!browser) throw new Error('the browser of the extension cannot open a page of its own');
  const decoder = await openDecoder(browser);
  const read = new URL(await decoder.decode(await picture.screenshot({ scale: 'css' })));
  await decoder.close();
  expect(`${read.origin}${read.pathname}`).toBe('https://phuong.gov.vn/danh-gia');
  expect(read.searchParams.get('channel')).toBe('qr');
  // the desk has a name where another test of this browser has given it one
  const desk = read.searchParams.get('desk');
  expect(shown).toBe(`${desk ? `Quầy: ${desk} · ` : ''}Thủ tục: ${read.searchParams.get('procedure')}`);
  expect(read.href).not.toContain(code);

  const { violations } = await new AxeBuilder({ page: panel }).include('.invitation').analyze();
  expect(violations).toEqual([]);

  await enterText(address, '');
  await expect(picture).toHaveCount(0);
  await panel.close();
  await options.close();
});
