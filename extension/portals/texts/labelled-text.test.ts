import { describe, expect, it } from 'vitest';
import { commonWords } from '../words/words';
import { readLabelled, valueIn } from './labelled-text';

const read = (...lines: string[]) => readLabelled(lines, commonWords);

describe('labels within a text', () => {
  it.each([
    [['Đăng ký khai sinh'], {}, ['Đăng ký khai sinh']],
    [['Đăng ký khai sinh Người nộp: Mẫu Thử'], {}, ['Đăng ký khai sinh']],
    [['Đang xử lý (Chủ hồ sơ: Mẫu Thử)'], {}, ['Đang xử lý']],
    [['Chủ hồ sơ: Mẫu Thử'], {}, []],
    [['Thủ tục: Đăng ký kết hôn - Địa chỉ: tổ 1'], { procedure: 'Đăng ký kết hôn' }, []],
    [['Xác nhận: trường hợp khác'], {}, ['Xác nhận: trường hợp khác']],
    [['17:00 20/11/2026'], {}, ['17:00 20/11/2026']],
    [['20/11/2026 Hạn xử lý: 18/11/2026'], { stepDueAt: '18/11/2026' }, ['20/11/2026']],
    [
      ['Ngày nhận: 10/11/2026 08:00 Hẹn trả: 17:00 20/11/2026'],
      { receivedAt: '10/11/2026 08:00', dueAt: '17:00 20/11/2026' },
      [],
    ],
    [['Ngày nhận:10/11/2026; Hẹn trả:20/11/2026'], { receivedAt: '10/11/2026', dueAt: '20/11/2026' }, []],
    [['Hẹn trả: 20/11/2026 Ghi chú riêng: trước 25/11/2026'], { dueAt: '20/11/2026' }, []],
    [['Hẹn trả', '20/11/2026', 'Đang xử lý'], { dueAt: '20/11/2026' }, ['Đang xử lý']],
    [['Hẹn trả:', 'Trạng thái: Đang xử lý'], { status: 'Đang xử lý' }, []],
    [['Người nộp:', 'Mẫu Thử', 'Hẹn trả:', '20/11/2026'], { dueAt: '20/11/2026' }, []],
    [['Gia hạn lần một: 10/11/2026', '20/11/2026'], {}, ['20/11/2026']],
  ])('%j', (lines, facts, rest) => {
    expect(read(...lines)).toMatchObject({ facts, rest });
    expect(Object.keys(read(...lines).facts)).toEqual(Object.keys(facts));
  });
});

it.each([
  ['procedure', ['Đăng ký khai sinh', 'Mẫu Thử Một'], 'Đăng ký khai sinh'],
  ['procedure', ['Mẫu Thử Một', 'Xác nhận thông tin', 'hộ tịch'], 'Xác nhận thông tin hộ tịch'],
  ['procedure', ['1.001193 - Đăng ký khai sinh'], 'Đăng ký khai sinh'],
  ['procedure', ['Đăng ký khai sinh (1.001193)'], 'Đăng ký khai sinh'],
  ['status', ['● Đang xử lý', 'Còn 3 ngày'], 'Đang xử lý'],
  ['status', ['Còn 3 ngày', 'Trạng thái lạ'], 'Trạng thái lạ'],
  ['dueAt', ['20/11/2026', '17:00'], '20/11/2026 17:00'],
] as const)('of the lines of %s %j the value is %j', (label, lines, value) => {
  expect(valueIn(label, [...lines], commonWords)).toBe(value);
});
