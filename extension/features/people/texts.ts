import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  atWork: { vi: 'Người đang làm việc', en: 'Who is at work' },
  nobody: { vi: 'Không ghi tên', en: 'No name' },
  people: { vi: 'Người dùng chung máy này', en: 'Who shares this computer' },
  lead: {
    vi: 'Khi nhiều cán bộ dùng chung một máy: ghi tên gọi của từng người. Trong bảng theo dõi, bấm tên người đang làm việc; tên đó đứng cạnh mỗi dấu và ghi chú. Tên chỉ có trên máy này.',
    en: 'When several officials share a computer: enter what each is called. In the panel, press the name of who is at work; it stands beside each tick and note. The names stay on this computer.',
  },
  name: { vi: 'Tên gọi', en: 'Name' },
  add: { vi: 'Thêm', en: 'Add' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  none: { vi: 'Chưa có tên nào.', en: 'No names yet.' },
  twice: { vi: 'Đã có tên này', en: 'This name is there already' },
  tooMany: { vi: 'Đã đủ số tên', en: 'There is no room for more names' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  notSaved: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;
