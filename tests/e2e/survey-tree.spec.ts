import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';

/** Id of what has the focus inside the survey. */
const focused = (survey: Locator) => survey.evaluate((element) => element.shadowRoot?.activeElement?.id);

const STEPS = `
  - radio "Rất không hài lòng"
  - radio "Không hài lòng"
  - radio "Bình thường"
  - radio "Hài lòng"
  - radio "Rất hài lòng"`;

test('what a screen reader is told through the whole survey, and where it stands after each press', async ({
  page,
  standIn,
}) => {
  await page.goto(standIn.site);
  await page.evaluate(() => document.querySelector('hl-survey')?.setAttribute('mode', 'steps'));
  const survey = page.locator('hl-survey');
  await expect(survey).toMatchAriaSnapshot(`
- heading "Khảo sát mức độ hài lòng" [level=2]
- button "Chữ lớn"
- paragraph: /Phiếu ẩn danh và tự nguyện/
- group: Xem đầy đủ
- paragraph: Câu 1/5
- group /^Câu 1.5 Tiếp cận dịch vụ .+/:${STEPS}
- button "Bỏ qua"`);

  // a low step asks why, before anything else that can be reached; the focus stays on the step
  await survey.getByRole('radio', { name: 'Không hài lòng', exact: true }).check();
  await expect(survey).toMatchAriaSnapshot(`
- group /^Câu 1.5 Tiếp cận dịch vụ .+/:
  - radio "Không hài lòng" [checked]
  - paragraph:
    - 'button "Bỏ chọn: Tiếp cận dịch vụ"'
- paragraph: /không ghi tên, số điện thoại/
- textbox "Điều gì khiến Quý vị chưa hài lòng? (không bắt buộc)"
- button "Tiếp tục"`);
  await survey.getByRole('button', { name: 'Bỏ chọn: Tiếp cận dịch vụ' }).click();

  for (const [number, id] of ['procedures', 'staff', 'results', 'feedback'].entries()) {
    await survey.getByRole('button', { name: 'Bỏ qua' }).click();
    await expect.poll(() => focused(survey)).toBe(`question-${id}`);
    await expect(survey).toMatchAriaSnapshot(`
- paragraph: Câu ${number + 2}/5
- group /^Câu ${number + 2}.5 .+/:${STEPS}
- button "Quay lại"
- button "Bỏ qua"`);
  }
  await survey.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect.poll(() => focused(survey)).toBe('last');
  await expect(survey).toMatchAriaSnapshot(`
- paragraph: Bước cuối
- textbox "Ý kiến khác (không bắt buộc)"
- status
- button "Quay lại"
- button "Gửi phiếu"`);

  // nothing was answered: told at once, and the focus is on it
  await survey.getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(survey.getByRole('alert')).not.toBeEmpty();
  await expect.poll(() => focused(survey)).toBe('message');

  await survey.getByRole('textbox').fill('Ghế chờ còn ít');
  await expect(survey.getByRole('alert')).toHaveCount(0);
  await survey.getByRole('button', { name: 'Gửi phiếu' }).click();
  await expect(survey).toMatchAriaSnapshot(`
- heading "Đã ghi nhận, cảm ơn Quý vị" [level=2]
- status: Phiếu đã đến đơn vị.
- button "Gửi phiếu khác"`);
  expect(await focused(survey)).toBe('thanks');
});
