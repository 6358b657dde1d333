import { browser } from 'wxt/browser';

/** Shows how many dossiers press on the extension's icon; none is no number at all. */
export async function showCount(count: number, { ink, tint }: { ink: string; tint: string }): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: ink });
  await browser.action.setBadgeTextColor?.({ color: tint });
}
