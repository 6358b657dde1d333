import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { Tag } from './embed';

/** Words of the builder, for whoever keeps the ward's site. */
export const BUILDER_TEXTS = {
  title: { vi: 'Tạo mã nhúng', en: 'Make an embed code' },
  what: { vi: 'Nội dung', en: 'What' },
  unit: { vi: 'Mã đơn vị', en: 'Unit' },
  endpoint: { vi: 'Địa chỉ bộ thu phiếu', en: 'Address of the collector' },
  folder: { vi: 'Địa chỉ thư mục widgets', en: 'Address of the widgets folder' },
  questionnaire: { vi: 'Bộ câu hỏi', en: 'Questionnaire' },
  mode: { vi: 'Cách hỏi', en: 'How it asks' },
  page: { vi: 'Mọi câu trên một trang', en: 'All on one page' },
  steps: { vi: 'Mỗi màn hình một câu', en: 'One question a screen' },
  lang: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Nền', en: 'Ground' },
  light: { vi: 'Sáng', en: 'Light' },
  dark: { vi: 'Tối', en: 'Dark' },
  auto: { vi: 'Theo máy người xem', en: 'As the visitor’s system' },
  target: { vi: 'Mục tiêu chung, % (không bắt buộc)', en: 'Overall target, % (optional)' },
  floor: { vi: 'Mức sàn mỗi tiêu chí, % (không bắt buộc)', en: 'Floor of each criterion, % (optional)' },
  survey: { vi: 'Địa chỉ trang đánh giá', en: 'Address of the survey page' },
  desk: { vi: 'Quầy (không bắt buộc)', en: 'Desk (optional)' },
  procedure: { vi: 'Mã thủ tục (không bắt buộc)', en: 'Procedure code (optional)' },
  accent: { vi: 'Màu chính', en: 'Main colour' },
  goodContrast: {
    vi: 'Tương phản {ratio} : 1, đủ rõ (cần từ 4,5).',
    en: 'Contrast {ratio} : 1, clear enough (4.5 is needed).',
  },
  badContrast: {
    vi: 'Tương phản {ratio} : 1, chữ màu này khó đọc trên nền (cần từ 4,5). Hãy chọn màu đậm hơn; trên nền tối thì nhạt hơn.',
    en: 'Contrast {ratio} : 1: text in this colour is hard to read on the ground (4.5 is needed). Choose a darker one; on the dark ground a lighter one.',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewHint: { vi: 'Phiếu điền ở đây không được gửi đi.', en: 'What is filled in here is not sent.' },
  phone: { vi: 'Điện thoại (360 px)', en: 'Phone (360 px)' },
  desktop: { vi: 'Máy tính (1280 px)', en: 'Desktop (1280 px)' },
  code: { vi: 'Mã dán vào trang', en: 'Code to paste into the page' },
  codeHint: {
    vi: 'Tệp có dấu kiểm tra (SRI) và không bao giờ đổi. Khi có bản mới: chép thư mục widgets mới lên, giữ các thư mục trong v/ cũ, rồi mở lại trang này để lấy mã mới.',
    en: 'The file is checked (SRI) and never changes. For a new version put the new widgets folder up, keep the old folders in v/, and open this page again for the new code.',
  },
  style: { vi: 'CSS của trang (màu của đơn vị)', en: 'Style sheet of the page (the ward’s colour)' },
  frame: { vi: 'Khung iframe, khi trang không cho dán mã', en: 'Frame, where the site takes scripts out' },
  frameHint: {
    vi: 'Lưu trang riêng bên dưới, đặt cạnh các trang của đơn vị rồi sửa địa chỉ trong mã nếu cần. Khung không cần quyền nào của trang chứa nó.',
    en: 'Save the page below, put it beside the ward’s other pages and change the address in the code where needed. The frame needs no permission of the page around it.',
  },
  pages: { vi: 'Trang riêng', en: 'Pages of their own' },
  pageFile: { vi: 'Lưu {name}', en: 'Save {name}' },
  printFile: { vi: 'Lưu trang in bảng niêm yết (A4)', en: 'Save the page for the notice board (A4)' },
  ledFile: { vi: 'Lưu trang màn hình LED', en: 'Save the page for the LED screen' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  notCopied: {
    vi: 'Chưa sao chép được, vui lòng chọn và chép tay.',
    en: 'Could not copy; please select and copy by hand.',
  },
  poster: { vi: 'In tờ mã QR cho quầy (A5)', en: 'Print the QR sheet for the desk (A5)' },
  scan: { vi: 'Quét mã để đánh giá', en: 'Scan to rate our service' },
  scanMore: {
    vi: 'Ẩn danh, khoảng một phút. Ý kiến của Quý vị giúp chúng tôi phục vụ tốt hơn.',
    en: 'Anonymous, about a minute. Your answers help us serve you better.',
  },
} satisfies Record<string, BilingualText>;

export const TAG_WORDS: Record<Tag, BilingualText> = {
  'hl-survey': { vi: 'Khảo sát hài lòng', en: 'Satisfaction survey' },
  'hl-results': { vi: 'Kết quả khảo sát', en: 'Results of the survey' },
  'hl-lookup': { vi: 'Tra cứu thủ tục', en: 'Procedure lookup' },
  'hl-qr': { vi: 'Mã QR tới trang đánh giá', en: 'QR code of the survey page' },
};
