import type { BilingualText } from '../../../shared/text/bilingual-text';

/** Papers that can be printed. */
export const SHEET_IDS = ['a4', 'a5', 'tent', 'desk', 'labels', 'board', 'receipt'] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** A paper as it is cut, in millimetres. */
export interface SheetKind {
  name: BilingualText;
  width: number;
  height: number;
  /** Codes on one sheet: so many subjects are printed on it. */
  subjects: number;
  /** Side of a code with its quiet zone. */
  codeSide: number;
  /** Metres from which it is meant to be read. */
  distance: number;
}

export const SHEETS: Record<SheetId, SheetKind> = {
  a4: {
    name: { vi: 'Áp phích A4', en: 'Poster A4' },
    ...{ width: 210, height: 297, subjects: 1, codeSide: 125, distance: 1 },
  },
  a5: {
    name: { vi: 'Áp phích A5', en: 'Poster A5' },
    ...{ width: 148, height: 210, subjects: 1, codeSide: 88, distance: 0.7 },
  },
  tent: {
    name: { vi: 'Bảng để bàn (A4 gấp đôi)', en: 'Table tent (A4, folded)' },
    ...{ width: 210, height: 297, subjects: 1, codeSide: 81, distance: 0.65 },
  },
  desk: {
    name: { vi: 'Nhãn quầy A7 (8 nhãn một tờ A4)', en: 'Desk labels A7 (8 on A4)' },
    ...{ width: 210, height: 297, subjects: 8, codeSide: 60, distance: 0.45 },
  },
  labels: {
    name: { vi: 'Nhãn dán 70 × 37 mm (24 nhãn một tờ A4)', en: 'Stickers 70 × 37 mm (24 on A4)' },
    ...{ width: 210, height: 297, subjects: 24, codeSide: 32, distance: 0.25 },
  },
  board: {
    name: { vi: 'Bảng treo tường A1 (50 mã)', en: 'Wall board A1 (50 codes)' },
    ...{ width: 841, height: 594, subjects: 50, codeSide: 58, distance: 0.45 },
  },
  receipt: {
    name: { vi: 'Mặt sau giấy tiếp nhận và hẹn trả (A5)', en: 'Back of the receipt (A5)' },
    ...{ width: 148, height: 210, subjects: 2, codeSide: 58, distance: 0.45 },
  },
};
