import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Thay đổi này làm đổi hạn', en: 'This change moves' },
  open: { vi: 'hồ sơ đang theo dõi', en: 'dossiers that are open' },
  lead: {
    vi: 'Hạn cũ → hạn mới, tình trạng trước → sau. Chưa có gì được lưu.',
    en: 'Old due date → new one, state before → after. Nothing has been saved yet.',
  },
  noDue: { vi: 'chưa rõ hạn', en: 'no due date' },
  becomes: { vi: 'thành', en: 'becomes' },
  more: { vi: 'hồ sơ nữa', en: 'more' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  leave: { vi: 'Không áp dụng', en: 'Do not apply' },
  applied: { vi: 'Đã áp dụng.', en: 'Applied.' },
  nothing: {
    vi: 'Đã áp dụng. Không hồ sơ nào đang theo dõi đổi hạn.',
    en: 'Applied. No open dossier has moved.',
  },
  left: { vi: 'Không áp dụng, mọi thứ như cũ.', en: 'Not applied; all is as it was.' },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;
