import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { DueGroup } from './group-by-due';

export const GROUP_NAMES: Record<DueGroup, BilingualText> = {
  late: { vi: 'Quá hạn', en: 'Overdue' },
  'half-day': { vi: 'Đến hạn trong buổi này', en: 'Due this half-day' },
  today: { vi: 'Đến hạn hôm nay', en: 'Due today' },
  'next-day': { vi: 'Đến hạn ngày làm việc tới', en: 'Due next working day' },
  week: { vi: 'Đến hạn trong tuần này', en: 'Due this week' },
  later: { vi: 'Đến hạn sau đó', en: 'Due later' },
  paused: { vi: 'Đang tạm dừng', en: 'Paused' },
  unknown: { vi: 'Chưa rõ hạn', en: 'No known deadline' },
};

export const TEXTS = {
  nothingSeen: {
    vi: 'Chưa có hồ sơ nào. Mở danh sách hồ sơ trên hệ thống một cửa: các hồ sơ trang đó cho thấy sẽ hiện ở đây.',
    en: 'No dossier yet. Open a list of dossiers in the portal: what that page shows will stand here.',
  },
  nothingOpen: { vi: 'Không có hồ sơ nào đang chờ.', en: 'No dossier is waiting.' },
  read: { vi: 'đã đọc', en: 'read' },
  dossiersInList: { vi: 'hồ sơ trong danh sách', en: 'dossiers in the list' },
  updated: { vi: 'cập nhật lúc', en: 'as of' },
  completeness: { vi: 'Các danh sách đã đọc', en: 'Lists that were read' },
  turnPages: {
    vi: 'Lật các trang còn lại của danh sách để biết đủ.',
    en: 'Turn the remaining pages of the list to know all of it.',
  },
  feedback: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  due: { vi: 'Hẹn trả', en: 'Due' },
} satisfies Record<string, BilingualText>;
