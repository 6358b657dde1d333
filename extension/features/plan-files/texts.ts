import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { DocumentProblem } from '../plan-document/open-plan-document';
import type { ComparedPart } from './compare-plans';

export const TEXTS = {
  kept: { vi: 'Kế hoạch đang theo dõi', en: 'Plans in use' },
  none: { vi: 'Chưa có kế hoạch nào.', en: 'None yet.' },
  tasks: { vi: 'việc', en: 'tasks' },
  startsOn: { vi: 'Theo dõi từ ngày', en: 'Followed since' },
  startsLead: {
    vi: 'Các kỳ trước ngày này không bị coi là quá hạn.',
    en: 'What was due before this day is not late.',
  },
  export: { vi: 'Xuất plan.json', en: 'Export plan.json' },
  withRounds: { vi: 'kèm kết quả, minh chứng', en: 'with results and evidence' },
  exported: { vi: 'Đã xuất', en: 'Exported' },
  forget: { vi: 'Xóa kế hoạch', en: 'Delete the plan' },
  forgetSurely: {
    vi: 'Bấm lần nữa để xóa hẳn, cả kết quả và minh chứng',
    en: 'Press again to delete it for good, with its results',
  },
  open: { vi: 'Mở kế hoạch', en: 'Open a plan' },
  file: {
    vi: 'Tệp kế hoạch (.docx, .xlsx, .html, .txt) hoặc plan.json được chia sẻ: chọn, hoặc thả vào đây',
    en: 'A document (.docx, .xlsx, .html, .txt) or a shared plan.json: choose it, or drop it here',
  },
  paste: {
    vi: 'Hoặc dán bảng từ Word, trang web, hoặc chữ chép từ PDF',
    en: 'Or paste a table from Word or a web page, or text copied from a PDF',
  },
  readText: { vi: 'Đọc chữ đã dán', en: 'Read this text' },
  pasted: { vi: 'Chữ đã dán', en: 'Pasted' },
  reading: { vi: 'Đang đọc…', en: 'Reading…' },
  start: { vi: 'Lập kế hoạch mới', en: 'Begin a new plan' },
  year: { vi: 'Năm', en: 'Year' },
  startFrom: { vi: 'Từ', en: 'From' },
  empty: { vi: 'kế hoạch trống', en: 'an empty plan' },
  template: { vi: 'mẫu', en: 'template' },
  newTitle: { vi: 'Kế hoạch nâng cao mức độ hài lòng năm', en: 'Plan' },
  begin: { vi: 'Lập', en: 'Begin' },
  reports: { vi: 'Báo cáo định kỳ', en: 'Recurring reports' },
  reportsLead: {
    vi: 'Bảy báo cáo xã, phường phải gửi đều kỳ, có ngày gửi theo các kế hoạch đã ban hành; sửa ngày theo tỉnh mình sau khi bật.',
    en: 'Seven reports that a ward owes regularly, with dates from issued plans; mend them to your province’s after switching on.',
  },
  reportsOn: {
    vi: 'Đã bật; ngày gửi sửa ở mục Kiểm tra, sửa.',
    en: 'On; mend the dates under Check and mend.',
  },
  reportsUse: { vi: 'Bật báo cáo định kỳ', en: 'Switch them on' },
  review: { vi: 'Sắp mở', en: 'To be opened' },
  nothingYet: { vi: 'Chưa có gì được ghi.', en: 'Nothing has been written yet.' },
  noTasks: {
    vi: 'Không nhận ra việc nào. Có thể đây không phải kế hoạch; kế hoạch cần các việc có nội dung, người thực hiện, tiến độ. Nếu đúng là kế hoạch, hãy chép bảng việc trong đó rồi dán vào ô trên.',
    en: 'No task is recognised. Perhaps this is no plan: it needs tasks with what is to be done, by whom and when. If it is one, copy its table of tasks and paste it into the box above.',
  },
  replaces: { vi: 'Sẽ thay kế hoạch đang theo dõi', en: 'Takes the place of the plan in use' },
  added: { vi: 'Việc mới', en: 'New tasks' },
  removed: { vi: 'Việc bị bỏ', en: 'Tasks that go' },
  changed: { vi: 'Việc thay đổi', en: 'Changed tasks' },
  same: { vi: 'việc như cũ', en: 'tasks as before' },
  headChanged: {
    vi: 'Phần đầu, mục tiêu hoặc tên nhóm việc cũng thay đổi.',
    en: 'What stands above the tasks changes too.',
  },
  rounds: { vi: 'kết quả, minh chứng của các kỳ trong tệp', en: 'results of rounds in the file' },
  take: { vi: 'Mở kế hoạch này', en: 'Open this plan' },
  takeInstead: { vi: 'Thay bằng bản này', en: 'Take its place' },
  takeBeside: { vi: 'Mở thành kế hoạch riêng', en: 'Open as a plan of its own' },
  leave: { vi: 'Không mở', en: 'Do not open' },
  taken: { vi: 'Đã mở kế hoạch.', en: 'The plan is open.' },
  toCheck: { vi: 'Kiểm tra phần đã hiểu', en: 'Check what was understood' },
  toBoard: { vi: 'Đến bảng việc', en: 'To the board' },
  doubts: { vi: 'chỗ cần xem lại', en: 'doubts' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
} satisfies Record<string, BilingualText>;

export const PART_TEXTS: Record<ComparedPart, BilingualText> = {
  number: { vi: 'số thứ tự', en: 'number' },
  content: { vi: 'nội dung', en: 'content' },
  shortTitle: { vi: 'tên gọn', en: 'short title' },
  owners: { vi: 'người thực hiện', en: 'owners' },
  partners: { vi: 'phối hợp', en: 'partners' },
  schedule: { vi: 'tiến độ', en: 'schedule' },
  rules: { vi: 'cách hiểu tiến độ', en: 'what was made of the schedule' },
  product: { vi: 'sản phẩm', en: 'product' },
  counts: { vi: 'chỉ tiêu', en: 'figures' },
  note: { vi: 'ghi chú', en: 'note' },
};

export const DOCUMENT_PROBLEMS: Record<DocumentProblem, BilingualText> = {
  'too-large': { vi: 'Tệp lớn hơn 30 MB', en: 'The file is larger than 30 MB' },
  swollen: {
    vi: 'Tệp nén này mở ra lớn hơn 200 MB, không kế hoạch nào lớn như vậy',
    en: 'This packed file unpacks to over 200 MB, which no plan does',
  },
  empty: { vi: 'Tệp trống', en: 'The file is empty' },
  'old-document': {
    vi: 'Tệp .doc, .xls kiểu cũ; hãy mở bằng Word, Excel và lưu thành .docx, .xlsx',
    en: 'An old .doc or .xls; open it in Word or Excel and save it as .docx or .xlsx',
  },
  'no-text': {
    vi: 'Tệp PDF hoặc ảnh; hãy chép chữ trong đó rồi dán vào ô bên dưới',
    en: 'A PDF or picture; copy its text and paste it below',
  },
  'broken-document': { vi: 'Tệp hỏng, không mở được', en: 'The file is damaged' },
};
