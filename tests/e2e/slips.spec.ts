import { expect, test } from './fixtures';

test('each questionnaire prints on one A5 page, without the form around it', async ({ page, standIn }) => {
  await page.goto(`${standIn.site}/widgets/slips/`);
  const choice = page.getByLabel('Bộ câu hỏi');
  for (const name of await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    await choice.selectOption(name);
    await expect(page.locator('article footer')).toContainText(name);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
    const [, width, height] = pdf.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([420, 595]);
  }
});
