import type { Language } from '../text/bilingual-text';
import type { FollowUpState } from './follow-up';

/** How far an answer that asks for something has come, in words. */
export const FOLLOW_UP_NAMES: Record<Language, Record<FollowUpState, string>> = {
  vi: { new: 'Mới', read: 'Đã đọc', handed: 'Đã chuyển', closed: 'Đã xử lý' },
  en: { new: 'New', read: 'Read', handed: 'Handed on', closed: 'Done' },
};
