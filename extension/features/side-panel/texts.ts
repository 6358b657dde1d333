import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  parts: { vi: 'Các phần của bảng', en: 'Parts of the panel' },
  today: { vi: 'Hôm nay', en: 'Today' },
  book: { vi: 'Tra hồ sơ', en: 'Dossiers' },
  report: { vi: 'Báo cáo', en: 'Report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  options: { vi: 'Cài đặt', en: 'Settings' },
  inFront: { vi: 'Trang đang mở là của hồ sơ', en: 'The page in front is of the dossier' },
  openIt: { vi: 'Xem', en: 'Open' },
  unreadable: { vi: 'Không mở được dữ liệu trên máy này', en: 'The data on this computer cannot be opened' },
  clockIsSlow: {
    vi: 'Có hồ sơ được đọc lúc {when}, sau giờ hiện nay của máy này: hãy kiểm tra ngày giờ của máy. Đồng hồ sai thì mọi thời hạn hiện ra đều sai.',
    en: 'A dossier was read at {when}, later than this computer’s clock says it is: please check its date and time. With a wrong clock all deadlines shown are wrong.',
  },
  notLoaded: {
    vi: 'Chưa tải được hết bảng này; hãy đóng rồi mở lại',
    en: 'This panel could not be loaded whole; close it and open it again',
  },
  notKept: {
    vi: 'Không lưu được hồ sơ hoặc lần bấm vừa rồi; hồ sơ sẽ tự được lưu lại sau ít phút khi trang còn mở',
    en: 'The dossiers or the press just seen could not be kept; dossiers are tried again within minutes while the page is open',
  },
} satisfies Record<string, BilingualText>;
