import { expect, it } from 'vitest';
import { findPersonalData } from './find-personal-data';

it.each([
  ['Đã gọi 0905 123 456, hẹn chiều', ['number']],
  ['CCCD 066091001234', ['number']],
  ['gửi thư qua ten@example.vn', ['address']],
  ['Bà Hoa sẽ nộp bổ sung', ['name']],
  ['Nguyễn Văn A đã đến', ['name']],
  ['nguoi nop: chờ bản chính', []],
  ['Công dân Việt Nam ở nước ngoài', []],
  ['Thiếu trích lục khai sinh; hồ sơ H29.17-261106-0217, 000.00.28.H30-261030-0086', []],
  ['Thủ tục 1.004884, hẹn 13/11/2026 lúc 16:30', []],
  ['ông chủ hộ bổ sung sau', []],
] as const)('“%s”', (text, found) => {
  expect(findPersonalData(text)).toEqual(found);
  expect(findPersonalData(text.normalize('NFD'))).toEqual(found);
});
