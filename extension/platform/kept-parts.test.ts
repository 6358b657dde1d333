import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { makeLocks } from '../../tests/make-locks';
import { settleImport } from './all-or-nothing';
import { openDossierDatabase } from './dossier-database';
import { LOCAL_PARTS, readKeptParts, STORE_PARTS, wipeKeptParts, writeKeptParts } from './kept-parts';

const { local, removed, closesAfter } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  removed: [] as string[],
  /** After how many more steps in the storage nothing that was begun goes on, as in a window that is closed. */
  closesAfter: { steps: Number.POSITIVE_INFINITY },
}));
const mayGoOn = () => (closesAfter.steps-- > 0 ? undefined : new Promise<never>(() => undefined));
/** Until what goes on has stopped. */
const closing = async () => {
  while (closesAfter.steps >= 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return 'closed';
};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[]) => {
          await mayGoOn();
          return Object.fromEntries(
            [keys]
              .flat()
              .filter((key) => local.has(key))
              .map((key) => [key, local.get(key)]),
          );
        },
        set: async (values: object) => {
          await mayGoOn();
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          await mayGoOn();
          for (const key of [keys].flat()) local.delete(key);
        },
      },
    },
    permissions: {
      remove: async ({ origins }: { origins: string[] }) => {
        removed.push(...origins);
        return true;
      },
    },
  },
}));

const at = new Date('2026-11-20T02:00:00Z');
const NONE = Object.fromEntries(STORE_PARTS.map((part) => [part, []]));
const dossier = { code: 'A-1', page: 'https://motcua.test/', firstSeenAt: at, seenAt: at };

vi.stubGlobal('navigator', { locks: makeLocks() });
beforeEach(async () => {
  local.clear();
  await wipeKeptParts();
});

it('what is written is there; all is wiped together', async () => {
  await writeKeptParts({
    settings: { language: 'en' },
    dossiers: [dossier],
    events: [{ kind: 'note', code: 'A-1', at, text: 'chờ' }],
  });
  expect(await readKeptParts()).toMatchObject({
    settings: { language: 'en' },
    dossiers: [dossier],
    events: [{ text: 'chờ' }],
  });
  await wipeKeptParts();
  expect(await readKeptParts()).toEqual(NONE);
});

it('with the memory that a collector’s pages are not to be read goes the permission to ask it', async () => {
  const collector = { endpoint: 'https://khaosat.test', unit: 'phuong-mau' };
  await writeKeptParts({ collector });
  await wipeKeptParts();
  expect(removed).toEqual([]);
  await writeKeptParts({ collector: { ...collector, onlyAsked: 'https://khaosat.test/*' } });
  await wipeKeptParts();
  expect(removed).toEqual(['https://khaosat.test/*']);
});

it('an entry that cannot be written takes all of it back', async () => {
  await writeKeptParts({ settings: { language: 'vi' }, dossiers: [dossier] });
  const without = { at } as never;
  await expect(
    writeKeptParts({
      settings: { language: 'en' },
      toldUntil: at.toISOString(),
      dossiers: [{ ...dossier, code: 'A-2' }],
      ticks: [without],
    }),
  ).rejects.toThrow();
  expect(await readKeptParts()).toEqual({
    ...NONE,
    settings: { language: 'vi' },
    dossiers: [dossier],
  });
});

it('an import is there whole or not at all, at whatever step its window was closed', async () => {
  const steps: string[] = [];
  const before = { settings: { language: 'vi' }, dossiers: [dossier] };
  const coming = {
    settings: { language: 'en' },
    toldUntil: at.toISOString(),
    dossiers: [{ ...dossier, code: 'A-2' }],
  };
  const seen = new Set<string>();
  for (let last = 0; ; last++) {
    local.clear();
    await wipeKeptParts();
    await writeKeptParts(before);
    closesAfter.steps = last;
    const closed = await Promise.race([writeKeptParts(coming).then(() => 'done'), closing()]);
    closesAfter.steps = Number.POSITIVE_INFINITY;
    // the browser has ended the turn of what is gone
    vi.stubGlobal('navigator', { locks: makeLocks() });
    await settleImport();
    const { settings, toldUntil, dossiers } = await readKeptParts();
    const isIn = dossiers.length === 2;
    expect(settings).toEqual((isIn ? coming : before).settings);
    expect(toldUntil).toBe(isIn ? coming.toldUntil : undefined);
    expect(local.has('importing')).toBe(false);
    expect(await (await openDossierDatabase()).count('imports')).toBe(0);
    seen.add(isIn ? 'whole' : 'nothing');
    steps.push(closed);
    if (closed === 'done') break;
  }
  expect(steps.length).toBeGreaterThan(4);
  expect(seen).toEqual(new Set(['whole', 'nothing']));
});

it('names every key of the storage and every store: a new one is exported and wiped too', async () => {
  const folder = 'extension/platform';
  const keys = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .filter((source) => source.includes('storage.local'))
    .flatMap((source) => [...source.matchAll(/^const \w*KEY\w* = '(\w+)'/gm)].map(([, key]) => key));
  // what an import notes of itself is there for its moment only; what an administrator has set is not the official's
  expect([...new Set(keys)].sort()).toEqual([...LOCAL_PARTS, 'importing', 'policy'].sort());
  expect([...(await openDossierDatabase()).objectStoreNames].sort()).toEqual(
    [...STORE_PARTS, 'imports'].sort(),
  );
});
