import { beforeEach, expect, test } from 'vitest';
import { LoadError, loadFile } from '../../load-file';
import { askFile, KeptSource } from './kept-source';

const ADDRESS = 'https://phuong.test/progress.json';
const MINUTE = 60_000;

/** What the network answers next: JSON, or a failure. */
let answer: unknown;

const source = () =>
  new KeptSource(
    ADDRESS,
    () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)),
    (json) => {
      if (typeof json === 'string') return json;
      throw new TypeError('the file should be a text');
    },
    5 * MINUTE,
  );
const offline = () => new LoadError(ADDRESS, { reason: 'network' });
const status = (code: number) => new LoadError(ADDRESS, { reason: 'status', detail: `HTTP ${code}` });

beforeEach(async () => {
  await caches.delete('hl-led-data');
});

test('what was good stands while the network is away, and over a restart, with its time', async () => {
  answer = 'một';
  const first = source();
  await first.refresh(1000);
  expect([first.content, first.at, first.problem]).toEqual(['một', 1000, undefined]);
  answer = offline();
  await first.refresh(1000 + 5 * MINUTE);
  expect([first.content, first.at, first.problem?.failure.reason]).toEqual(['một', 1000, 'network']);
  const restarted = source();
  await restarted.refresh(9_000_000);
  expect([restarted.content, restarted.at]).toEqual(['một', 1000]);
});

test('a broken file does not take the place of a good one; one that was taken away is gone, also after a restart', async () => {
  const kept = source();
  answer = 'một';
  await kept.refresh(0);
  answer = { version: 1 };
  await kept.refresh(5 * MINUTE);
  expect(kept.content).toBe('một');
  expect(kept.problem?.message).toBe(`${ADDRESS}: the file should be a text`);
  answer = status(500);
  await kept.refresh(10 * MINUTE);
  expect(kept.content).toBe('một');
  answer = status(404);
  await kept.refresh(15 * MINUTE);
  expect(kept.content).toBeUndefined();
  answer = offline();
  const restarted = source();
  await restarted.refresh(0);
  expect(restarted.content).toBeUndefined();
});

test('it asks when it is time to: soon after a failure, and not never where the clock was set back', async () => {
  const kept = source();
  answer = offline();
  expect(await kept.refresh(10 * MINUTE)).toBe(true);
  expect(await kept.refresh(10 * MINUTE + 59_000)).toBe(false);
  answer = 'một';
  expect(await kept.refresh(11 * MINUTE)).toBe(true);
  expect(await kept.refresh(15 * MINUTE)).toBe(false);
  expect(await kept.refresh(16 * MINUTE)).toBe(true);
  expect(await kept.refresh(0)).toBe(true);
});

test('a file that breaks off is told of as by every other widget', async () => {
  const broken = 'data:application/json,{"a":';
  const bySource = await askFile(broken)(new AbortController().signal).catch((error: unknown) => error);
  const byOthers = await loadFile(broken, (json) => json, new AbortController().signal).catch(
    (error: unknown) => error,
  );
  expect(bySource).toBeInstanceOf(LoadError);
  expect(bySource).toEqual(byOthers);
});
