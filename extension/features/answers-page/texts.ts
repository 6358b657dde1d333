import type { DraftState } from '../../../shared/answers/answer-draft';
import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  title: { vi: 'Trả lời góp ý, phản ánh', en: 'Answers to feedback' },
  lead: {
    vi: 'Soạn nội dung công khai trên trang của đơn vị, màn hình và bảng niêm yết. Viết gọn, không nêu ai đã hỏi. Mục nào có vẻ chứa tên người, số điện thoại, địa chỉ được giữ lại cho đến khi kiểm tra.',
    en: 'Write what the ward’s site, its screens and its notice board show. Keep it short and do not say who asked. What looks as if it held a name, number or address is held back until it was read again.',
  },
  addAnswer: { vi: 'Thêm trả lời', en: 'Add an answer' },
  addImprovement: { vi: 'Thêm việc đã làm theo góp ý', en: 'Add what was done' },
  fromPortal: {
    vi: 'Phản ánh, kiến nghị đã thấy trên hệ thống, chưa soạn',
    en: 'Feedback seen on the portal, not yet written',
  },
  write: { vi: 'Soạn trả lời', en: 'Write the answer' },
  answers: { vi: 'Trả lời phản ánh, kiến nghị', en: 'Answers to feedback' },
  improvements: { vi: 'Bạn góp ý – chúng tôi đã làm', en: 'You said – we did' },
  none: { vi: 'Chưa có mục nào.', en: 'Nothing yet.' },
  source: { vi: 'Tiếp nhận qua', en: 'Received through' },
  received: { vi: 'Ngày nhận', en: 'Received on' },
  question: { vi: 'Nội dung phản ánh, kiến nghị (viết gọn)', en: 'What was asked, in short' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  said: { vi: 'Người dân góp ý (viết gọn)', en: 'What citizens said, in short' },
  done: { vi: 'Đơn vị đã làm', en: 'What was done' },
  document: { vi: 'Số văn bản trả lời', en: 'Number of the document' },
  issued: { vi: 'Ngày ban hành', en: 'Issued on' },
  published: { vi: 'Ngày công khai', en: 'Published on' },
  since: { vi: 'Từ ngày', en: 'Since' },
  looksLike: { vi: 'Có vẻ chứa', en: 'This looks as if it held' },
  checked: { vi: 'Đã đọc lại: không có thông tin của người dân', en: 'Read again: nobody’s data is in it' },
  comments: { vi: 'ý kiến gộp lại', en: 'comments joined' },
  late: { vi: 'Công khai chậm hơn quy định', en: 'Published later than the rule has it' },
  save: { vi: 'Lưu', en: 'Save' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  edit: { vi: 'Sửa', en: 'Edit' },
  remove: { vi: 'Xóa', en: 'Delete' },
  removeSure: { vi: 'Xóa hẳn mục này?', en: 'Delete this for good?' },
  publish: { vi: 'Tải answers.json', en: 'Save answers.json' },
  willBe: { vi: 'mục sẽ công khai', en: 'will be public' },
  heldBack: { vi: 'mục còn giữ lại', en: 'held back' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
  panelLead: {
    vi: 'Soạn trả lời phản ánh, kiến nghị và những việc đã làm theo góp ý để công khai trên trang của đơn vị.',
    en: 'Write answers to feedback, and what was done because of it, for the ward’s site.',
  },
  open: { vi: 'Mở trang soạn', en: 'Open the page' },
} satisfies Record<string, BilingualText>;

export const STATE_TEXTS: Record<DraftState, BilingualText> = {
  incomplete: { vi: 'Chưa đủ nội dung', en: 'Incomplete' },
  unchecked: { vi: 'Cần đọc lại', en: 'To be read again' },
  ready: { vi: 'Sẽ công khai', en: 'Will be public' },
};
