import { enterText } from './enter-text';
import { type ExtensionBrowser, expect } from './fixtures';

/** Sets the unit's name in the options; an empty one takes it away, whatever another test has left. */
export async function nameUnit(demo: ExtensionBrowser, name: string): Promise<void> {
  const options = await demo.open('options.html');
  const field = options.getByLabel('Tên đơn vị');
  // another test may have left the same name, which would change nothing
  if ((await field.inputValue()) !== name) {
    await enterText(field, name);
    await expect(options.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
  }
  await options.close();
}
