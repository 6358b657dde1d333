import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { PersonalData } from '../../../shared/text/find-personal-data';
import type { CheckVerdict, WatchedFact } from '../../platform/dossier-database';

export const TEXTS = {
  search: {
    vi: 'Tìm theo mã, thủ tục, lĩnh vực, cán bộ, trạng thái',
    en: 'Search by code, procedure, field, officer, status',
  },
  found: { vi: 'hồ sơ', en: 'dossiers' },
  none: {
    vi: 'Không có hồ sơ nào như vậy trong các trang đã xem.',
    en: 'No such dossier in the pages seen.',
  },
  more: { vi: 'Còn nữa: gõ thêm để thu hẹp.', en: 'There are more: type on to narrow it down.' },
  back: { vi: 'Về danh sách', en: 'Back to the list' },
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

export const PERSONAL: Record<PersonalData, BilingualText> = {
  number: { vi: 'số điện thoại hoặc số giấy tờ', en: 'a telephone or identity number' },
  address: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  name: { vi: 'tên người', en: 'a person’s name' },
};

export const factName = (fact: WatchedFact): BilingualText => TEXTS[fact];
