import { expect, it } from 'vitest';
import { followUpChangeSchema, needsFollowUp } from './follow-up';

it('a comment or a low step asks for a look, a good form without words does not', () => {
  const good = { staff: 5, access: 3, results: null };
  expect(needsFollowUp({ answers: good })).toBe(false);
  expect(needsFollowUp({ answers: good, comment: ' \n' })).toBe(false);
  expect(needsFollowUp({ answers: good, comment: 'Cảm ơn' })).toBe(true);
  expect(needsFollowUp({ answers: { ...good, access: 2 } })).toBe(true);
});

it('handing on needs a name, closing an account', () => {
  const fails = (change: unknown) => !followUpChangeSchema.safeParse(change).success;
  expect(fails({ state: 'read', seenAt: null })).toBe(false);
  expect(fails({ state: 'handed', seenAt: null })).toBe(true);
  expect(fails({ state: 'handed', handedTo: 'Tổ tiếp nhận', seenAt: null })).toBe(false);
  expect(fails({ state: 'closed', seenAt: null })).toBe(true);
  expect(fails({ state: 'closed', done: '', seenAt: null })).toBe(true);
  expect(fails({ state: 'closed', done: 'Đã xin lỗi', seenAt: '2026-08-01T00:00:00Z' })).toBe(false);
  expect(fails({ state: 'new', seenAt: null })).toBe(true);
});
