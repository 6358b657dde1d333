import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { DeskDossier } from '../../shared/deadlines/log/dossiers-file';
import { readStock } from './dossier-store';
import { explainLateness, readExplanations } from './event-store';
import { mergeDesk } from './merge-desk';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const dossier: DeskDossier = {
  code: 'H32.21-261110-0002',
  procedure: 'Đăng ký khai sinh',
  status: 'Đang xử lý',
  stage: 'processing',
  explanation: 'chờ ý kiến',
  firstSeenAt: at('10T09:00'),
  seenAt: at('18T09:00'),
};
const file = (...dossiers: DeskDossier[]) => ({
  version: 1 as const,
  desk: 'Quầy 2',
  exportedAt: at('20T16:00'),
  dossiers,
});

it('the later sighting stands, the earlier adds what it does not say, and an explanation stays', async () => {
  await mergeDesk(file(dossier));
  const { explanation: _explanation, ...facts } = dossier;
  expect((await readStock()).dossiers).toEqual([{ ...facts, page: 'Quầy 2' }]);
  expect((await readExplanations([dossier.code])).get(dossier.code)).toBe('chờ ý kiến');

  const later: DeskDossier = {
    code: dossier.code,
    status: 'Đã trả kết quả',
    stage: 'returned',
    field: 'Hộ tịch',
    firstSeenAt: at('19T09:00'),
    seenAt: at('19T09:00'),
    explanation: 'khác',
  };
  const expected = {
    ...facts,
    ...later,
    explanation: undefined,
    firstSeenAt: at('10T09:00'),
    page: 'Quầy 2',
  };
  for (const again of [later, dossier]) {
    await mergeDesk(file(again));
    expect((await readStock()).dossiers).toMatchObject([
      { status: expected.status, stage: expected.stage, field: 'Hộ tịch', procedure: 'Đăng ký khai sinh' },
    ]);
    expect((await readStock()).dossiers[0]?.firstSeenAt).toEqual(at('10T09:00'));
  }
  expect((await readExplanations([dossier.code])).get(dossier.code)).toBe('chờ ý kiến');
  await explainLateness(dossier.code, '', { at: at('20T09:00') });
  expect((await readExplanations([dossier.code])).size).toBe(0);
});
