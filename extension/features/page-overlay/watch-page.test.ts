// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from './watch-page';

/** What work has cost so far, ms: the clock goes on by it, as that of a busy thread. */
let worked = 0;
let reads: { begun: number; ended: number };
let shown: number;
let postponed: Node[];
/** Cost of each step, ms. */
let steps: { read: number[]; show: number[] };
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'Date'],
  });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + worked);
  [worked, reads, shown, postponed] = [0, { begun: 0, ended: 0 }, 0, []];
  steps = { read: [1], show: [1] };
  page = new AbortController();
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

function* work(costs: number[]) {
  for (const cost of costs) {
    worked += cost;
    yield;
  }
}

/** Watches a page on which something of ours stands already, too much to be read before a change is painted. */
const watch = () =>
  watchPage(document, page.signal, {
    note: () => undefined,
    *read() {
      reads.begun++;
      yield* work(steps.read);
      reads.ended++;
    },
    *show() {
      yield* work(steps.show);
      shown++;
    },
    roots: [document],
    isShowing: () => true,
    mayReadAtOnce: () => false,
    postpone: (changed) => postponed.push(...changed),
  });

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = async () => {
  document.body.append(document.createElement('p'));
  // the observer is told in a microtask
  await wait(0);
};

it('rests ten times as long as a reading took', async () => {
  steps = { read: [40], show: [10] };
  watch();
  await wait(200);
  expect(shown).toBe(1);
  await change();
  await wait(200);
  expect(shown).toBe(1);
  await wait(400);
  expect(shown).toBe(2);
});

it('rests two seconds at most, however long a reading took', async () => {
  steps.read = [5_000];
  watch();
  await wait(100);
  expect(shown).toBe(1);
  await change();
  await wait(1_500);
  expect(shown).toBe(1);
  await wait(600);
  expect(shown).toBe(2);
});

it('gets to the end on a page that changes between all of its turns', async () => {
  watch();
  await wait(200);
  steps.read = Array.from({ length: 60 }, () => 1);
  [reads, shown] = [{ begun: 0, ended: 0 }, 0];
  while (shown === 0 && reads.begun < 20) {
    await change();
    await wait(1);
  }
  // 10, 20, 40 and then 80 ms
  expect(reads).toEqual({ begun: 4, ended: 1 });
});

it('shows to its end what was read, and reads again what has changed meanwhile', async () => {
  watch();
  await wait(200);
  steps.show = Array.from({ length: 5 }, () => 15);
  await change();
  while (reads.ended < 2) await wait(1);
  expect(shown).toBe(1);
  postponed = [];
  await change();
  expect(shown).toBe(1);
  await wait(100);
  expect(shown).toBe(2);
  // at once, and once more where its badge has just been drawn
  expect(postponed).toEqual([document.body, document.body]);
  expect(reads.ended).toBe(2);
  await wait(1_000);
  expect(reads.ended).toBe(3);
});
