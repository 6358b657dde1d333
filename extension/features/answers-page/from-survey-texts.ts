import type { BilingualText } from '../../../shared/text/bilingual-text';

export const FROM_SURVEY_TEXTS = {
  title: { vi: 'Từ ý kiến trong phiếu khảo sát', en: 'From comments in the survey' },
  lead: {
    vi: 'Thả vào đây tệp tải ở mục Ý kiến trên trang khảo sát của đơn vị (nút Tải ý kiến). Chỉ những ý kiến được chọn mới được lưu thành bản soạn; tệp không được giữ lại.',
    en: 'Drop the file here which the ward’s survey page gives under Comments (Download comments). Only the comments you choose are kept, as drafts; the file is not.',
  },
  choose: { vi: 'Chọn tệp ý kiến (.csv, .xlsx)', en: 'Choose a file of comments (.csv, .xlsx)' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  missing: {
    vi: 'không phải tệp ý kiến của đơn vị, dòng 1 thiếu cột',
    en: 'this is no file of comments, line 1 lacks the columns',
  },
  comments: { vi: 'ý kiến', en: 'comments' },
  silent: { vi: 'phiếu không ghi gì', en: 'answers without a word' },
  noComments: { vi: 'Tệp không có ý kiến nào.', en: 'There is no comment in the file.' },
  badCells: {
    vi: 'ô không đọc được; phiếu có ô này được bỏ qua:',
    en: 'cells cannot be read; their answers are left out:',
  },
  line: { vi: 'dòng', en: 'line' },
  character: { vi: 'ký tự thứ', en: 'column' },
  openQuote: {
    vi: 'dấu ngoặc kép mở tại đây không khép đúng, có thể tệp tải về chưa đủ; hãy tải lại',
    en: 'the quote that opens here is not closed as it should be, the download may be incomplete; please download it again',
  },
  row: { vi: 'Dòng', en: 'Row' },
  column: { vi: 'cột', en: 'column' },
  unreadable: { vi: 'không đúng dạng', en: 'is not what belongs there' },
  repeated: { vi: 'đã có ở dòng trước', en: 'was in a row before' },
  doneOnly: { vi: 'Chỉ ý kiến đã ghi xử lý thế nào', en: 'Only those with what was done' },
  low: { vi: 'Điểm thấp', en: 'Low' },
  noWords: { vi: '(không ghi ý kiến)', en: '(no comment)' },
  flagged: { vi: 'Phiếu nghi vấn', en: 'Suspicious' },
  taken: { vi: 'Đã có bản soạn', en: 'A draft is there already' },
  draftAs: { vi: 'Soạn thành', en: 'Write as' },
  take: { vi: 'Đưa vào bản soạn', en: 'Make drafts' },
  join: { vi: 'Gộp các ý kiến giống nhau', en: 'Join those that say the same' },
  takeAsOne: { vi: 'Gộp thành một bản soạn', en: 'Make one draft of them' },
  tooLong: {
    vi: 'Gộp lại thì quá dài cho một bản soạn. Hãy chọn ít ý kiến hơn.',
    en: 'Together they are too long for one draft. Choose fewer comments.',
  },
  more: { vi: 'Xem thêm', en: 'Show more' },
  close: { vi: 'Đóng tệp', en: 'Close the file' },
  added: { vi: 'Đã thêm', en: 'Added' },
  addedRest: {
    vi: 'bản soạn. Bấm Sửa ở từng mục để viết gọn và ghi ngày; khi đó mục mới được công khai.',
    en: 'drafts. Edit each to shorten it and to give its day; it is public only then.',
  },
} satisfies Record<string, BilingualText>;
