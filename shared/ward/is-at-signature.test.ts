import { expect, it } from 'vitest';
import { isAtSignature, namesSignature } from './is-at-signature';

it.each([
  ['Trình ký', true],
  ['Đang trình ký', true],
  ['TRINH LANH DAO KY', true],
  ['Lãnh đạo phê duyệt', true],
  ['Chờ ký duyệt', true],
  ['Chờ ký số', true],
  ['Mới đăng ký', false],
  ['Đăng ký duyệt phương án', false],
  ['Đã ký duyệt', false],
  ['Đã trình lãnh đạo', true],
  ['Thụ lý hồ sơ', false],
  ['', false],
  [undefined, false],
])('%j: %s', (shown, isSignature) => {
  expect(namesSignature(shown)).toBe(isSignature);
});

it('by the step or by the status', () => {
  expect(isAtSignature({ step: 'Trình lãnh đạo ký', status: 'Đang xử lý' })).toBe(true);
  expect(isAtSignature({ status: 'Trình ký' })).toBe(true);
  expect(isAtSignature({ status: 'Đang xử lý' })).toBe(false);
});
