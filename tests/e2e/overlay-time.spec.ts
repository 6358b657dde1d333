import { setContentClock } from './content-clock';
import { expect, test } from './fixtures';

test('badges follow the clock, minute by minute', async ({ portalPage, standIn, demo }) => {
  const at = (text: string) => new Date(`${text}:00+07:00`);
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent('2026-11-20T09:00:00+07:00')}`, {
    method: 'POST',
  });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const badge = portalPage.locator('tr', { hasText: 'chấm dứt giám hộ' }).locator('hl-badge');
  const name = () => badge.getByRole('button').getAttribute('aria-label');

  for (const [now, state, words] of [
    ['2026-11-20T09:00', 'urgent', 'Còn 3 giờ 20 phút (giờ làm việc)'],
    ['2026-11-20T11:29', 'urgent', 'Còn 51 phút (giờ làm việc)'],
    ['2026-11-20T12:15', 'urgent', 'Còn 50 phút (giờ làm việc)'],
    ['2026-11-20T13:51', 'overdue', 'Quá hạn 1 phút (giờ làm việc)'],
    ['2026-11-23T08:00', 'overdue', 'Quá hạn 1 ngày làm việc'],
    ['2026-11-24T08:00', 'overdue', 'Quá hạn 1 ngày làm việc'],
  ] as const) {
    await setContentClock(portalPage, demo, at(now));
    await expect(badge).toHaveAttribute('data-hl-state', state);
    await expect.poll(name).toContain(words);
  }
});

test('a machine’s clock that is slow beside the page’s own dates is told, and no longer once it is right', async ({
  portalPage,
  standIn,
  demo,
}) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent('2026-11-20T09:00:00+07:00')}`, {
    method: 'POST',
  });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const summary = portalPage.locator('hl-overlay').getByRole('button').first();
  const told = 'Đồng hồ máy tính có thể chậm ít nhất';

  await setContentClock(portalPage, demo, new Date('2026-11-20T03:00:00+07:00'));
  await expect(summary).toHaveAttribute('aria-label', new RegExp(told));
  await expect(summary).toContainText('Kiểm tra đồng hồ máy');
  await summary.click();
  await expect(portalPage.locator('hl-overlay').getByText(told)).toBeVisible();
  await setContentClock(portalPage, demo, new Date('2026-11-20T09:00:00+07:00'));
  await expect(portalPage.locator('hl-overlay').getByText(told)).toHaveCount(0);
});

test('the sheet draws the days up to the date: sessions with lunch between, rest days, holidays', async ({
  portalPage,
  standIn,
  demo,
}) => {
  const now = '2026-02-12T09:20:00+07:00';
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(now)}`, { method: 'POST' });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  await setContentClock(portalPage, demo, new Date(now));
  // due after Tết: thirteen days, three of them left out in the middle
  const badge = portalPage.locator('tr', { hasText: '26/02/2026' }).locator('hl-badge').first();
  await badge.getByRole('button').click();
  const strip = portalPage.locator('hl-overlay svg.strip');
  await expect(strip.locator('text')).toHaveText([
    '12',
    '13',
    '14',
    '15',
    '16',
    '17',
    '…',
    '21',
    '22',
    '23',
    '24',
    '25',
    '26',
  ]);
  // the morning of the first day is cut where it is now
  await expect(strip.locator('rect.passed')).toHaveCount(1);
  await expect(strip.locator('rect.worked')).toHaveCount(12);
  await expect(portalPage.locator('hl-overlay .legend span')).toHaveText([
    'giờ không tính',
    'giờ được tính',
    'nghỉ hằng tuần',
    'nghỉ lễ',
  ]);
});
