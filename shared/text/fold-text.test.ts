import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['Ngày hẹn trả', 'ngay hen tra'],
    ['NGAY HEN TRA', 'ngay hen tra'],
    ['Đăng ký', 'dang ky'],
    ['Đăng ký'.normalize('NFD'), 'dang ky'],
    ['  Mã\u00a0hồ\n\tsơ ', 'ma ho so'],
    ['đăng k\u200ey', 'dang ky'],
    ['✔\ufe0f Đã xử lý – xong', '✔ da xu ly – xong'],
    ['m\u20d7ã \n\n hồ\u3000 sơ', 'ma ho so'],
  ])('%j → %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves no marks, nothing invisible and single blanks only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).not.toMatch(/[\p{Mn}\p{Cf}A-ZĐđ]|[^\S ]|^ | $| {2}/u);
      }),
    );
  });

  it('is the same for composed and decomposed text, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});
