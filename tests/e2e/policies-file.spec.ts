import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLE_WARD_RULES } from '../../shared/deadlines/rule-set/sample-ward-rules';
import { expect, test } from './fixtures';
import { launchFirefox } from './launch-firefox';
import { layOutWithPolicies } from './policies-in-firefox';

/** A ward's settings as the options page exports them. */
const WARD = {
  format: 'hai-long-kept',
  version: 4,
  settings: {
    version: 1,
    unitName: 'UBND phường Mẫu',
    officeHours: 'lam-dong',
    off: ['notification'],
    wardRules: SAMPLE_WARD_RULES,
  },
  sites: ['https://motcua.example.gov.vn/*'],
  dossiers: [],
};

/** The text of the `policies.json` that the command for administrators makes of them. */
function makePolicies(folder: string): string {
  const ward = path.join(folder, 'ward.json');
  writeFileSync(ward, JSON.stringify(WARD));
  execFileSync(process.execPath, [
    ...['--import', 'tsx', 'scripts/make-policies.ts', '--ward', ward, '--id', 'a'.repeat(32)],
    ...['--also', 'off', '--out', folder],
  ]);
  return readFileSync(path.join(folder, 'firefox/policies.json'), 'utf8');
}

test('the policies.json made of a ward’s settings holds in the options and on the pages of portals', async ({
  standIn,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-policies-'));
  const program = path.join(folder, 'program');
  mkdirSync(program);
  const browser = await launchFirefox({
    program: layOutWithPolicies(program, makePolicies(folder)),
  });
  try {
    const options = await browser.open('options.html');
    await expect(options.getByLabel('Tên đơn vị')).toHaveValue('UBND phường Mẫu');
    await expect(options.getByLabel('Tên đơn vị')).toBeDisabled();
    await expect(options.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeChecked();
    await expect(options.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeDisabled();
    await expect(options.getByLabel(/^Thông báo trong giờ/)).not.toBeChecked();
    await expect(options.getByText('4 giờ làm việc ◆ Đơn vị đã đổi')).toBeVisible();
    await expect(options.getByText('https://motcua.example.gov.vn')).toBeVisible();
    await expect(options.getByLabel(/^Quên hồ sơ/)).toBeEnabled();
    await expect(options.getByText('đã bỏ qua')).toHaveCount(0);

    const now = encodeURIComponent('2026-11-20T09:00:00+07:00');
    await fetch(`${standIn.portal}/reset?now=${now}`, { method: 'POST' });
    const page = await browser.context.newPage();
    await page.goto(`${standIn.portal}/xu-ly-ho-so`);
    // four working hours after 8:00 by the ward's rule, not eight, with its afternoon from 13:30
    await expect(page.locator('hl-badge[data-hl-code="H32.21-261120-0021"]')).toHaveAttribute(
      'data-hl-due',
      '2026-11-20T14:00:00+07:00',
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
