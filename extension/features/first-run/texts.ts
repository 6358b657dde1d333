import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Bắt đầu dùng Hài Lòng', en: 'Getting started with Hài Lòng' },
  step: { vi: 'Câu', en: 'Question' },
  of: { vi: 'trên', en: 'of' },
  back: { vi: 'Quay lại', en: 'Back' },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  finish: { vi: 'Xong', en: 'Finish' },
  skip: { vi: 'Bỏ qua, mở Cài đặt', en: 'Skip, open the settings' },
  saved: {
    vi: 'Mỗi lựa chọn được lưu ngay; lúc nào cũng đổi được ở Cài đặt.',
    en: 'Each choice is saved at once, and can be changed in the settings at any time.',
  },
  ready: { vi: 'Hài Lòng đã sẵn sàng', en: 'Hài Lòng is ready' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  sites: { vi: 'Trang được phép', en: 'Allowed sites' },
  none: { vi: 'chưa có', en: 'none yet' },
  nextTitle: { vi: 'Tiếp theo', en: 'What happens next' },
  openPortal: {
    vi: 'Mở trang xử lý hồ sơ: bên cạnh mỗi hồ sơ có dấu cho biết còn bao lâu.',
    en: 'Open the site where dossiers are processed: each dossier has a mark that tells how long is left.',
  },
  noSite: {
    vi: 'Chưa có trang nào được phép, nên chưa có gì hiện ra. Quay lại câu 3, hoặc bấm biểu tượng Hài Lòng khi đang ở trang xử lý hồ sơ.',
    en: 'No site is allowed yet, so nothing will be shown. Go back to question 3, or press the Hài Lòng icon on the site.',
  },
  panel: {
    vi: 'Bấm Alt+Shift+B để mở bảng theo dõi: việc hôm nay, tra hồ sơ, báo cáo.',
    en: 'Press Alt+Shift+B for the panel: today, finding dossiers, reports.',
  },
  calendar: {
    vi: 'Ngày nghỉ, nửa ngày riêng của đơn vị: ghi ở Cài đặt, mục Lịch làm việc.',
    en: 'Days off and half days of the unit’s own are set in the settings, under Calendar.',
  },
  settings: { vi: 'Mở Cài đặt', en: 'Open the settings' },
} satisfies Record<string, BilingualText>;
