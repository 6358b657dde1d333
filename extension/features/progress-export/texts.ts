import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Công khai tiến độ hồ sơ', en: 'Publish the progress of dossiers' },
  lead: {
    vi: 'Tệp cho mục tra cứu tiến độ (thẻ <hl-progress>) trên trang của đơn vị: mã hồ sơ, thủ tục, ngày nhận, ngày hẹn, trạng thái. Không có người nộp, công chức, ghi chú. Hồ sơ chưa rõ trạng thái không được đưa vào.',
    en: 'A file for the <hl-progress> tag of the ward’s site: code, procedure, days received and promised, status. No applicant, official or note. A dossier of unknown status is left out.',
  },
  keep: { vi: 'Giữ hồ sơ đã kết thúc trong', en: 'Keep finished dossiers for' },
  days: { vi: 'ngày', en: 'days' },
  save: { vi: 'Tải tệp tiến độ (progress.json)', en: 'Save progress.json' },
  count: {
    vi: 'hồ sơ sẽ được công khai, theo những gì đã xem đến',
    en: 'dossiers will be public, as seen until',
  },
} satisfies Record<string, BilingualText>;
