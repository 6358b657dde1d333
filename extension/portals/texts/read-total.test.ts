import { expect, it } from 'vitest';
import { readTotal } from './read-total';

it.each([
  ['1 – 12 of 64', 64],
  ['1–10 trong 30', 30],
  ['Hiển thị 1 đến 10 của 1.143 hồ sơ', 1143],
  ['Hiển thị 1-10/143 bản ghi', 143],
  ['Showing 1 to 10 of 143 entries', 143],
  ['Tổng số: 1.250 hồ sơ', 1250],
  ['Tổng cộng 25 mục', 25],
  ['Tìm thấy 7 kết quả', 7],
  ['Tổng số hồ sơ: 31', 31],
  ['Trang 1/15 (143 bản ghi)', 143],
  ['143 hồ sơ', 143],
  ['214 bản ghi trong 43 trang', 214],
  ['Trang 1/15', undefined],
  ['10/11/2026 - 20/11/2026', undefined],
  ['Tổng: 12 ngày', undefined],
  ['', undefined],
])('%j says %s', (text, total) => {
  expect(readTotal([text])).toBe(total);
});
