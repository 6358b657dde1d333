import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { AnswerDraft } from '../../shared/answers/answer-draft';
import { makeLocks } from '../../tests/make-locks';
import { addAnswerDrafts, forgetAnswerDraft, keepAnswerDraft, readAnswerDrafts } from './answer-drafts';
import { changePeople } from './people';
import { readSettings, saveSettings, toggleOverlay } from './settings';
import { changeTargets, readTargets } from './ward-targets';

const { local } = vi.hoisted(() => ({ local: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => {
  // as slow as a storage is in which others write meanwhile
  const wait = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    browser: {
      storage: {
        managed: { get: async () => ({}) },
        local: {
          get: async (key: string) => {
            await wait();
            return local.has(key) ? { [key]: structuredClone(local.get(key)) } : {};
          },
          set: async (values: object) => {
            await wait();
            for (const [key, value] of Object.entries(values)) local.set(key, structuredClone(value));
          },
        },
      },
    },
  };
});
vi.stubGlobal('navigator', { locks: makeLocks() });

const draftOf = (id: string, reply = ''): AnswerDraft => ({
  id,
  kind: 'answer',
  source: 'portal',
  said: 'Thiếu ghế',
  reply,
});

it('what windows write at the same moment is all there, in any order', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 }), async (serials) => {
      local.clear();
      await keepAnswerDraft(draftOf('gone'));
      await Promise.all([
        ...serials.map((serial) => keepAnswerDraft(draftOf(`${serial}`))),
        addAnswerDrafts([{ ...draftOf('survey'), response: 'r-1' }]),
        addAnswerDrafts([{ ...draftOf('twice'), response: 'r-1' }]),
        forgetAnswerDraft('gone'),
        ...serials.map((serial) => keepAnswerDraft(draftOf(`${serial}`, 'Đã thêm ghế'))),
      ]);
      const drafts = await readAnswerDrafts();
      expect(drafts.map(({ id }) => id).sort()).toEqual([...serials.map(String), 'survey'].sort());
      expect(drafts.filter(({ reply }) => reply === 'Đã thêm ghế')).toHaveLength(serials.length);
    }),
    { numRuns: 10 },
  ));

it('a choice leaves alone what another window has chosen meanwhile', async () => {
  local.clear();
  await Promise.all([
    saveSettings({ unitName: 'UBND phường Mẫu' }),
    toggleOverlay(),
    saveSettings({ deskName: 'Quầy 1' }),
    changeTargets((now) => ({ ...now, values: { ...now.values, late: 3 } })),
    changeTargets((now) => ({ ...now, lateByField: { ...now.lateByField, 'Hộ tịch': 1 } })),
    changePeople((now) => ({ ...now, names: [...now.names, 'Bàn 1'] })),
    changePeople((now) => ({ ...now, names: [...now.names, 'Bàn 2'] })),
  ]);
  expect(await readSettings()).toMatchObject({
    unitName: 'UBND phường Mẫu',
    deskName: 'Quầy 1',
    isShown: false,
  });
  expect(await readTargets()).toMatchObject({ values: { late: 3 }, lateByField: { 'Hộ tịch': 1 } });
  expect(local.get('people')).toMatchObject({ names: ['Bàn 1', 'Bàn 2'] });
});
