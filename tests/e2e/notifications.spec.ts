import { expect, test } from './fixtures';

interface Chrome {
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<void> };
  storage: {
    local: { get(key: string): Promise<{ toldUntil?: string }>; set(items: object): Promise<void> };
  };
}

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
  const worker = demo.context.serviceWorkers()[0];

  /** The alarm rings at that moment; how many notifications stand then, each taken away. */
  const ringAt = (now: string) =>
    worker?.evaluate(async (time) => {
      const { chrome, ...scope } = globalThis as unknown as { chrome: Chrome; realNow?: () => number };
      const realNow = scope.realNow ?? Date.now.bind(Date);
      Object.assign(globalThis, { realNow });
      Date.now = () => new Date(time).getTime();
      chrome.alarms.onAlarm.dispatch({ name: 'tick' });
      const told = async () => (await chrome.storage.local.get('toldUntil')).toldUntil;
      const before = await told();
      // where it is told the moment is kept; at night nothing is
      for (let wait = 0; wait < 40 && (await told()) === before; wait++)
        await new Promise((resolve) => setTimeout(resolve, 25));
      const shown = Object.keys(await chrome.notifications.getAll());
      await chrome.notifications.clear('due');
      Date.now = realNow;
      return shown;
    }, now);
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.storage.local.set({ toldUntil: new Date('2026-11-20T09:00:00+07:00').toISOString() });
  });

  expect(await ringAt('2026-11-20T09:05:00+07:00')).toEqual([]);
  // the appointment of 13:50 has passed
  expect(await ringAt('2026-11-20T13:55:00+07:00')).toEqual(['due']);
  expect(await ringAt('2026-11-20T14:00:00+07:00')).toEqual([]);
  // those of 17:00 have passed, and nobody is there; they come with the first working minute, together
  expect(await ringAt('2026-11-20T19:00:00+07:00')).toEqual([]);
  expect(await ringAt('2026-11-23T07:30:00+07:00')).toEqual(['due']);
  expect(await ringAt('2026-11-23T07:35:00+07:00')).toEqual([]);
  await panel.close();
});
