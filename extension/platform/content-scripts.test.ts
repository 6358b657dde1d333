import { beforeEach, expect, it, vi } from 'vitest';
import { makeLocks } from '../../tests/make-locks';
import { syncContentScripts } from './content-scripts';
import { readCollector, readPagesOfCollector, saveCollector } from './ward-collector';

interface Tab {
  id: number;
  url?: string;
  status: 'loading' | 'complete';
}
type Listener = (id: number, change: { status: string }, tab: Tab) => void;

const { local, matches, browsing } = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  matches: { now: undefined as string[] | undefined, written: 0 },
  browsing: {
    tabs: [] as Tab[],
    /** Where a script answers, and what never does. */
    answering: new Set<number>(),
    silent: new Set<number>(),
    injected: [] as number[],
    listeners: new Set<Listener>(),
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ ...local }), set: async (values: object) => Object.assign(local, values) },
    },
    permissions: {
      getAll: async () => ({ origins: ['https://motcua.test/*', 'https://khaosat.test/*'] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => (matches.now ? [{ id: 'portal', matches: matches.now }] : []),
      registerContentScripts: async ([script]: { matches: string[] }[]) => {
        matches.now = script?.matches;
      },
      updateContentScripts: async ([script]: { matches: string[] }[]) => {
        matches.now = script?.matches;
        matches.written++;
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        browsing.injected.push(target.tabId);
      },
    },
    tabs: {
      query: async ({ url, status }: { url?: string[]; status?: string }) =>
        browsing.tabs.filter((tab) => (url ? tab.url : !status || tab.status === status)),
      get: async (id: number) => browsing.tabs.find((tab) => tab.id === id),
      sendMessage: (id: number) =>
        browsing.silent.has(id)
          ? new Promise<never>(() => undefined)
          : browsing.answering.has(id)
            ? Promise.resolve(true)
            : Promise.reject(new Error('nobody listens')),
      onUpdated: {
        addListener: (listener: Listener) => browsing.listeners.add(listener),
        removeListener: (listener: Listener) => browsing.listeners.delete(listener),
      },
      onRemoved: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

vi.stubGlobal('navigator', { locks: makeLocks() });
const collector = { endpoint: 'https://khaosat.test', unit: 'phuong-mau' };

beforeEach(() => {
  for (const key of Object.keys(local)) delete local[key];
  matches.now = undefined;
  matches.written = 0;
  browsing.tabs = [];
  browsing.injected = [];
  for (const some of [browsing.answering, browsing.silent, browsing.listeners]) some.clear();
});

const PAGE = 'https://motcua.test/ho-so';

it('open pages get the script, those that have it do not get it again', async () => {
  browsing.tabs = [
    { id: 1, url: PAGE, status: 'complete' },
    { id: 2, url: PAGE, status: 'complete' },
  ];
  browsing.answering.add(1);
  await syncContentScripts();
  await vi.waitFor(() => expect(browsing.injected).toEqual([2]));
});

it('a page that was on its way when the script was registered gets it when it is there', async () => {
  const tab: Tab = { id: 3, status: 'loading' };
  browsing.tabs = [tab];
  await syncContentScripts();
  await vi.waitFor(() => expect(browsing.listeners.size).toBe(1));
  expect(browsing.injected).toEqual([]);
  Object.assign(tab, { url: PAGE, status: 'complete' });
  for (const listener of browsing.listeners) listener(3, { status: 'complete' }, tab);
  await vi.waitFor(() => expect(browsing.injected).toEqual([3]));
  expect(browsing.listeners.size).toBe(0);
});

it('a page that never answers keeps neither another page nor what is allowed next waiting', async () => {
  browsing.tabs = [
    { id: 4, url: PAGE, status: 'complete' },
    { id: 5, url: PAGE, status: 'complete' },
  ];
  browsing.silent.add(4);
  await syncContentScripts();
  await vi.waitFor(() => expect(browsing.injected).toEqual([5]));
  await saveCollector({ ...collector, onlyAsked: 'https://khaosat.test/*' });
  await syncContentScripts();
  expect(matches.now).toEqual(['https://motcua.test/*']);
});

it('where the sites are the same nothing is registered anew', async () => {
  await syncContentScripts();
  await syncContentScripts();
  expect(matches.written).toBe(0);
});

it('the pages of a site that may only be asked for the index are not read, until it is allowed as one to work on', async () => {
  await saveCollector({ ...collector, onlyAsked: 'https://khaosat.test/*' });
  await syncContentScripts();
  expect(matches.now).toEqual(['https://motcua.test/*']);
  await readPagesOfCollector('https://other.test/*');
  expect(await readCollector()).toHaveProperty('onlyAsked');
  await readPagesOfCollector('https://khaosat.test/*');
  expect(await readCollector()).toEqual(collector);
  await syncContentScripts();
  expect(matches.now).toEqual(['https://motcua.test/*', 'https://khaosat.test/*']);
});

it('what is stored and is no collector is none', async () => {
  for (const stored of [undefined, null, 'x', { endpoint: 1, unit: 'x' }, { unit: 'x' }]) {
    local.collector = stored;
    expect(await readCollector()).toBeUndefined();
  }
});
