import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Giờ làm việc', en: 'Office hours' },
  lead: {
    vi: 'Mọi thời hạn được tính theo giờ này và lịch nghỉ. Chọn đúng giờ của đơn vị.',
    en: 'Every deadline is counted in these hours and with the days off. Choose your unit’s own.',
  },
  place: { vi: 'Đang dùng tại', en: 'In use at' },
  own: { vi: 'Giờ riêng của đơn vị', en: 'The unit’s own hours' },
  ownHint: { vi: 'Ghi giờ từng ngày, có thể theo mùa', en: 'Typed for each weekday, by season where needed' },
  week: { vi: 'Giờ làm việc trong tuần', en: 'Hours of the week' },
  weekLead: {
    vi: 'Ví dụ: 7:30–11:30, 13:00–17:00. Ngày nghỉ thì để trống.',
    en: 'For example: 7:30–11:30, 13:00–17:00. Leave a rest day empty.',
  },
  copy: { vi: 'Thứ Hai đến thứ Sáu như thứ Hai', en: 'Monday to Friday as Monday' },
  season: { vi: 'Mùa có giờ khác', en: 'A season with other hours' },
  from: { vi: 'Từ ngày (ngày/tháng)', en: 'From (day/month)' },
  to: { vi: 'Đến hết ngày (ngày/tháng)', en: 'To and including (day/month)' },
  addSeason: { vi: 'Thêm một mùa', en: 'Add a season' },
  removeSeason: { vi: 'Bỏ mùa này', en: 'Remove this season' },
  use: { vi: 'Dùng giờ này', en: 'Use these hours' },
  unreadable: {
    vi: 'Không đọc được giờ. Ghi như 7:30–11:30, 13:00–17:00.',
    en: 'The times could not be read. Write 7:30–11:30, 13:00–17:00.',
  },
  order: {
    vi: 'Các buổi phải theo thứ tự và không chồng nhau.',
    en: 'Sessions must be in order and must not overlap.',
  },
  noDate: { vi: 'Không có ngày này. Ghi như 15/04.', en: 'There is no such day. Write 15/04.' },
  noWork: {
    vi: 'Tuần phải có ít nhất một buổi làm việc.',
    en: 'There must be at least one session in the week.',
  },
} satisfies Record<string, BilingualText>;
