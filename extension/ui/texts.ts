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
  only: { vi: 'Lọc', en: 'Filter' },
  panel: { vi: 'Mở bảng theo dõi', en: 'Open the panel' },
  close: { vi: 'Đóng', en: 'Close' },
  why: { vi: 'Vì sao có thời hạn này', en: 'Why this deadline' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  due: { vi: 'Hạn', en: 'Due' },
  rule: { vi: 'Quy định', en: 'Rule' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
  countedDays: { vi: 'Các ngày được tính', en: 'Days counted' },
  day: { vi: 'Ngày', en: 'Day' },
  counted: { vi: 'Giờ làm việc được tính', en: 'Working time counted' },
  sum: { vi: 'Cộng', en: 'Sum' },
  moreDays: { vi: 'ngày nữa ở giữa', en: 'more days in between' },
  officeHours: { vi: 'Giờ làm việc đang dùng', en: 'Office hours in use' },
  teach: { vi: 'Dạy lại', en: 'Teach it again' },
  accept: { vi: 'Trang vốn như vậy', en: 'The page is as it should be' },
  checkClock: { vi: 'Kiểm tra đồng hồ máy', en: 'Check this computer’s clock' },
  unreadable: { vi: 'Không đọc được', en: 'Could not be read' },
  statusOnPage: { vi: 'Trạng thái trên trang', en: 'Status on the page' },
} satisfies Record<string, BilingualText>;
