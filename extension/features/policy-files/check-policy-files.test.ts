import { beforeEach, expect, it, vi } from 'vitest';
import { SAMPLE_WARD_RULES } from '../../../shared/deadlines/rule-set/sample-ward-rules';
import { makeLocks } from '../../../tests/make-locks';
import { keepPolicyFiles, readPolicyFiles } from '../../platform/policy-files';
import { readManaged, readSettings, saveSettings } from '../../platform/settings';
import { checkPolicyFiles } from './check-policy-files';

const PORTAL = { version: 1, id: 'tinh-mau', name: 'Tỉnh Mẫu', origins: ['https://motcua.example.gov.vn'] };

const { local, managed } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  managed: { policy: {} as Record<string, unknown> },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: { get: async () => managed.policy },
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) local.set(key, value);
        },
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: makeLocks() });
beforeEach(() => local.clear());

const set = (policy: Record<string, unknown>) => {
  managed.policy = policy;
  return keepPolicyFiles(checkPolicyFiles);
};

it('rules that an administrator has set win, and stay when the official imports others', async () => {
  await saveSettings({ wardRules: { ...SAMPLE_WARD_RULES, changes: [] } });
  await set({ wardRules: SAMPLE_WARD_RULES, portals: [PORTAL] });
  await saveSettings({ wardRules: { ...SAMPLE_WARD_RULES, unitName: 'phường khác' } });
  expect((await readSettings()).wardRules).toEqual(SAMPLE_WARD_RULES);
  expect(await readPolicyFiles()).toEqual({ wardRules: SAMPLE_WARD_RULES, portals: [PORTAL] });
  await set({});
  expect((await readSettings()).wardRules).toEqual({ ...SAMPLE_WARD_RULES, changes: [] });
  expect(await readPolicyFiles()).toEqual({});
});

it.each([
  [
    'a rule with a day that does not exist',
    'wardRules',
    { ...SAMPLE_WARD_RULES, changes: [{ ...SAMPLE_WARD_RULES.changes[0], from: '2026-11-31' }] },
  ],
  ['rules as text', 'wardRules', JSON.stringify(SAMPLE_WARD_RULES)],
  ['a site with an address that is none', 'portals', [{ ...PORTAL, origins: ['motcua'] }]],
  ['two sites of one id', 'portals', [PORTAL, PORTAL]],
  ['what is no list', 'portals', PORTAL],
])('%s is not used, and named', async (_, name, value) => {
  await set({ [name]: value });
  expect(await readPolicyFiles()).toEqual({});
  expect((await readManaged()).ignored).toEqual([name]);
  expect((await readSettings()).wardRules).toBeUndefined();
});
