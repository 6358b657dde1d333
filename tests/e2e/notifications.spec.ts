import { type ExtensionBrowser, expect, test } from './fixtures';
import { releaseClock, ringTick } from './ring-tick';

interface Scope {
  chrome: {
    notifications: { getAll(): Promise<object>; clear(id: string): Promise<void> };
    storage: {
      local: { get(key: string): Promise<{ toldUntil?: string }>; set(items: object): Promise<void> };
    };
  };
}

const readTold = ({ evaluate }: ExtensionBrowser) =>
  evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    return (await chrome.storage.local.get('toldUntil')).toldUntil;
  });
const setTold = ({ evaluate }: ExtensionBrowser, until: string) =>
  evaluate(
    (toldUntil) => (globalThis as unknown as Scope).chrome.storage.local.set({ toldUntil }),
    new Date(until).toISOString(),
  );

/** The notifications that stand, each taken away. */
const takeNotifications = ({ evaluate }: ExtensionBrowser) =>
  evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    const shown = Object.keys(await chrome.notifications.getAll());
    for (const id of shown) await chrome.notifications.clear(id);
    return shown;
  });

test.afterEach(({ demo }) => releaseClock(demo));

test('what cannot wait is told once, in office hours, and not at night', async ({
  demo,
  portalPage,
  standIn,
}) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent('2026-11-20T09:00:00+07:00')}`, {
    method: 'POST',
  });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const panel = await demo.open('sidepanel.html');
  await expect(panel.getByText('H32.21-261118-0008').first()).toBeVisible();
  await panel.close();
  await setTold(demo, '2026-11-20T09:00:00+07:00');

  /** The alarm rings at that moment of working time, at which the moment is kept once all was told. */
  const tellAt = async (now: string) => {
    await ringTick(demo, new Date(now));
    await expect.poll(() => readTold(demo)).toBe(new Date(now).toISOString());
    return takeNotifications(demo);
  };
  expect(await tellAt('2026-11-20T09:05:00+07:00')).toEqual([]);
  // the appointment of 13:50 has passed
  expect(await tellAt('2026-11-20T13:55:00+07:00')).toEqual(['due']);
  expect(await tellAt('2026-11-20T14:00:00+07:00')).toEqual([]);
  // those of 17:00 have passed, and nobody is there: nothing is told and nothing kept
  await ringTick(demo, new Date('2026-11-20T19:00:00+07:00'));
  await portalPage.waitForTimeout(1000);
  expect(await takeNotifications(demo)).toEqual([]);
  expect(await readTold(demo)).toBe(new Date('2026-11-20T14:00:00+07:00').toISOString());
  // they come with the first working minute, together
  expect(await tellAt('2026-11-23T07:30:00+07:00')).toEqual(['due']);
  expect(await tellAt('2026-11-23T07:35:00+07:00')).toEqual([]);
});
