import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Cài đặt Hài Lòng', en: 'Hài Lòng settings' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  firstRun: { vi: 'Làm lại bốn câu hỏi lúc bắt đầu', en: 'The four questions of the beginning again' },
  plans: { vi: 'Kế hoạch của đơn vị', en: 'The unit’s plans' },
  ignored: {
    vi: 'Có giá trị do quản trị viên đặt không dùng được, đã bỏ qua',
    en: 'Some values set by the administrator cannot be used and are ignored',
  },
} satisfies Record<string, BilingualText>;

/** Sections by the ids of their headings, in the order of the page. */
export const CONTENTS: { id: string; name: BilingualText }[] = [
  { id: 'sites', name: { vi: 'Trang được phép', en: 'Allowed sites' } },
  { id: 'portals', name: { vi: 'Các trang đã dạy', en: 'Sites that were taught' } },
  { id: 'unit', name: { vi: 'Đơn vị', en: 'Unit' } },
  { id: 'survey', name: { vi: 'Mã mời đánh giá', en: 'Code for the survey' } },
  { id: 'hours', name: { vi: 'Giờ làm việc', en: 'Office hours' } },
  { id: 'calendar', name: { vi: 'Lịch làm việc', en: 'Calendar' } },
  { id: 'rules', name: { vi: 'Quy định về thời hạn', en: 'Rules' } },
  { id: 'features', name: { vi: 'Các phần đang bật', en: 'Parts in use' } },
  { id: 'guard', name: { vi: 'Nhắc trước khi bấm', en: 'Reminder before a press' } },
  { id: 'language', name: { vi: 'Ngôn ngữ', en: 'Language' } },
  { id: 'procedures', name: { vi: 'Thủ tục hành chính', en: 'Procedures' } },
  { id: 'targets', name: { vi: 'Chỉ tiêu của đơn vị', en: 'Targets' } },
  { id: 'people', name: { vi: 'Người dùng chung máy', en: 'Who shares this computer' } },
  { id: 'kept', name: { vi: 'Dữ liệu trên máy', en: 'Data kept' } },
];
