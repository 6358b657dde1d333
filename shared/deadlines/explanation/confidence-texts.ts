import type { BilingualText } from '../../text/bilingual-text';
import type { Confidence } from '../rule-set/rule';

/** How sure a rule is, in words for an official. */
export const CONFIDENCE_TEXTS: Record<Confidence, BilingualText> = {
  V: { vi: 'Đọc nguyên văn trong văn bản', en: 'Read verbatim in the instrument' },
  T: { vi: 'Theo thủ tục hiện hành nêu lại quy định', en: 'Restated in a current procedure' },
  S: { vi: 'Theo nguồn thứ cấp, chưa đọc nguyên văn', en: 'From a secondary source, not read verbatim' },
  L: { vi: 'Quy định của địa phương', en: 'Local rule' },
  C: { vi: 'Tính từ quy định', en: 'Computed from the rule' },
  R: { vi: 'Hiểu biết chung, chưa đối chiếu văn bản', en: 'General knowledge, not checked' },
  N: { vi: 'Chưa xác nhận được', en: 'Not confirmed' },
};
