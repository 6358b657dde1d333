import { type ExtensionBrowser, expect, test } from './fixtures';
import { listenToNotices, readNotices, readToldUntil, releaseClock, ringTick } from './ring-tick';
import { openPlanAt } from './sample-plan';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);

/** The alarm rings at a moment of working time, and all is told. */
async function tell(demo: ExtensionBrowser, now: Date): Promise<void> {
  await ringTick(demo, now);
  await expect.poll(() => readToldUntil(demo)).toBe(now.toISOString());
}

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
  await listenToNotices(demo, at('20T09:00'));

  /** How many notices there were once the alarm has rung at that moment. */
  const countAt = async (now: Date) => {
    await tell(demo, now);
    return (await readNotices(demo)).length;
  };
  expect(await countAt(at('20T09:05'))).toBe(0);
  // the appointment of 13:50 has passed
  expect(await countAt(at('20T13:55'))).toBe(1);
  expect(await countAt(at('20T14:00'))).toBe(1);
  // those of 17:00 have passed, and nobody is there: nothing is told, and all is kept for later
  await ringTick(demo, at('20T19:00'));
  await portalPage.waitForTimeout(1000);
  expect(await readToldUntil(demo)).toBe(at('20T14:00').toISOString());
  // they come with the first working minute, together
  expect(await countAt(at('23T07:30'))).toBe(2);
  expect(await countAt(at('23T07:35'))).toBe(2);
  expect(await readNotices(demo)).toEqual([
    { at: at('20T13:55').getTime(), title: '1 hồ sơ vừa quá hạn, 1 hồ sơ cần xử lý ngay' },
    { at: at('23T07:30').getTime(), title: expect.stringMatching(/^\d hồ sơ vừa quá hạn/) },
  ]);
});

test('tasks of the plan are told while no window of the extension is open', async ({ demo }) => {
  const plan = await openPlanAt(demo, '2026-11-19T16:00:00+07:00');
  await plan.close();
  await listenToNotices(demo, at('19T16:55'));
  for (const now of ['20T07:30', '20T07:35', '20T16:55', '23T07:30', '23T07:35'].map(at))
    await tell(demo, now);
  expect(await readNotices(demo)).toEqual([
    { at: at('20T07:30').getTime(), title: '1 việc trong kế hoạch đến hạn hôm nay' },
    {
      at: at('23T07:30').getTime(),
      title: '1 việc trong kế hoạch vừa quá hạn, 1 việc trong kế hoạch đến hạn hôm nay',
    },
  ]);
});
