import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  before: { vi: 'Trước khi', en: 'Before' },
  again: {
    vi: 'Bấm lần nữa để tiếp tục. Việc nào đã xong, đánh dấu trong bảng theo dõi thì lần sau không hỏi.',
    en: 'Press again to go on. What is ticked in the panel is not asked about next time.',
  },
  panel: { vi: 'Mở bảng theo dõi', en: 'Open the panel' },
  close: { vi: 'Đóng (Esc)', en: 'Close (Esc)' },
} satisfies Record<string, BilingualText>;
