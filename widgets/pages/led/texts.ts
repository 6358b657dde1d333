import type { ItemKind } from '../../../shared/led/playlist';
import type { LoadError } from '../../load-file';

/** Words on the screen; they are Vietnamese, as the ward's papers are. */
export const LED_TEXTS = {
  body: 'Ủy ban nhân dân',
  starting: 'Đang tải nội dung…',
  nothing: 'Chưa có nội dung để chiếu',
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  notShown: (what: string, why: string) => `Tạm không chiếu ${what}: ${why}.`,
  skipped: (file: string, place: string, why: string) => `${file}${place ? ` › ${place}` : ''}: ${why}.`,
  asOf: (moment: string, age: string) => `Số liệu lúc ${moment}${age ? ` (${age})` : ''}`,
  registerAsOf: (day: string) => `Theo dữ liệu ngày ${day}`,
  offline: (moment: string) => `Chưa kết nối được từ ${moment}, đang chiếu nội dung đã lưu.`,
  noFile: (name: string) => `chưa có tệp ${name}`,
  tooOld: (moment: string) => `số liệu lúc ${moment} đã quá 3 ngày`,
  resultsTooOld: (moment: string) => `kết quả tải lúc ${moment} đã quá 45 ngày`,
  noProcedures: 'danh mục không có thủ tục nào như đã chọn',
  noDossiers: 'chưa có hồ sơ nào được công khai',
  noAnswers: 'chưa có nội dung nào trong 90 ngày qua',
  noAddress: 'địa chỉ không thuộc trang này và không có trong videoOrigins',
  videoFailed: 'chưa tải được',
  kicker: 'Thủ tục hành chính',
  term: 'thời hạn',
  fee: 'phí, lệ phí',
  chosen: 'Thủ tục thường gặp',
  scanProcedure: 'Quét mã để xem giấy tờ, thời hạn, phí',
  scanMore: 'Quét mã để xem thêm',
  scanProgress: 'Quét mã để tra hồ sơ của Quý vị',
  scanAnswers: 'Quét mã để xem tất cả',
  scanSurvey: 'Quét mã để đánh giá',
  scanContact: 'Quét mã để liên hệ, góp ý',
  today: 'Hôm nay',
  noSession: 'Nghỉ',
  coming: 'Sắp tới',
  hotline: 'Đường dây nóng',
  feedback: 'Nơi nhận phản ánh, kiến nghị',
  address: 'Địa chỉ',
  pause: 'Tạm dừng',
  goOn: 'Chiếu tiếp',
  next: 'Trang sau',
  controls: 'Điều khiển màn hình',
};

/** What the kinds of items are called, in the middle of a sentence and as headings. */
export const KIND_NAMES: Record<ItemKind, string> = {
  notice: 'thông báo',
  procedures: 'thủ tục hành chính',
  results: 'mức độ hài lòng',
  progress: 'tiến độ hồ sơ',
  answers: 'góp ý và trả lời',
  contact: 'liên hệ, giờ làm việc',
  page: 'mã quét',
  video: 'phim',
};

/** Why a file is not there, as somebody can act on it: what and where. */
export function sayFailure({ address, failure }: LoadError): string {
  const name = decodeURI(address.split(/[?#]/)[0]?.split('/').pop() || address);
  if (failure.reason === 'network') return `${name}: không kết nối được`;
  if (failure.reason === 'status') return `${name}: máy chủ không đưa ra tệp (${failure.detail})`;
  return `${name}: không đúng dạng (${failure.said?.vi ?? failure.detail})`;
}
