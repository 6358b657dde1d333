import { expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { readRows, type UnreadableFile } from './read-rows';

const HEAD = ['Mã hồ sơ', 'Thủ tục', 'Ngày hẹn trả'];
const CODE = 'H32.21-261110-0002';
const problemOf = (content: BlobPart) =>
  readRows(new Blob([content])).then(
    () => undefined,
    (error: UnreadableFile) => error.problem,
  );

it('a spreadsheet: dates as they are shown, numbers and empty cells as texts', async () => {
  const due = { value: new Date('2026-11-20T17:00:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' } as const;
  const day = { value: new Date('2026-11-20T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' } as const;
  const file = await writeExcelFile([
    { sheet: 'Hồ sơ', data: [HEAD, [CODE, 'Đăng ký khai sinh', due], [7, null, day]] },
    { sheet: 'Khác', data: [['ghi chú']] },
  ]).toBlob();
  expect(await readRows(file)).toEqual([
    [HEAD, [CODE, 'Đăng ký khai sinh', '20/11/2026 17:00:00'], ['7', '', '20/11/2026']],
    [['ghi chú']],
  ]);
});

it.each([',', ';', '\t'])('values with “%s” between them, a quoted one with it inside', async (mark) => {
  const quoted = `"Cấp giấy${mark} xác nhận"`;
  const text = `${[HEAD, [CODE, quoted, '20/11/2026']].map((row) => row.join(mark)).join('\r\n')}\r\n`;
  const rows = [HEAD, [CODE, `Cấp giấy${mark} xác nhận`, '20/11/2026']];
  expect(await readRows(new Blob([text]))).toEqual([rows]);
  expect(await readRows(new Blob([`\ufeff${text}`]))).toEqual([rows]);
  const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
  expect(await readRows(new Blob([wide]))).toEqual([rows]);
});

it('Vietnamese that Windows wrote without Unicode', async () => {
  // `Mã hồ sơ` in windows-1258
  const bytes = Uint8Array.from([0x4d, 0x61, 0xde, 0x20, 0x68, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x2c, 0x31]);
  expect(await readRows(new Blob([bytes]))).toEqual([[['Mã hồ sơ', '1']]]);
});

it('what cannot be read says why', async () => {
  expect(await problemOf('')).toBe('empty');
  expect(await problemOf('PK nothing of the kind')).toBe('broken-spreadsheet');
  expect(await problemOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-spreadsheet');
  expect(await problemOf('một dòng chữ')).toBe('no-table');
});
