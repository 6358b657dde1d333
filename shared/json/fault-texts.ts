import type { BilingualText } from '../text/bilingual-text';

/** What is wrong at a place of a JSON text; `{found}` is what stands there. */
export const FAULT_TEXTS = {
  empty: { vi: 'tệp trống', en: 'the file is empty' },
  'web-page': {
    vi: 'đây là trang web (hoặc XML), không phải JSON',
    en: 'this is a web page (or XML), not JSON',
  },
  binary: {
    vi: 'đây không phải tệp JSON (có thể là PDF, Word, Excel hoặc ảnh)',
    en: 'this is no JSON file (perhaps a PDF, Word or Excel file, or a picture)',
  },
  'too-deep': {
    vi: 'các dấu ngoặc lồng nhau quá nhiều lớp',
    en: 'brackets stand inside each other too many times',
  },
  'cut-off': { vi: 'tệp bị cắt ngang ở đây', en: 'the file is cut off here' },
  'no-value': {
    vi: 'ngay trước “{found}” thiếu giá trị, hoặc thừa dấu phẩy',
    en: 'right before “{found}” a value is missing, or a comma is too many',
  },
  'no-name': {
    vi: 'tên mục phải đặt trong dấu ngoặc kép thẳng ("…"), ở đây là “{found}”',
    en: 'a member’s name must stand in straight double quotes ("…"); here is “{found}”',
  },
  'no-colon': {
    vi: 'thiếu dấu hai chấm sau tên mục, trước “{found}”',
    en: 'the colon behind a member’s name is missing before “{found}”',
  },
  'no-comma': { vi: 'thiếu dấu phẩy trước “{found}”', en: 'a comma is missing before “{found}”' },
  'wrong-bracket': {
    vi: 'dấu ngoặc “{found}” không khớp với dấu ngoặc mở',
    en: 'the bracket “{found}” does not match the one that is open',
  },
  more: {
    vi: 'nội dung đã hết mà còn “{found}”',
    en: 'behind the end there is still “{found}”',
  },
  'open-string': {
    vi: 'dấu ngoặc kép mở ở đây không được đóng trên cùng dòng',
    en: 'the double quote that opens here is not closed on its line',
  },
  control: {
    vi: 'trong ngoặc kép có ký tự điều khiển (như phím Tab); phải viết bằng \\t hoặc dấu cách',
    en: 'between quotes stands a control character (such as a tab); write \\t or a blank',
  },
  escape: {
    vi: 'dấu \\ ở đây không đúng; muốn viết dấu \\ thì viết \\\\',
    en: 'the \\ here is not right; a \\ is written \\\\',
  },
  comment: {
    vi: 'JSON không có chú thích (// hoặc /* */)',
    en: 'JSON has no comments (// or /* */)',
  },
  unreadable: {
    vi: 'không đọc được “{found}” (chữ phải đặt trong dấu ngoặc kép thẳng "…", số viết như 1.5)',
    en: '“{found}” cannot be read (texts stand in straight double quotes "…", numbers are written like 1.5)',
  },
} satisfies Record<string, BilingualText>;

export type JsonFaultKind = keyof typeof FAULT_TEXTS;
