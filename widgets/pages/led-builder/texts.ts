import type { AnswersPart, Half, ItemKind } from '../../../shared/led/playlist';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { PostedPage } from '../../../shared/ward/ward-addresses';

/** Words of the page on which a playlist is put together. */
export const LED_BUILDER_TEXTS = {
  title: { vi: 'Soạn nội dung màn hình', en: 'Compose the screen' },
  intro: {
    vi: 'Sắp xếp những gì chiếu trên màn hình LED hoặc ti vi, xem trước, rồi lưu led.json và đặt cạnh ward.json. Màn hình đang chạy tự nhận danh sách mới trong vòng 5 phút.',
    en: 'Arrange what the LED screen or television shows, look at it, then save led.json and put it beside ward.json. A running screen takes the new list within 5 minutes.',
  },
  open: { vi: 'Mở tệp led.json', en: 'Open a led.json' },
  loading: { vi: 'Đang tải…', en: 'Loading…' },
  fromSite: { vi: 'Đang soạn danh sách hiện có của trang.', en: 'This is the list that the site has now.' },
  fromDefault: {
    vi: 'Trang chưa có led.json: đây là danh sách mà màn hình tự chiếu từ ward.json.',
    en: 'The site has no led.json: this is what the screen shows by itself from ward.json.',
  },
  fromFile: { vi: 'Đang soạn tệp {name}.', en: 'This is the file {name}.' },
  notRead: {
    vi: 'Không mở được {name}. Danh sách đang soạn vẫn giữ nguyên.',
    en: '{name} could not be opened. The list below is as it was.',
  },
  partlyRead: {
    vi: '{name} có chỗ sai; những mục sau chưa được đưa vào danh sách:',
    en: '{name} has mistakes; these items are not in the list:',
  },
  general: { vi: 'Chung', en: 'General' },
  theme: { vi: 'Nền', en: 'Ground' },
  dark: { vi: 'Tối', en: 'Dark' },
  light: { vi: 'Sáng', en: 'Light' },
  seconds: { vi: 'Mỗi trang, giây', en: 'Each page, seconds' },
  videoOrigins: {
    vi: 'Trang khác được lấy phim (mỗi dòng một địa chỉ gốc)',
    en: 'Other sites that videos may come from (one origin a line)',
  },
  list: { vi: 'Danh sách chiếu', en: 'Playlist' },
  on: { vi: 'Xem lịch ngày', en: 'What is shown on' },
  onHalf: { vi: 'Buổi', en: 'Half of the day' },
  shown: { vi: 'Có chiếu', en: 'Shown' },
  notShown: { vi: 'Không chiếu', en: 'Not shown' },
  empty: { vi: 'Chưa có mục nào.', en: 'There is nothing yet.' },
  add: { vi: 'Thêm mục', en: 'Add' },
  what: { vi: 'Loại', en: 'Kind' },
  up: { vi: 'Lên', en: 'Up' },
  down: { vi: 'Xuống', en: 'Down' },
  remove: { vi: 'Xóa', en: 'Remove' },
  removed: { vi: 'Đã xóa mục {number}.', en: 'Item {number} was removed.' },
  undo: { vi: 'Lấy lại', en: 'Undo' },
  look: { vi: 'Xem mục này', en: 'Look at it' },
  itemTitle: { vi: 'Tiêu đề', en: 'Title' },
  text: { vi: 'Nội dung', en: 'Text' },
  link: { vi: 'Liên kết thành mã QR (không bắt buộc)', en: 'Link as a QR code (optional)' },
  fields: { vi: 'Lĩnh vực (không chọn là tất cả)', en: 'Fields (none: all)' },
  codes: {
    vi: 'Mã thủ tục, cách nhau bằng dấu phẩy hoặc xuống dòng',
    en: 'Codes of procedures, parted by commas or lines',
  },
  target: { vi: 'Mục tiêu, %', en: 'Target, %' },
  show: { vi: 'Phần chiếu', en: 'Part' },
  page: { vi: 'Mã dẫn tới', en: 'The code leads to' },
  url: { vi: 'Địa chỉ phim', en: 'Address of the video' },
  urlHint: {
    vi: 'Đường dẫn cạnh led.json, hoặc địa chỉ đầy đủ trên trang đã ghi ở phần Chung. Phim chiếu không có tiếng.',
    en: 'A path beside led.json, or a whole address on a site named under General. Videos are shown without sound.',
  },
  when: { vi: 'Thời gian chiếu', en: 'When' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'To, included' },
  half: { vi: 'Buổi', en: 'Half of the day' },
  anyHalf: { vi: 'Cả ngày', en: 'All day' },
  days: { vi: 'Chỉ các thứ (không chọn là mọi ngày)', en: 'Only on (none: every day)' },
  itemSeconds: { vi: 'Mỗi trang, giây (không bắt buộc)', en: 'Each page, seconds (optional)' },
  pages: { vi: 'Số trang mỗi vòng (không bắt buộc)', en: 'Pages in a round (optional)' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  previewAll: { vi: 'Cả danh sách', en: 'The whole list' },
  previewOne: { vi: 'Đang xem riêng mục {number}.', en: 'This is item {number} alone.' },
  wide: { vi: 'Ngang', en: 'Landscape' },
  tall: { vi: 'Dọc', en: 'Portrait' },
  isWrong: { vi: 'Cần sửa', en: 'To be put right' },
  item: { vi: 'Mục', en: 'Item' },
  wrong: { vi: 'Cần sửa trước khi lưu:', en: 'To be put right before saving:' },
  save: { vi: 'Lưu led.json', en: 'Save led.json' },
  saved: {
    vi: 'Đã lưu. Đặt led.json cạnh ward.json trên trang.',
    en: 'Saved. Put led.json beside ward.json on the site.',
  },
  allDays: { vi: 'luôn chiếu', en: 'always' },
} satisfies Record<string, BilingualText>;

export const ITEM_WORDS: Record<ItemKind, BilingualText> = {
  notice: { vi: 'Thông báo', en: 'Notice' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  results: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  progress: { vi: 'Tiến độ hồ sơ', en: 'Progress of applications' },
  answers: { vi: 'Góp ý và trả lời', en: 'Feedback and answers' },
  contact: { vi: 'Giờ làm việc, liên hệ', en: 'Hours and contact' },
  page: { vi: 'Mã quét tới một trang', en: 'Code of a page' },
  video: { vi: 'Phim', en: 'Video' },
};

export const HALF_WORDS: Record<Half, BilingualText> = {
  morning: { vi: 'Sáng', en: 'Morning' },
  afternoon: { vi: 'Chiều', en: 'Afternoon' },
};

export const ANSWERS_WORDS: Record<AnswersPart, BilingualText> = {
  all: { vi: 'Cả hai phần', en: 'Both' },
  answers: { vi: 'Trả lời phản ánh, kiến nghị', en: 'Answers to feedback' },
  improvements: { vi: 'Bạn góp ý – chúng tôi đã làm', en: 'You said – we did' },
};

export const PAGE_NAMES: Record<PostedPage, BilingualText> = {
  survey: { vi: 'Đánh giá sự phục vụ', en: 'Survey' },
  lookup: { vi: 'Tra cứu thủ tục', en: 'Lookup' },
  contact: { vi: 'Liên hệ, góp ý', en: 'Contact' },
};
