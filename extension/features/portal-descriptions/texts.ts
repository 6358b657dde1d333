import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Các trang đã dạy', en: 'Sites that were taught' },
  lead: {
    vi: 'Trang nào chưa nhận ra đúng hồ sơ thì mở trang đó, bấm biểu tượng Hài Lòng rồi chọn “Dạy nhận ra trang này”. Có thể xuất tệp cho đồng nghiệp dùng chung.',
    en: 'Where a site’s dossiers are not recognised, open it, press the Hài Lòng icon and choose “Teach this page”. The file can be shared with colleagues.',
  },
  none: { vi: 'Chưa có trang nào được dạy.', en: 'No site has been taught yet.' },
  notInUse: { vi: 'không dùng vì đã có bản mới hơn', en: 'not in use: there is a newer one' },
  author: { vi: 'Người lập (đơn vị, không ghi tên cá nhân)', en: 'Author (the unit, no person’s name)' },
  export: { vi: 'Xuất tệp', en: 'Export' },
  remove: { vi: 'Xóa', en: 'Remove' },
  import: { vi: 'Nhập tệp portal.json', en: 'Import portal.json' },
  by: { vi: 'lập bởi', en: 'by' },
  on: { vi: 'ngày', en: 'on' },
  changes: { vi: 'Tệp này sẽ thay đổi', en: 'This file will change' },
  noChange: { vi: 'Tệp này không thay đổi gì.', en: 'This file changes nothing.' },
  before: { vi: 'Bỏ', en: 'Removed' },
  after: { vi: 'Thêm', en: 'Added' },
  part: { vi: 'Mục', en: 'Part' },
  take: { vi: 'Dùng tệp này', en: 'Use this file' },
  leave: { vi: 'Không dùng', en: 'Do not use it' },
  imported: { vi: 'Đã nhập', en: 'Imported' },
  removed: { vi: 'Đã xóa', en: 'Removed' },
  wrongChecksum: {
    vi: 'Mã kiểm tra không khớp: tệp đã bị sửa hoặc hỏng sau khi xuất. Chỉ dùng nếu biết ai đã sửa.',
    en: 'The checksum does not match: the file was changed or damaged since it was exported. Use it only if you know who did.',
  },
  noChecksum: {
    vi: 'Tệp không có mã kiểm tra: được viết tay hoặc từ nguồn khác.',
    en: 'The file has no checksum: it was written by hand or elsewhere.',
  },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;
