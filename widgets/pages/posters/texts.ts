import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { LinkKind, PostedPage } from '../../../shared/ward/ward-addresses';

/** Words of the page, for the ward's officials. `{…}` is filled in. */
export const POSTER_TEXTS = {
  title: { vi: 'In mã QR và áp phích', en: 'Print QR codes and posters' },
  intro: {
    vi: 'Niêm yết thủ tục tại trụ sở, tại quầy và trên giấy hẹn. Mỗi mã được đọc lại trước khi in.',
    en: 'For the notice board, the counter and the receipt. Every code is read again before it is printed.',
  },
  sheet: { vi: 'Loại giấy', en: 'Paper' },
  sheetHint: {
    vi: 'Khổ {width} × {height} mm, để quét từ {distance} m.',
    en: '{width} × {height} mm, to be read from {distance} m.',
  },
  subject: { vi: 'Nội dung', en: 'What it shows' },
  one: { vi: 'Một thủ tục', en: 'One procedure' },
  field: { vi: 'Một lĩnh vực', en: 'One field' },
  all: { vi: 'Tất cả thủ tục', en: 'All procedures' },
  page: { vi: 'Trang của đơn vị', en: 'A page of the ward' },
  search: { vi: 'Tên hoặc mã thủ tục', en: 'Name or code of the procedure' },
  found: { vi: 'Thủ tục', en: 'Procedure' },
  chooseField: { vi: 'Lĩnh vực', en: 'Field' },
  choosePage: { vi: 'Trang', en: 'Page' },
  link: { vi: 'Liên kết trong mã', en: 'Link in the code' },
  linkHint: {
    vi: 'Liên kết càng ngắn thì ô trong mã càng to, quét được từ càng xa.',
    en: 'The shorter the link, the larger the squares of the code, the farther away it is read.',
  },
  linkFigures: {
    vi: '{length} ký tự, quét được từ {distance} m.',
    en: '{length} characters, read from {distance} m.',
  },
  tooNear: {
    vi: 'Giấy này để quét từ {wanted} m: nên chọn liên kết ngắn hơn hoặc giấy to hơn.',
    en: 'This paper is meant for {wanted} m: choose a shorter link or a larger paper.',
  },
  noPortal: { vi: 'Thủ tục này chưa có trang trên Cổng.', en: 'This procedure has no page on the portal.' },
  prepare: { vi: 'Tạo {count} tờ', en: 'Make {count} sheets' },
  nothing: { vi: 'Chưa có thủ tục nào để in.', en: 'There is no procedure to print.' },
  progress: { vi: 'Đang tạo và đọc lại mã {done}/{total}', en: 'Making and reading code {done} of {total}' },
  stop: { vi: 'Dừng', en: 'Stop' },
  ready: {
    vi: 'Đã đọc lại đúng {codes} mã trên {sheets} tờ.',
    en: '{codes} codes on {sheets} sheets were read back rightly.',
  },
  failed: {
    vi: 'Không in {count} mục vì mã đọc lại không đúng hoặc liên kết quá dài:',
    en: 'Not printed, as the code is not read back or its link is too long: {count}',
  },
  print: { vi: 'In', en: 'Print' },
  papers: { vi: 'Bản in', en: 'What is printed' },
  printHint: {
    vi: 'Trong hộp thoại in: tỷ lệ 100 %, không lề, không chọn “vừa trang”. Lưu thành PDF để gửi nhà in.',
    en: 'In the print dialogue: scale 100 %, no margins, no “fit to page”. Save as PDF for a print shop.',
  },
  loading: {
    vi: 'Đang tải thông tin của đơn vị và danh mục thủ tục…',
    en: 'Loading the ward and its procedures…',
  },
  wardFailed: {
    vi: 'Chưa tải được thông tin của đơn vị từ {address}.',
    en: 'The ward was not loaded from {address}.',
  },
  proceduresFailed: {
    vi: 'Chưa tải được danh mục thủ tục từ {address}.',
    en: 'The procedures were not loaded from {address}.',
  },
} satisfies Record<string, BilingualText>;

export const LINK_TEXTS: Record<LinkKind, { name: BilingualText; why: BilingualText }> = {
  short: {
    name: { vi: 'Ngắn, trang của đơn vị', en: 'Short, the ward’s page' },
    why: {
      vi: 'Quét được xa nhất; mở trang thủ tục của đơn vị, đọc được cả khi mạng yếu.',
      en: 'Read from farthest; opens the ward’s page of the procedure, which loads on a weak network too.',
    },
  },
  site: {
    name: { vi: 'Đầy đủ, trang của đơn vị', en: 'Full, the ward’s page' },
    why: {
      vi: 'Người xem nhận ra địa chỉ trước khi mở; dùng khi máy chủ không có thư mục liên kết ngắn.',
      en: 'People see where it leads; for web spaces without the folder of short links.',
    },
  },
  portal: {
    name: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
    why: {
      vi: 'Luôn là bản mới nhất và nộp được hồ sơ, nhưng liên kết dài và có thể đổi khi Cổng thay đổi.',
      en: 'Always current, and takes applications; but long, and it changes when the portal does.',
    },
  },
};

/** What is printed of a page of the ward's. */
export const PAGE_WORDS: Record<PostedPage, { title: string; lead: string }> = {
  survey: {
    title: 'Mời Quý vị đánh giá sự phục vụ',
    lead: 'Quét mã để trả lời năm câu hỏi. Không hỏi họ tên, số điện thoại.',
  },
  lookup: {
    title: 'Tra cứu thủ tục hành chính',
    lead: 'Quét mã để tìm giấy tờ cần chuẩn bị, thời hạn và phí, lệ phí.',
  },
  contact: {
    title: 'Liên hệ, phản ánh, kiến nghị',
    lead: 'Quét mã để xem đường dây nóng, giờ làm việc và nơi nhận góp ý.',
  },
};

/** Words on the papers; they are Vietnamese, as the other papers of the office are. */
export const SHEET_WORDS = {
  body: 'Ủy ban nhân dân',
  kicker: 'Thủ tục hành chính',
  leadOfProcedure: 'Quét mã để xem giấy tờ cần chuẩn bị, thời hạn và phí, lệ phí.',
  code: 'Mã thủ tục',
  field: 'Lĩnh vực',
  how: 'Cách nộp',
  term: 'Thời hạn giải quyết',
  fee: 'Phí, lệ phí',
  hotline: 'Đường dây nóng',
  feedback: 'Nơi nhận phản ánh, kiến nghị',
  hours: 'Giờ làm việc',
  address: 'Địa chỉ',
  asOf: 'Theo dữ liệu ngày',
  board: 'Niêm yết thủ tục hành chính',
  boardLead: 'Quét mã của thủ tục để xem giấy tờ, thời hạn và phí, lệ phí.',
  receipt: 'Thông tin dành cho Quý vị',
  rate: 'Đánh giá sự phục vụ',
  lookup: 'Tra cứu thủ tục',
  keep: 'Xin giữ giấy này đến khi nhận kết quả.',
};
