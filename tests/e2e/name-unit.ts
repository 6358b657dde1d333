import { enterText } from './enter-text';
import { type ExtensionBrowser, expect } from './fixtures';

/** Sets the unit's name in the options. */
export async function nameUnit(demo: ExtensionBrowser, name: string): Promise<void> {
  const options = await demo.open('options.html');
  await enterText(options.getByLabel('Tên đơn vị'), name);
  await expect(options.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
  await options.close();
}
