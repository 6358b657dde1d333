import { expect, it } from 'vitest';
import { ownText } from './own-text';

it.each([
  ['Đăng ký khai sinh', 'procedure', 'Đăng ký khai sinh'],
  ['Đăng ký khai sinh Người nộp: Mẫu Thử', 'procedure', 'Đăng ký khai sinh'],
  ['Đang xử lý (Chủ hồ sơ: Mẫu Thử)', 'status', 'Đang xử lý'],
  ['Chủ hồ sơ: Mẫu Thử', 'status', ''],
  ['Tên thủ tục: Đăng ký kết hôn', 'procedure', 'Đăng ký kết hôn'],
  ['Thủ tục: Đăng ký kết hôn - Địa chỉ: tổ 1', 'procedure', 'Đăng ký kết hôn'],
  ['Xác nhận: trường hợp khác', 'procedure', 'Xác nhận: trường hợp khác'],
  ['17:00 20/11/2026', 'dueAt', '17:00 20/11/2026'],
  ['20/11/2026 Hạn xử lý: 18/11/2026', 'dueAt', '20/11/2026'],
  ['', 'step', ''],
] as const)('of %j under %s belongs %j', (text, label, expected) => {
  expect(ownText(text, label)).toBe(expected);
});
