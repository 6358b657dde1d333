import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { DayWork } from '../../../shared/working-time/ward-hours';
import type { DayKind } from './day-cell';

export const TEXTS = {
  title: { vi: 'Lịch làm việc của đơn vị', en: 'The unit’s calendar' },
  lead: {
    vi: 'Ngày lễ chính thức có sẵn. Bấm một ngày để ghi ngày nghỉ, nửa ngày hoặc ngày làm bù riêng của đơn vị; bàn phím: các phím mũi tên, rồi Enter.',
    en: 'Official holidays are there already. Press a day to set a day off, a half day or a make-up day of the unit’s own; by keyboard: arrow keys, then Enter.',
  },
  year: { vi: 'Năm', en: 'Year' },
  before: { vi: 'Năm trước', en: 'Previous year' },
  after: { vi: 'Năm sau', en: 'Next year' },
  today: { vi: 'hôm nay', en: 'today' },
  legend: { vi: 'Chú thích', en: 'Legend' },
  changed: { vi: 'ngày đã đổi, chưa áp dụng', en: 'days changed, not applied yet' },
  applyDays: { vi: 'Xem hồ sơ đổi hạn và áp dụng', en: 'See what moves and apply' },
  drop: { vi: 'Bỏ các thay đổi', en: 'Discard' },
  ownDays: { vi: 'Ngày riêng của đơn vị', en: 'The unit’s own days' },
  noOwn: { vi: 'Chưa có ngày riêng nào trong năm này.', en: 'None in this year yet.' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  officialDays: { vi: 'Ngày lễ, ngày làm bù chính thức và nguồn', en: 'Official days and their sources' },
  noOfficial: {
    vi: 'Chưa có lịch nghỉ chính thức của năm này.',
    en: 'No official days are known of this year.',
  },
  official: { vi: 'Chính thức', en: 'Official' },
  source: { vi: 'Nguồn', en: 'Source' },
  unchecked: { vi: 'chưa đối chiếu văn bản', en: 'not checked against the document' },
  unknownYear: {
    vi: 'Lịch nghỉ chính thức chỉ biết chắc đến hết',
    en: 'Official holidays are certain only until',
  },
  how: { vi: 'Ngày này', en: 'On this day' },
  general: { vi: 'Theo lịch chung', en: 'As the general calendar has it' },
  times: { vi: 'Giờ làm việc của ngày', en: 'Working hours of the day' },
  reason: { vi: 'Lý do (không bắt buộc)', en: 'Reason (may be left out)' },
  reasonHint: { vi: 'Ví dụ: mất điện, bão số 5, kỷ niệm thành lập', en: 'Such as: power cut, storm' },
  save: { vi: 'Ghi vào lịch', en: 'Put into the calendar' },
  cancel: { vi: 'Đóng', en: 'Close' },
  rest: { vi: 'không làm việc', en: 'no work' },
  unreadable: {
    vi: 'Không đọc được giờ. Ghi như 7:30–11:30, 13:00–17:00.',
    en: 'The times could not be read. Write 7:30–11:30, 13:00–17:00.',
  },
  order: {
    vi: 'Các buổi phải theo thứ tự và không chồng nhau.',
    en: 'Sessions must be in order and must not overlap.',
  },
  empty: { vi: 'Ghi ít nhất một buổi, hoặc chọn nghỉ.', en: 'Write a session, or choose a day off.' },
} satisfies Record<string, BilingualText>;

export const KIND_TEXTS: Record<DayKind, BilingualText> = {
  working: { vi: 'Ngày làm việc', en: 'Working day' },
  rest: { vi: 'Nghỉ hằng tuần', en: 'Rest day' },
  holiday: { vi: 'Nghỉ lễ chính thức', en: 'Official holiday' },
  'make-up': { vi: 'Làm bù chính thức', en: 'Official make-up day' },
  'own-rest': { vi: 'Đơn vị nghỉ', en: 'The unit is closed' },
  'own-half': { vi: 'Đơn vị làm nửa ngày', en: 'The unit works half a day' },
  'own-work': { vi: 'Đơn vị làm giờ riêng, làm bù', en: 'The unit works at its own times' },
};

export const WORK_TEXTS: Record<DayWork, BilingualText> = {
  rest: { vi: 'Nghỉ', en: 'Closed' },
  morning: { vi: 'Làm buổi sáng', en: 'Morning only' },
  afternoon: { vi: 'Làm buổi chiều', en: 'Afternoon only' },
  whole: { vi: 'Làm cả ngày', en: 'Whole day' },
  own: { vi: 'Giờ riêng', en: 'Times of its own' },
};
