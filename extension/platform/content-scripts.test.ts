import { beforeEach, expect, it, vi } from 'vitest';
import { makeLocks } from '../../tests/make-locks';
import { syncContentScripts } from './content-scripts';
import { readCollector, readPagesOfCollector, saveCollector } from './ward-collector';

const { local, matches } = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  matches: { now: undefined as string[] | undefined },
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
      getRegisteredContentScripts: async () => (matches.now ? [{ id: 'portal' }] : []),
      registerContentScripts: async ([script]: { matches: string[] }[]) => {
        matches.now = script?.matches;
      },
      updateContentScripts: async ([script]: { matches: string[] }[]) => {
        matches.now = script?.matches;
      },
    },
    tabs: { query: async () => [] },
  },
}));

vi.stubGlobal('navigator', { locks: makeLocks() });
const collector = { endpoint: 'https://khaosat.test', unit: 'phuong-mau' };

beforeEach(() => {
  for (const key of Object.keys(local)) delete local[key];
  matches.now = undefined;
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
