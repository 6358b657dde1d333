import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { LocalPart, StorePart } from '../../platform/kept-parts';

export const TEXTS = {
  file: { vi: 'Sao lưu và chuyển sang máy khác', en: 'Backup, and moving to another computer' },
  fileLead: {
    vi: 'Một tệp chứa mọi thứ Hài Lòng giữ trong trình duyệt này. Tệp có ghi chú của bạn: gửi cho ai thì xem lại trước.',
    en: 'One file with everything that Hài Lòng keeps in this browser. It has your notes: look at it before you hand it on.',
  },
  export: { vi: 'Xuất tất cả ra tệp', en: 'Export everything' },
  wardLead: {
    vi: 'Tệp chỉ có phần chung của đơn vị: giờ và lịch làm việc, tên đơn vị, quy định riêng, chỉ tiêu, trang đã dạy, trang được phép, bộ thu phiếu. Không có hồ sơ và ghi chú: đưa được cho đồng nghiệp, hoặc cho bộ phận công nghệ thông tin để đặt sẵn cho mọi máy.',
    en: 'This file has only what is the unit’s: hours and calendar, its name, own rules, targets, taught and allowed sites, the collector. No dossiers, no notes: for colleagues, or for the administrator who sets up every computer.',
  },
  exportWard: { vi: 'Xuất cài đặt của đơn vị', en: 'Export the unit’s settings' },
  exported: { vi: 'Đã xuất', en: 'Exported' },
  import: { vi: 'Nhập tệp đã xuất', en: 'Import an exported file' },
  review: { vi: 'Tệp xuất ngày', en: 'File exported on' },
  reviewLead: {
    vi: 'Chưa có gì được ghi. Cài đặt sẽ lấy theo tệp. Hồ sơ, ghi chú, kế hoạch và trang đã dạy trên máy này không bị xóa; hai bên khác nhau thì bản mới hơn được giữ.',
    en: 'Nothing has been written. The settings will be those of the file. Dossiers, notes, plans and taught sites here are not deleted; where they differ the newer stays.',
  },
  part: { vi: 'Phần', en: 'Part' },
  fresh: { vi: 'Mới', en: 'New' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  same: { vi: 'Như cũ', en: 'Same' },
  older: { vi: 'Máy này mới hơn', en: 'Newer here' },
  sites: {
    vi: 'Trang được phép trong tệp; trình duyệt sẽ hỏi',
    en: 'Sites in the file; the browser will ask',
  },
  nothing: { vi: 'Mọi thứ trong tệp đã có ở đây.', en: 'All of the file is here already.' },
  take: { vi: 'Nhập vào máy này', en: 'Import' },
  leave: { vi: 'Không nhập', en: 'Do not import' },
  taken: { vi: 'Đã nhập.', en: 'Imported.' },
  declined: { vi: 'Chưa cho phép các trang trong tệp.', en: 'The sites of the file were not allowed.' },
  newer: {
    vi: 'Tệp do bản Hài Lòng mới hơn xuất ra. Hãy cập nhật tiện ích rồi nhập lại.',
    en: 'The file was made by a newer Hài Lòng. Update the extension, then import it.',
  },
  keptFile: { vi: 'tệp do Hài Lòng xuất (hai-long-….json)', en: 'a file from Hài Lòng (hai-long-….json)' },
  untouched: { vi: 'Chưa có gì thay đổi.', en: 'Nothing has changed.' },
  wipe: { vi: 'Xóa mọi thứ của Hài Lòng', en: 'Delete everything of Hài Lòng' },
  wipeLead: {
    vi: 'Sẽ mất hẳn: cài đặt, giờ và lịch riêng, quy định riêng, chỉ tiêu, tên người dùng chung máy, trang đã dạy, danh mục thủ tục đã nhập và ghi nhận, hồ sơ, ghi chú, giải trình, các mục đã đánh dấu, kế hoạch với kết quả và minh chứng, chỉ số hài lòng. Trang được phép vẫn giữ, bỏ ở mục Trang được phép.',
    en: 'Gone for good: settings, own hours and calendar, own rules, targets, names, taught sites, imported procedures and remarks, dossiers, notes, explanations, ticks, plans with their results and evidence, the index. Allowed sites stay; remove them under Allowed sites.',
  },
  wipeSurely: { vi: 'Xóa hẳn', en: 'Delete for good' },
  wipeNot: { vi: 'Không xóa', en: 'Do not delete' },
  wiped: { vi: 'Đã xóa mọi thứ.', en: 'Everything is deleted.' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
} satisfies Record<string, BilingualText>;

export const PART_NAMES: Record<LocalPart | StorePart, BilingualText> = {
  settings: { vi: 'Cài đặt, lịch và quy định riêng', en: 'Settings, own calendar and rules' },
  portals: { vi: 'Trang đã dạy', en: 'Taught sites' },
  people: { vi: 'Người dùng chung máy', en: 'Who shares the computer' },
  wardTargets: { vi: 'Chỉ tiêu', en: 'Targets' },
  collector: { vi: 'Bộ thu phiếu của đơn vị', en: 'The ward’s collector' },
  published: { vi: 'Thủ tục đã công khai', en: 'Procedures published' },
  answerDrafts: { vi: 'Trả lời góp ý đã soạn', en: 'Answers written' },
  usual: { vi: 'Trang thường cho thấy gì', en: 'What pages usually give' },
  toldUntil: { vi: 'Lần thông báo cuối', en: 'Last notification' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  events: { vi: 'Ghi chú và thay đổi', en: 'Notes and changes' },
  lists: { vi: 'Danh sách đã đọc', en: 'Lists read' },
  ticks: { vi: 'Mục đã đánh dấu', en: 'Ticks' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  rounds: {
    vi: 'Kết quả, minh chứng, giải trình của việc',
    en: 'Results, evidence and explanations of tasks',
  },
  indexes: { vi: 'Chỉ số hài lòng', en: 'Satisfaction index' },
  registers: { vi: 'Danh mục thủ tục đã nhập', en: 'Imported register of procedures' },
  procedures: { vi: 'Thủ tục lấy từ trang cổng', en: 'Procedures taken from portal pages' },
  remarks: { vi: 'Ghi nhận về thủ tục', en: 'Remarks on procedures' },
};
