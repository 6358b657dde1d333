import type { BilingualText } from '../../text/bilingual-text';
import type { UnknownReason } from './due-date';

/** Why no due date can be told, for people. */
export const UNKNOWN_REASONS: Record<UnknownReason, BilingualText> = {
  'start-not-shown': { vi: 'Trang không có ngày nộp', en: 'The page shows no submission date' },
  'appointment-not-shown': { vi: 'Trang không có ngày hẹn trả', en: 'The page shows no appointment' },
  'appointment-before-start': {
    vi: 'Ngày hẹn trả sớm hơn ngày tiếp nhận: kiểm tra lại',
    en: 'The appointment is earlier than the receipt: please check',
  },
  'appointment-overtaken': {
    vi: 'Ngày hẹn cũ không còn đúng sau khi bổ sung: chờ ngày hẹn mới',
    en: 'The appointment is overtaken by the supplement: a new one is awaited',
  },
  'term-not-known': { vi: 'Chưa rõ thời hạn', en: 'The term is not known' },
  'limit-not-set': { vi: 'Đơn vị chưa đặt thời hạn này', en: 'The ward has not set this limit' },
  'too-short': {
    vi: 'Thời hạn ngắn: không còn ngày để báo trước',
    en: 'The term is short: no day is left to announce it beforehand',
  },
  'awaiting-supplement': { vi: 'Đang chờ bổ sung hồ sơ', en: 'A supplement is awaited' },
};
