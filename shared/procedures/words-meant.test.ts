import { expect, it } from 'vitest';
import { buildIndex } from './search';
import { wordsMeant } from './words-meant';

const index = buildIndex([
  { code: 'a', name: 'Cấp giấy phép xây dựng công trình tín ngưỡng' },
  { code: 'b', name: 'Đăng ký kết hôn' },
]);

it('marks the words of names that a query means, slips among them, but none that only looks like what people say', () => {
  const { words } = wordsMeant(index, 'xin phép xây nhà ');
  expect(words).toContain('dung');
  expect(words).not.toContain('tin');
  expect(wordsMeant(index, 'dang ky ket honf ').words).toContain('hon');
});
