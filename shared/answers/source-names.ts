import type { BilingualText } from '../text/bilingual-text';
import type { AnswerSource } from './answers';

/** What the ways are called in which citizens say something. */
export const SOURCE_NAMES: Record<AnswerSource, BilingualText> = {
  portal: { vi: 'Hệ thống phản ánh, kiến nghị', en: 'Feedback portal' },
  survey: { vi: 'Phiếu đánh giá', en: 'Survey' },
  book: { vi: 'Sổ góp ý', en: 'Comment book' },
  box: { vi: 'Hòm thư góp ý', en: 'Suggestion box' },
  hotline: { vi: 'Đường dây nóng', en: 'Hotline' },
  meeting: { vi: 'Tiếp công dân', en: 'Citizens’ reception' },
};
