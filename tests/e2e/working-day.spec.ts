import type { Page } from '@playwright/test';
import { setContentClock } from './content-clock';
import { expect, test } from './fixtures';

/** Moments of a day at which the clock goes on differently, each with the stand-in's own day. */
const MOMENTS = [
  ['in the morning', '2026-11-20T09:00', '2026-11-20T07:35'],
  ['a minute before lunch', '2026-11-20T09:00', '2026-11-20T11:29'],
  ['on Friday five minutes before the end', '2026-11-20T09:00', '2026-11-20T16:55'],
  ['in the evening', '2026-11-20T09:00', '2026-11-20T19:30'],
  ['at the end of the last day before Tết', '2026-02-13T09:00', '2026-02-13T16:30'],
] as const;

/** What each badge says: code and words. */
const badgesOf = (page: Page) =>
  page.locator('hl-badge').evaluateAll((hosts) =>
    hosts.flatMap((host) => {
      const name = host.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? '';
      const [, code, words] = /^Hồ sơ (\S+): (.*?)(?:\. |$)/.exec(name) ?? [];
      return code && words && host.getAttribute('data-hl-state') !== 'done' ? [[code, words]] : [];
    }),
  );

for (const [moment, shown, now] of MOMENTS)
  test(`badge, summary and panel speak with one voice ${moment}`, async ({ portalPage, standIn, demo }) => {
    const at = new Date(`${now}:00+07:00`);
    await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(`${shown}:00+07:00`)}`, { method: 'POST' });
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);
    await setContentClock(portalPage, demo, at);

    const panel = await demo.open('sidepanel.html');
    await panel.clock.setFixedTime(at);
    await panel.reload();
    await expect(panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect.poll(async () => (await badgesOf(portalPage)).length).toBeGreaterThan(4);
    const lines = panel.getByRole('main').getByRole('button');
    for (const [code = '', words = ''] of await badgesOf(portalPage))
      await expect(lines.filter({ hasText: code }).first()).toContainText(words);

    const late = await portalPage.locator('hl-badge[data-hl-state=overdue]').count();
    if (late > 0) await expect(panel.getByRole('heading', { name: `Quá hạn ${late}` })).toBeVisible();
    await panel.close();
  });
