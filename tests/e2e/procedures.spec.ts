import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { expect as baseExpect, type ExtensionBrowser, test } from './fixtures';
import { openDossier } from './open-dossier';

// the page opens a register of 1.5 MB and compares two of them
test.describe.configure({ timeout: 90_000 });
const expect = baseExpect.configure({ timeout: 15_000 });

const BUILT_IN = JSON.parse(readFileSync('shared/procedures/procedures.json', 'utf8')) as ProceduresFile;

/** The built-in register as a ward might have it a month later. */
function wardRegister(): ProceduresFile {
  const file = structuredClone(BUILT_IN);
  const birth = file.procedures.find(({ code }) => code === '1.001193');
  const form = birth?.cases
    .flatMap(({ papers }) => papers)
    .find(({ name }) => name?.startsWith('Tờ khai đăng ký khai sinh theo mẫu'));
  const [channel] = birth?.channels ?? [];
  if (!form || !channel) throw new Error('the built-in register has changed: choose another procedure');
  form.name = 'Tờ khai điện tử đăng ký khai sinh theo mẫu mới';
  channel.fee = { kind: 'shown', text: '8,000 VNĐ', reading: 'amount' };
  const [gone, old, ...rest] = file.procedures;
  if (!gone || !old) throw new Error('the built-in register is empty');
  const replaced = { ...old, code: '9.000001', replaces: [old.code] };
  const added = { ...old, code: '9.000002', name: 'Thủ tục của phường Mẫu' };
  return { ...file, asOf: '2026-11-01', source: 'UBND phường Mẫu', procedures: [replaced, added, ...rest] };
}

const fileOf = (content: unknown, name = 'procedures.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

const sectionOf = (options: Page) => options.getByRole('region', { name: 'Thủ tục hành chính' });

async function useBuiltIn(options: Page): Promise<void> {
  const section = sectionOf(options);
  await section.getByRole('button', { name: 'Dùng lại danh mục kèm theo' }).click();
  await section.getByRole('button', { name: 'Dùng danh mục kèm theo' }).click();
  await expect(section.getByText('Đang dùng danh mục kèm theo tiện ích')).toBeVisible();
}

/** The number of the tab that shows an address, as the browser counts. */
const tabOf = ({ evaluate }: ExtensionBrowser, url: string) =>
  evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
  }, url);

test.describe('the register of procedures', () => {
  test('of the ward is compared, holds when that is pressed, is used by dossiers, and given back', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    const panel = await demo.open('sidepanel.html');
    await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
    await panel.getByRole('searchbox').fill(code);
    await panel.getByRole('button', { name: new RegExp(code) }).click();
    await expect(panel.getByRole('group', { name: /Tờ khai đăng ký khai sinh theo mẫu/ })).toBeVisible();

    const options = await demo.open('options.html');
    const section = sectionOf(options);
    await expect(section.getByText(/^441 thủ tục · số liệu đến ngày 17\/07\/2026/)).toBeVisible();
    const input = section.getByLabel('Nhập danh mục (procedures.json)');
    const broken = wardRegister();
    Object.assign(broken.procedures[2]?.channels[0] ?? {}, { channel: 'bo-cau' });
    await input.setInputFiles(fileOf(broken, 'hong.json'));
    await expect(section.getByRole('alert')).toHaveText(
      new RegExp(
        `^hong\\.json: sai ở thủ tục ${broken.procedures[2]?.code} \\(thứ 3\\), channels\\.0\\.channel – cần một trong các giá trị: counter, online, postal\\. Danh mục đang dùng giữ nguyên\\.$`,
      ),
    );
    await expect(section.getByText('Đang dùng danh mục kèm theo tiện ích')).toBeVisible();

    await input.setInputFiles(fileOf(wardRegister()));
    const review = section.getByRole('region', { name: 'So với danh mục đang dùng' });
    await expect(review.getByRole('status')).toHaveText(
      'Không còn trong danh mục (bãi bỏ): 1 · Mới: 1 · Được thay bằng mã khác: 1 · Có thay đổi: 1 · Giữ nguyên: 438',
    );
    await review.getByText(/^1\.001193 /).click();
    const paper = review.getByRole('row', { name: /^Giấy tờ/ });
    await expect(paper.locator('del')).toContainText('đăng ký');
    await expect(paper.locator('ins')).toContainText('điện tử');
    const fee = review.getByRole('row', { name: /^Phí, lệ phí/ });
    await expect(fee.locator('del')).toHaveText('bỏ: Miễn phí');
    await expect(fee.locator('ins')).toHaveText('thêm: 8,000 VNĐ');
    // nothing holds yet
    await expect(panel.getByRole('group', { name: /Tờ khai đăng ký khai sinh theo mẫu/ })).toBeVisible();
    await review.getByRole('button', { name: 'Dùng danh mục này' }).click();
    await expect(section.getByText('Đang dùng danh mục của đơn vị')).toBeVisible();
    await expect(section.getByText(/nguồn: UBND phường Mẫu · procedures\.json, nhập lúc/)).toBeVisible();
    // the panel that is open follows
    await expect(panel.getByRole('group', { name: /Tờ khai điện tử đăng ký khai sinh/ })).toBeVisible();

    await options.reload();
    await expect(section.getByText('Đang dùng danh mục của đơn vị')).toBeVisible();
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Xuất tất cả ra tệp' }).click(),
    ]);
    const kept = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(kept.registers[0].register.source).toBe('UBND phường Mẫu');

    await useBuiltIn(options);
    await expect(panel.getByRole('group', { name: /Tờ khai đăng ký khai sinh theo mẫu/ })).toBeVisible();
    await options.getByLabel('Nhập tệp đã xuất').setInputFiles(fileOf(kept, 'hai-long.json'));
    await options.getByRole('button', { name: 'Nhập vào máy này' }).click();
    await expect(section.getByText('Đang dùng danh mục của đơn vị')).toBeVisible();
    await useBuiltIn(options);
    await options.close();
    await panel.close();
  });

  test('takes one procedure from the page of the portal that is open, only when that is pressed', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    const address = `${standIn.portal}/thu-tuc-hanh-chinh/019d2bfd`;
    const body = readFileSync('tests/procedure-pages/national-2026-accordion.html', 'utf8');
    await portalPage.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await portalPage.goto(address);
    const tab = await tabOf(demo, address);
    expect(tab).toBeDefined();

    const options = await demo.open(`options.html?tab=${tab}#procedures`);
    const section = sectionOf(options);
    const review = section.getByRole('region', { name: 'Thủ tục trên trang đang mở' });
    await expect(review.getByRole('heading')).toContainText('Thủ tục đăng ký khai sinh (1.001193)');
    await expect(review.getByRole('row', { name: /^Phí, lệ phí trực tuyến/ }).locator('ins')).toContainText(
      'Lệ phí : 8.000 Đồng',
    );
    await expect(section.getByRole('heading', { name: 'Lấy từ trang cổng' })).toHaveCount(0);
    await review.getByRole('button', { name: 'Lấy thủ tục này' }).click();
    await expect(section.getByText('Đã lấy: Thủ tục đăng ký khai sinh (1.001193)')).toBeVisible();
    await expect(section.getByRole('heading', { name: 'Lấy từ trang cổng' })).toBeVisible();
    await expect(section.getByText(/^441 thủ tục/)).toBeVisible();

    await options.reload();
    await expect(review.getByText('Trang giống với danh mục đang dùng.')).toBeVisible();
    await review.getByRole('button', { name: 'Không dùng' }).click();
    await section.getByRole('button', { name: 'Bỏ Thủ tục đăng ký khai sinh' }).click();
    await expect(section.getByRole('heading', { name: 'Lấy từ trang cổng' })).toHaveCount(0);

    // a page of dossiers tells no procedure
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await options.reload();
    await expect(section.getByRole('alert')).toContainText('Trang đó không có thông tin của một thủ tục');
    await options.close();
  });

  test('the menu of an allowed page that tells a procedure leads to the comparison', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    const address = `${standIn.portal}/thu-tuc-hanh-chinh/019d2bfe`;
    const body = readFileSync('tests/procedure-pages/national-old-rows.html', 'utf8');
    await portalPage.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await portalPage.goto(address);
    const tab = await tabOf(demo, address);
    await demo.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { executeScript(of: object): Promise<unknown> } };
      };
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] });
    }, tab);
    const [options] = await Promise.all([
      demo.context.waitForEvent('page'),
      portalPage.getByRole('button', { name: 'So thủ tục này với danh mục' }).click(),
    ]);
    const review = options.getByRole('region', { name: 'Thủ tục trên trang đang mở' });
    await expect(review.getByRole('heading')).toContainText('2.000815');
    await expect(review.getByRole('alert')).toContainText('tạm ghi 1 bản chính: Bản dịch');
    await options.goto('about:blank'); // Firefox never tells that a page of an extension is closed
    await options.close();
  });

  test('says what is not published and what is missing; remarks warn of people and make the review', async ({
    demo,
  }) => {
    const options = await demo.open('options.html');
    const section = sectionOf(options);
    const codes = section.getByLabel(/^Mã thủ tục đã công khai/);
    await codes.fill('Bảng niêm yết: 1.001193 (khai sinh), 1.000656, 9.999999');
    await section.getByRole('button', { name: 'Lưu danh sách' }).click();
    await expect(section.getByText('Đã lưu: 3 mã.')).toBeVisible();
    await expect(
      section.getByText(/^Đang công khai, không còn trong danh mục \(1\): 9\.999999$/),
    ).toBeVisible();
    await section.getByText(/^Có hiệu lực, chưa công khai \(\d+\)$/).click();
    const open = section.locator('details', { hasText: 'Có hiệu lực, chưa công khai' });
    await expect(open.getByText('Thủ tục đăng ký kết hôn', { exact: false }).first()).toBeVisible();
    await expect(open.getByText('Thủ tục đăng ký khai sinh', { exact: true })).toHaveCount(0);
    await codes.fill('chưa có mã nào');
    await section.getByRole('button', { name: 'Lưu danh sách' }).click();
    await expect(section.getByRole('alert')).toContainText('Không thấy mã thủ tục nào');

    await expect(section.getByText('Cả danh mục chưa có: trình tự thực hiện.')).toBeVisible();
    await section.getByText(/^Chưa đủ thông tin \(\d+\/441\)$/).click();
    await expect(section.getByText(/ · .*phí, lệ phí/).first()).toBeVisible();

    const text = section.getByLabel('Nội dung');
    await section.getByLabel('Thủ tục (mã hoặc tên)').fill('1.001193');
    await section.getByLabel('Loại').selectOption({ label: 'Đề nghị đơn giản hóa' });
    await text.fill('Anh Nguyễn Văn Mẫu 0900 000 000 phải nộp hai lần');
    await expect(section.getByText(/^Có vẻ chứa tên, số hoặc địa chỉ/)).toBeVisible();
    await text.fill('Bỏ giấy chứng sinh vì đã có dữ liệu điện tử');
    await expect(section.getByText(/^Có vẻ chứa tên/)).toHaveCount(0);
    await section.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(section.getByText('Đã ghi.')).toBeVisible();
    await section.getByLabel('Thủ tục (mã hoặc tên)').fill('bán nhà');
    await text.fill('x');
    await section.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(section.getByText('Không có thủ tục này trong danh mục: bán nhà')).toBeVisible();

    for (const [name, ending] of [
      ['Tải bảng tính (.xlsx)', 'xlsx'],
      ['Tải Word (.docx)', 'docx'],
    ]) {
      const [download] = await Promise.all([
        options.waitForEvent('download'),
        section.getByRole('button', { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^ra-soat-tthc-\\d{4}\\.${ending}$`));
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
    await section.getByRole('button', { name: /^Xóa: Bỏ giấy chứng sinh/ }).click();
    await expect(section.getByText('Chưa có ghi nhận nào trong năm này.')).toBeVisible();
    await codes.fill('');
    await section.getByRole('button', { name: 'Lưu danh sách' }).click();
    await expect(section.getByText('Đã lưu: 0 mã.')).toBeVisible();
    await options.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in a comparison, ${colorScheme}, at 320 px`, async ({ demo }) => {
      const options = await demo.open('options.html');
      await options.emulateMedia({ colorScheme });
      await options.setViewportSize({ width: 320, height: 700 });
      const section = sectionOf(options);
      await section.getByLabel('Nhập danh mục (procedures.json)').setInputFiles(fileOf(wardRegister()));
      await section.locator('summary', { hasText: /^1\.001193 / }).click();
      await expect(section.locator('.diff').first()).toBeVisible();
      expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await options.close();
    });
});
