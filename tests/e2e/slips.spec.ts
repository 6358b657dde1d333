import { expect, test } from './fixtures';
import { readPages } from './read-pdf';

test('each questionnaire prints on one A5 page, without the form around it', async ({ page, standIn }) => {
  await page.goto(`${standIn.site}/widgets/slips/`);
  const choice = page.getByLabel('Bộ câu hỏi');
  for (const name of await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    await choice.selectOption(name);
    await expect(page.locator('article footer')).toContainText(name);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(readPages(pdf), name).toEqual([{ width: 148, height: 210 }]);
  }
});

test('slips typed one after the other, each while the one before is still being sent, are all counted', async ({
  page,
  standIn,
}) => {
  await page.goto(
    `${standIn.site}/widgets/slips/?unit=phuong-mau&endpoint=${encodeURIComponent(standIn.collector)}`,
  );
  const digits = page.locator('.digits');
  for (let count = 1; count <= 12; count++) {
    await digits.pressSequentially('55450');
    await page.keyboard.press('Enter');
    await expect(digits).toHaveValue('');
  }
  await expect(page.getByRole('status')).toContainText('Đã lưu 12 phiếu.');
});
