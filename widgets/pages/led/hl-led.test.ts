import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Playlist } from '../../../shared/led/playlist';
import { formatIso } from '../../../shared/text/format-date';
import { defineElement } from '../../define-element';
import { eventually } from '../../eventually';
import { expectAccessible } from '../../expect-accessible';
import { HlLed } from './hl-led';

defineElement('hl-led', HlLed);

/** Files of the ward, by the last part of their address; what is missing is not found. */
let files: Record<string, unknown>;

const WARD = {
  ...{ version: 1, unit: 'phuong-mau', name: 'Phường Mẫu', site: 'https://phuongmau.gov.vn/' },
  hotlines: [{ number: '0200 000 0000' }],
  hours: { officeHours: 'hue-one-stop', ownDays: [] },
};

beforeEach(async () => {
  await page.viewport(1280, 720);
  await caches.delete('hl-led-data');
  document.title = 'Màn hình';
  document.documentElement.lang = 'vi';
  files = { 'ward.json': WARD };
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const name = String(address).split('/').pop() ?? '';
    return Promise.resolve(name in files ? Response.json(files[name]) : new Response(null, { status: 404 }));
  });
});

afterEach(() => {
  document.body.replaceChildren();
});

async function show(playlist?: Playlist): Promise<HlLed> {
  const led = document.createElement('hl-led');
  led.ward = 'ward.json';
  led.progress = 'progress.json';
  led.answers = 'answers.json';
  if (playlist) led.playlist = playlist;
  document.body.append(led);
  await eventually(() => expect(led.renderRoot.querySelector('h2')).not.toBeNull());
  return led;
}

/** A page has faded in. */
const faded = (led: HlLed) =>
  Promise.all((led.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));

const headingOf = (led: HlLed) => led.renderRoot.querySelector('h2')?.textContent;
const noteOf = (led: HlLed) => led.renderRoot.querySelector('.note')?.textContent;
const next = () => userEvent.keyboard('{ArrowRight}');
const notice = (title: string) => ({ kind: 'notice', title, text: 'Nội dung.' }) as const;

test('without a list of the ward’s own it shows what there is, and is silent about the rest', async () => {
  const led = await show();
  const seen = new Set<string>();
  for (let slide = 0; slide < 6; slide++) {
    seen.add(headingOf(led) ?? '');
    expect(noteOf(led)).toBe('');
    await next();
    await led.updateComplete;
  }
  expect([...seen].sort()).toEqual(['Giờ làm việc, liên hệ', 'Tra cứu thủ tục hành chính']);
  await faded(led);
  await expectAccessible();
});

test('a list of its own is told what it misses; the DOM of what was shown is dropped', async () => {
  const led = await show({ version: 1, items: [notice('Một'), { kind: 'progress' }, notice('Hai')] });
  const first = led.renderRoot.querySelector('.slide');
  await next();
  await eventually(() => expect(headingOf(led)).toBe('Hai'));
  expect(first?.isConnected).toBe(false);
  expect(led.renderRoot.querySelectorAll('.slide')).toHaveLength(1);
  expect(noteOf(led)).toContain('tiến độ hồ sơ: progress.json: máy chủ không đưa ra tệp (HTTP 404)');
});

test('nobody’s name that was added to a file by hand is shown', async () => {
  const dossier = { code: 'H57.999-261127-0001', stage: 'settled', applicant: 'Công dân mẫu' };
  files['progress.json'] = { version: 1, asOf: formatIso(new Date()), dossiers: [dossier] };
  const led = await show({ version: 1, items: [{ kind: 'progress' }] });
  expect(led.renderRoot.textContent).toContain('H57.999-261127-0001');
  expect(led.renderRoot.textContent).not.toContain('Công dân mẫu');
});

test('it can be stopped and goes on by itself', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-27T08:00:00+07:00'));
  const led = await show({ version: 1, seconds: 5, items: [notice('Một'), notice('Hai')] });
  await userEvent.keyboard(' ');
  await expect.element(page.getByRole('button', { name: 'Chiếu tiếp' })).toBeInTheDocument();
  now.mockReturnValue(Date.parse('2026-11-27T08:09:00+07:00'));
  dispatchEvent(new Event('online'));
  await led.updateComplete;
  expect(headingOf(led)).toBe('Một');
  now.mockReturnValue(Date.parse('2026-11-27T08:10:01+07:00'));
  await userEvent.keyboard(' ');
  await userEvent.keyboard(' ');
  await eventually(() => expect(headingOf(led)).toBe('Hai'));
});

test('nothing to show: what and where', async () => {
  files = { 'ward.json': { version: 1, unit: 'phuong-mau' } };
  const led = await show();
  expect(headingOf(led)).toBe('Chưa có nội dung để chiếu');
  expect(led.renderRoot.textContent).toContain('ward.json: không đúng dạng (name: cần chữ)');
  await faded(led);
  await expectAccessible();
});

test('a screen that is taken away leaves no timer and no film behind', async () => {
  const led = await show({
    version: 1,
    items: [{ kind: 'video', title: 'Phim', url: 'phim.webm' }, notice('Một')],
  });
  const video = led.renderRoot.querySelector('video');
  const cleared = vi.spyOn(globalThis, 'clearTimeout');
  led.remove();
  expect(video?.hasAttribute('src') ?? false).toBe(false);
  expect(cleared).toHaveBeenCalled();
});
