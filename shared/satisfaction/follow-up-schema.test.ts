import { expect, it } from 'vitest';
import { followUpChangeSchema } from './follow-up-schema';

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
