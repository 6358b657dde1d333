import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { FileProblem } from './read-rows';

export const FILE_PROBLEMS: Record<FileProblem, BilingualText> = {
  'too-large': { vi: 'tệp quá lớn (trên 30 MB)', en: 'the file is too large (over 30 MB)' },
  swollen: {
    vi: 'tệp nén này mở ra lớn hơn 200 MB, không danh sách nào lớn như vậy',
    en: 'this packed file unpacks to over 200 MB, which no list does',
  },
  empty: { vi: 'tệp rỗng', en: 'the file is empty' },
  'broken-spreadsheet': {
    vi: 'tệp .xlsx bị hỏng hoặc có mật khẩu; hãy xuất lại từ hệ thống',
    en: 'the .xlsx file is broken or has a password; please export it again',
  },
  'old-spreadsheet': {
    vi: 'tệp .xls kiểu cũ; hãy mở bằng Excel và lưu thành .xlsx',
    en: 'an .xls file of the old kind; open it in Excel and save it as .xlsx',
  },
  'no-list': {
    vi: 'đây là tệp PDF, Word hoặc ảnh, không phải bảng tính; cần tệp .xlsx, .xls hoặc .csv',
    en: 'this is a PDF, a Word document or a picture, no spreadsheet; it must be .xlsx, .xls or .csv',
  },
  'no-dossiers': {
    vi: 'không nhận ra hồ sơ nào; tệp cần có dòng tiêu đề với cột mã hồ sơ và ngày hoặc trạng thái',
    en: 'no dossier is recognised; the file needs a header row with the code, and a date or status',
  },
  'no-table': { vi: 'trong tệp không có bảng nào', en: 'there is no table in the file' },
};

export const TEXTS = {
  title: { vi: 'Đọc tệp xuất từ hệ thống một cửa', en: 'Read an export of the portal' },
  lead: {
    vi: 'Thả tệp .xlsx, .xls hoặc .csv vào đây để biết đủ cả danh sách trong một lần; hoặc tệp .json của các quầy khác để làm một báo cáo chung. Họ tên, số điện thoại, địa chỉ người dân được bỏ qua.',
    en: 'Drop an .xlsx, .xls or .csv file here to know the whole list at once, or the .json files of other desks for one report. Names, telephone numbers and addresses of citizens are left out.',
  },
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  reading: { vi: 'Đang đọc', en: 'Reading' },
  unreadable: { vi: 'Không đọc được', en: 'Cannot be read' },
  recognised: { vi: 'Nhận ra', en: 'Recognised' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  known: { vi: 'đã biết', en: 'known already' },
  problems: { vi: 'Không đọc được một số ô', en: 'Some cells could not be read' },
  sample: { vi: 'Những dòng đầu, như sẽ được lưu', en: 'The first rows, as they will be kept' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  dueAt: { vi: 'Hẹn trả', en: 'Due' },
  status: { vi: 'Trạng thái', en: 'Status' },
  moreFiles: { vi: 'còn tệp khác', en: 'more files' },
  deskFile: { vi: 'tệp hồ sơ của quầy (dossiers.json)', en: 'a desk’s file (dossiers.json)' },
  desk: { vi: 'Một quầy', en: 'A desk' },
  exportedAt: { vi: 'xuất lúc', en: 'exported' },
  conflicts: {
    vi: 'Hai bên khác nhau; giữ bên xem sau',
    en: 'The two differ; what was seen later stands',
  },
  newer: { vi: 'Xem sau', en: 'Later' },
  older: { vi: 'Xem trước', en: 'Earlier' },
  keep: { vi: 'Lưu', en: 'Keep' },
  cancel: { vi: 'Bỏ', en: 'Discard' },
  kept: { vi: 'Đã lưu', en: 'Kept' },
  failed: { vi: 'Không lưu được', en: 'Could not be kept' },
} satisfies Record<string, BilingualText>;
