import type { BilingualText } from '../../shared/text/bilingual-text';

/** Texts of the overlay and of the pages of the extension. */
export const TEXTS = {
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  dossiersOnPage: { vi: 'hồ sơ trên trang', en: 'dossiers on this page' },
  summary: {
    vi: 'Thời hạn các hồ sơ trên trang (Hài Lòng)',
    en: 'Deadlines of the dossiers on this page (Hài Lòng)',
  },
  unfold: { vi: 'Xem thời hạn của trang', en: 'Show the page’s deadlines' },
  fold: { vi: 'Thu gọn', en: 'Fold' },
  close: { vi: 'Đóng', en: 'Close' },
  why: { vi: 'Vì sao có thời hạn này', en: 'Why this deadline' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  due: { vi: 'Hạn', en: 'Due' },
  note: { vi: 'Lưu ý', en: 'Note' },
  startIsDay: {
    vi: 'Trang không ghi giờ: tính từ cuối buổi làm việc cuối cùng của ngày đó',
    en: 'The page shows no time of day: counted from the end of that day’s last session',
  },
  rule: { vi: 'Quy định', en: 'Rule' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  countedDays: { vi: 'Các ngày được tính', en: 'Days counted' },
  day: { vi: 'Ngày', en: 'Day' },
  counted: { vi: 'Giờ làm việc được tính', en: 'Working time counted' },
  sum: { vi: 'Cộng', en: 'Sum' },
  moreDays: { vi: 'ngày nữa ở giữa', en: 'more days in between' },
  officeHours: { vi: 'Giờ làm việc đang dùng', en: 'Office hours in use' },
  unreadable: { vi: 'Không đọc được', en: 'Could not be read' },
  notOfficial: {
    vi: 'Chưa có lịch nghỉ chính thức cho những ngày sau',
    en: 'Official holidays are not known after',
  },
  statusOnPage: { vi: 'Trạng thái trên trang', en: 'Status on the page' },
} satisfies Record<string, BilingualText>;

/** How sure a rule is, in words for an official (shared/deadlines/rule.ts). */
export const CONFIDENCE_TEXTS: Record<'V' | 'T' | 'S' | 'L' | 'C' | 'R' | 'N', BilingualText> = {
  V: { vi: 'Đọc nguyên văn trong văn bản', en: 'Read verbatim in the instrument' },
  T: { vi: 'Theo thủ tục hiện hành nêu lại quy định', en: 'Restated in a current procedure' },
  S: { vi: 'Theo nguồn thứ cấp, chưa đọc nguyên văn', en: 'From a secondary source, not read verbatim' },
  L: { vi: 'Quy định của địa phương', en: 'Local rule' },
  C: { vi: 'Tính từ quy định', en: 'Computed from the rule' },
  R: { vi: 'Hiểu biết chung, chưa đối chiếu văn bản', en: 'General knowledge, not checked' },
  N: { vi: 'Chưa xác nhận được', en: 'Not confirmed' },
};

/** Kinds of days in an explanation (shared/working-time/describe-day.ts). */
export const DAY_TEXTS: Record<'working' | 'rest' | 'holiday' | 'make-up' | 'changed', BilingualText> = {
  working: { vi: '', en: '' },
  rest: { vi: 'Nghỉ hằng tuần', en: 'Rest day' },
  holiday: { vi: 'Nghỉ lễ', en: 'Holiday' },
  'make-up': { vi: 'Làm bù', en: 'Make-up day' },
  changed: { vi: 'Giờ làm việc khác', en: 'Other hours' },
};

export const WEEKDAY_TEXTS: Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', BilingualText> = {
  mon: { vi: 'Thứ Hai', en: 'Mon' },
  tue: { vi: 'Thứ Ba', en: 'Tue' },
  wed: { vi: 'Thứ Tư', en: 'Wed' },
  thu: { vi: 'Thứ Năm', en: 'Thu' },
  fri: { vi: 'Thứ Sáu', en: 'Fri' },
  sat: { vi: 'Thứ Bảy', en: 'Sat' },
  sun: { vi: 'Chủ nhật', en: 'Sun' },
};
