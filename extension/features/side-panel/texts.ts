import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  parts: { vi: 'Các phần của bảng', en: 'Parts of the panel' },
  today: { vi: 'Hôm nay', en: 'Today' },
  book: { vi: 'Tra hồ sơ', en: 'Dossiers' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  unreadable: { vi: 'Không mở được dữ liệu trên máy này', en: 'The data on this computer cannot be opened' },
} satisfies Record<string, BilingualText>;
