import { expect, it } from 'vitest';
import type { StoredDossier } from '../../platform/dossier-database';
import { findToCheck } from './find-to-check';

const WEEK = { from: '2026-11-23', to: '2026-11-29' };
const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const dossier = (more: Partial<StoredDossier>): StoredDossier => ({
  code: 'H57.132-261120-0001',
  page: '',
  firstSeenAt: at('20T08:00'),
  seenAt: at('25T08:00'),
  ...more,
});
const kindOf = (more: Partial<StoredDossier>) => findToCheck([dossier(more)], WEEK)[0]?.kind;

it.each([
  [{ stage: 'suspended' }, 'suspended'],
  [{ stage: 'supplement-requested' }, 'supplemented'],
  [{ stage: 'processing', supplements: 1 }, 'supplemented'],
  [{ stage: 'not-accepted' }, 'refused'],
  [{ status: 'Từ chối giải quyết' }, 'refused'],
  [{ stage: 'withdrawal-requested' }, 'cancelled'],
  [{ status: 'Đã hủy' }, 'cancelled'],
  [{ status: 'ĐÃ HUỶ HỒ SƠ' }, 'cancelled'],
  [{ stage: 'processing', status: 'Chuyển huyện', supplements: 0 }, undefined],
  [{ stage: 'returned' }, undefined],
] as [Partial<StoredDossier>, string | undefined][])('%j is %s', (more, kind) => {
  expect(kindOf(more)).toBe(kind);
});

it('only what pages have shown in the week', () => {
  const stage = 'suspended';
  expect(kindOf({ stage, seenAt: at('22T23:59') })).toBeUndefined();
  expect(kindOf({ stage, seenAt: at('23T00:00') })).toBe('suspended');
  expect(kindOf({ stage, firstSeenAt: at('30T08:00'), seenAt: at('30T08:00') })).toBeUndefined();
});
