import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './find-json-fault';
import { BrokenJson, describeJsonFault, parseJson } from './parse-json';

function faultOf(text: string): BrokenJson {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof BrokenJson) return error;
    throw error;
  }
  throw new Error(`is JSON: ${text}`);
}

test.each([
  ['', 'tệp trống'],
  ['\ufeff \n', 'tệp trống'],
  ['<!doctype html><p>', 'đây là trang web (hoặc XML), không phải JSON'],
  ['%PDF-1.7', 'đây không phải tệp JSON (có thể là PDF, Word, Excel hoặc ảnh)'],
  ['\ufffdPNG\r\n', 'đây không phải tệp JSON (có thể là PDF, Word, Excel hoặc ảnh)'],
  ['{"a": 1', 'dòng 1, cột 8: tệp bị cắt ngang ở đây'],
  ['{"a": "chưa xong', 'dòng 1, cột 17: tệp bị cắt ngang ở đây'],
  ['{"a": [1, 2\n', 'dòng 2, cột 1: tệp bị cắt ngang ở đây'],
  ['{\r\n  "a": 1,\r\n  "b": 2,\r\n}', 'dòng 4, cột 1: ngay trước “}” thiếu giá trị, hoặc thừa dấu phẩy'],
  ['[1,,2]', 'dòng 1, cột 4: ngay trước “,” thiếu giá trị, hoặc thừa dấu phẩy'],
  ['{"a": }', 'dòng 1, cột 7: ngay trước “}” thiếu giá trị, hoặc thừa dấu phẩy'],
  ['{"a": 1\n "b": 2}', 'dòng 2, cột 2: thiếu dấu phẩy trước “"b"”'],
  ['{"a" 1}', 'dòng 1, cột 6: thiếu dấu hai chấm sau tên mục, trước “1”'],
  ['{a: 1}', 'dòng 1, cột 2: tên mục phải đặt trong dấu ngoặc kép thẳng ("…"), ở đây là “a”'],
  ['{“a”: 1}', 'dòng 1, cột 2: tên mục phải đặt trong dấu ngoặc kép thẳng ("…"), ở đây là ““a””'],
  ['[1}', 'dòng 1, cột 3: dấu ngoặc “}” không khớp với dấu ngoặc mở'],
  ['[}', 'dòng 1, cột 2: dấu ngoặc “}” không khớp với dấu ngoặc mở'],
  ['{} {}', 'dòng 1, cột 4: nội dung đã hết mà còn “{”'],
  ['{"a": "b\n"}', 'dòng 1, cột 7: dấu ngoặc kép mở ở đây không được đóng trên cùng dòng'],
  [
    '["a\tb"]',
    'dòng 1, cột 4: trong ngoặc kép có ký tự điều khiển (như phím Tab); phải viết bằng \\t hoặc dấu cách',
  ],
  ['["C:\\windows"]', 'dòng 1, cột 5: dấu \\ ở đây không đúng; muốn viết dấu \\ thì viết \\\\'],
  ['[1 // một\n]', 'dòng 1, cột 4: JSON không có chú thích (// hoặc /* */)'],
  [
    '[01]',
    'dòng 1, cột 2: không đọc được “01” (chữ phải đặt trong dấu ngoặc kép thẳng "…", số viết như 1.5)',
  ],
  [
    '[1, tại]',
    'dòng 1, cột 5: không đọc được “tại” (chữ phải đặt trong dấu ngoặc kép thẳng "…", số viết như 1.5)',
  ],
])('%j: %s', (text, said) => {
  expect(describeJsonFault(faultOf(text).fault, 'vi')).toBe(said);
});

test('the error itself speaks English, shortens what stands there and keeps what the engine said', () => {
  const error = faultOf(`[${'x'.repeat(50)}]`);
  expect(error.message).toMatch(/^not JSON: line 1, column 2: “x{20}…” cannot be read/);
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test('a byte order mark is passed over', () => {
  expect(parseJson('\ufeff{"a": 1}')).toEqual({ a: 1 });
});

test('a fault is found exactly where there is one', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '"a"',
    '1',
    '-0.5e3',
    '01',
    'true',
    ' ',
    '\n',
    '\t',
    'x',
  );
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.array(piece, { maxLength: 2 }))
    .map(([json, place, length, pieces]) => {
      const at = place % (json.length + 1);
      return json.slice(0, at) + pieces.join('') + json.slice(at + length);
    });
  fc.assert(
    fc.property(
      fc.oneof(
        broken,
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      },
    ),
    { numRuns: 3000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a long file with long strings is gone through, one with endless brackets is told as such', () => {
  const long = JSON.stringify(Array.from({ length: 2000 }, () => 'Hồ sơ "đất đai"\n'.repeat(100)));
  expect(findJsonFault(`{"a": ${long}`)).toMatchObject({ kind: 'cut-off' });
  expect(findJsonFault('['.repeat(100_000))).toEqual({ kind: 'too-deep' });
});
