import type { Language } from '../../shared/text/bilingual-text';

interface QrTexts {
  name: (value: string) => string;
  empty: string;
  /** Both in bytes. */
  tooLong: (length: number, limit: number) => string;
}

const vi = new Intl.NumberFormat('vi-VN');
const en = new Intl.NumberFormat('en-GB');

export const QR_TEXTS: Record<Language, QrTexts> = {
  vi: {
    name: (value) => `Mã QR: ${value}`,
    empty: 'Chưa có nội dung để tạo mã QR.',
    tooLong: (length, limit) =>
      `Nội dung quá dài cho một mã QR: tối đa ${vi.format(limit)} byte, hiện có ${vi.format(length)} byte. Vui lòng dùng nội dung ngắn hơn.`,
  },
  en: {
    name: (value) => `QR code: ${value}`,
    empty: 'There is nothing to make a QR code from yet.',
    tooLong: (length, limit) =>
      `Too long for one QR code: ${en.format(limit)} bytes at most, this has ${en.format(length)}. Please use something shorter.`,
  },
};
