import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { CheckVerdict, WatchedFact } from '../../platform/dossier-database';

export const TEXTS = {
  search: {
    vi: 'Tìm theo mã, thủ tục, lĩnh vực, cán bộ, trạng thái',
    en: 'Search by code, procedure, field, officer, status',
  },
  found: { vi: 'hồ sơ', en: 'dossiers' },
  nothingSeen: {
    vi: 'Chưa có hồ sơ nào. Hồ sơ trên các trang đã mở sẽ tra được ở đây.',
    en: 'No dossier yet. Those on the pages you open can be looked up here.',
  },
  none: {
    vi: 'Không có hồ sơ nào như vậy trong các trang đã xem.',
    en: 'No such dossier in the pages seen.',
  },
  more: { vi: 'Còn nữa: gõ thêm để thu hẹp.', en: 'There are more: type on to narrow it down.' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
  subject: { vi: 'Loại', en: 'Kind' },
  feedback: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  channel: { vi: 'Hình thức nộp', en: 'Channel' },
  submittedAt: { vi: 'Ngày nộp', en: 'Submitted' },
  receivedAt: { vi: 'Ngày tiếp nhận', en: 'Received' },
  dueAt: { vi: 'Ngày hẹn trả', en: 'Appointment' },
  finishedAt: { vi: 'Ngày trả kết quả', en: 'Finished' },
  status: { vi: 'Trạng thái', en: 'Status' },
  step: { vi: 'Bước xử lý', en: 'Step' },
  officer: { vi: 'Cán bộ', en: 'Officer' },
  supplements: { vi: 'Số lần yêu cầu bổ sung', en: 'Supplement requests' },
  seen: { vi: 'Xem lần cuối', en: 'Last seen' },
  letters: { vi: 'Soạn văn bản', en: 'Write a letter' },
  history: { vi: 'Quá trình', en: 'History' },
  firstSeen: { vi: 'Thấy lần đầu', en: 'Seen for the first time' },
  pressed: { vi: 'Đã bấm trên cổng', en: 'Pressed on the portal' },
  toConfirm: { vi: 'chờ xác nhận', en: 'to be confirmed' },
  note: { vi: 'Ghi chú', en: 'Note' },
  explained: { vi: 'Giải trình', en: 'Explanation' },
  checked: { vi: 'Kiểm tra ngẫu nhiên', en: 'Random check' },
  notePlaceholder: {
    vi: 'Việc cần nhớ về hồ sơ này. Không ghi họ tên, số điện thoại, số giấy tờ.',
    en: 'What to remember of this dossier. No names, telephone or identity numbers.',
  },
  edit: { vi: 'Sửa ghi chú', en: 'Change the note' },
  changedNote: { vi: 'Sửa ghi chú', en: 'Change the note' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  confirm: { vi: 'Đúng, cổng đã nhận', en: 'Yes, it came through' },
  notPressed: { vi: 'Không, bỏ dòng này', en: 'No, delete this line' },
  confirmed: { vi: 'đã xác nhận', en: 'confirmed' },
  csv: { vi: 'Tải bảng CSV', en: 'Download as CSV' },
  fillIn: { vi: 'Bổ sung thông tin cổng không hiện', en: 'Fill in what the portal does not show' },
  fillInLead: {
    vi: 'Chỉ dùng cho tra cứu và báo cáo trên máy này. Khi một trang hiện thông tin đó, thông tin trên trang được dùng.',
    en: 'For search and reports on this computer only. When a page shows it, what the page says is used.',
  },
  save: { vi: 'Lưu', en: 'Save' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  merge: { vi: 'Gộp với hồ sơ khác', en: 'Merge with another dossier' },
  mergeLead: {
    vi: 'Khi một hồ sơ có hai mã ở hai hệ thống. Ghi mã còn lại: quá trình, ghi chú và các dấu của hai bên sẽ thành một, giữ mã',
    en: 'When one dossier has two codes in two systems. Enter the other one: history, notes and ticks become one, under the code',
  },
  otherCode: { vi: 'Mã còn lại', en: 'The other code' },
  mergeNow: { vi: 'Gộp', en: 'Merge' },
  notKnown: { vi: 'Không có hồ sơ nào mang mã này', en: 'No dossier has this code' },
  aliases: { vi: 'Mã khác', en: 'Other codes' },
  separate: { vi: 'Tách mã', en: 'Separate the code' },
  addNote: { vi: 'Ghi lại', en: 'Add' },
  addAnyway: { vi: 'Vẫn ghi', en: 'Add all the same' },
  looksLike: { vi: 'Ghi chú này có vẻ chứa', en: 'This note seems to hold' },
  remove: { vi: 'Xóa ghi chú', en: 'Delete the note' },
  forget: { vi: 'Quên hồ sơ này', en: 'Forget this dossier' },
  forgetSurely: { vi: 'Bấm lần nữa để xóa hẳn', en: 'Press again to delete it for good' },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
  gone: { vi: 'Hồ sơ này không còn được lưu.', en: 'This dossier is no longer kept.' },
} satisfies Record<string, BilingualText>;

export const CHANNELS: Record<'online' | 'counter' | 'postal', BilingualText> = {
  online: { vi: 'Trực tuyến', en: 'Online' },
  counter: { vi: 'Trực tiếp', en: 'At the counter' },
  postal: { vi: 'Bưu chính', en: 'By post' },
};

export const CHECK_VERDICTS: Record<CheckVerdict, BilingualText> = {
  right: { vi: 'Đúng quy định', en: 'As it should be' },
  wrong: { vi: 'Có sai sót', en: 'Something is wrong' },
};

/** Heads of the columns that no other text names. */
export const COLUMNS = {
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  left: { vi: 'Thời hạn', en: 'Time left' },
  aliases: TEXTS.aliases,
} satisfies Record<string, BilingualText>;

export const factName = (fact: WatchedFact): BilingualText => TEXTS[fact];
