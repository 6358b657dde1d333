import { afterEach, expect, it, vi } from 'vitest';
import { defineOnSight } from './define-on-sight';
import { eventually } from './eventually';

const show = (tag: string) =>
  document.body.appendChild(document.createElement('section')).append(document.createElement(tag));

afterEach(() => document.body.replaceChildren());

it('loads a tag once when the page has it, now or later, and no other', async () => {
  const load = vi.fn(async () => undefined);
  show('hl-now');
  defineOnSight(['hl-now', 'hl-later', 'hl-never'], load);
  expect(load.mock.calls).toEqual([['hl-now']]);
  show('hl-later');
  show('hl-later');
  await eventually(() => expect(load.mock.calls).toEqual([['hl-now'], ['hl-later']]));
});

it('tries again where it could not be loaded, at once where the network is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = vi.fn(async (): Promise<unknown> => undefined).mockRejectedValueOnce(new Error('no network'));
  show('hl-now');
  defineOnSight(['hl-now'], load);
  await eventually(() => expect(console.error).toHaveBeenCalled());
  dispatchEvent(new Event('online'));
  await eventually(() => expect(load).toHaveBeenCalledTimes(2));
});
