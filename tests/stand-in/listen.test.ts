import { afterEach, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from './listen';

const running: RunningServer[] = [];
const start = async (port: number, answer = 'here') => {
  const server = await listen(() => new Response(answer), port);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

describe('listen', () => {
  it('takes the next free port where one is in use, and says which', async () => {
    const first = await start(0, 'first');
    const port = Number(new URL(first.url).port);
    const second = await start(port, 'second');
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect(await (await fetch(first.url)).text()).toBe('first');
    expect(await (await fetch(second.url)).text()).toBe('second');
  });

  it('frees the port when it is closed, open connections included', async () => {
    const { url, close } = await listen(() => new Response('here'), 0);
    await fetch(url);
    await close();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('fails on a port that no machine has', async () => {
    await expect(start(70_000)).rejects.toThrow(RangeError);
  });
});
