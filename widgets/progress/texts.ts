import type { Language } from '../../shared/text/bilingual-text';
import type { PublicGroup } from './public-state';

interface ProgressTexts {
  title: string;
  of: (unit: string) => string;
  loading: string;
  failed: (address: string) => string;
  search: string;
  hint: string;
  clear: string;
  all: string;
  groups: Record<PublicGroup, string>;
  late: string;
  received: string;
  appointment: string;
  finished: string;
  found: (count: number) => string;
  none: (query: string) => string;
  noneAdvice: string;
  empty: string;
  more: (left: number) => string;
  seen: (moment: string) => string;
  asOf: (moment: string, age: string) => string;
  old: string;
  minutes: (count: number) => string;
  hours: (count: number) => string;
  days: (count: number) => string;
  now: string;
  scan: string;
  scanning: string;
  stopScan: string;
  choosePicture: string;
  noCode: string;
  camera: Record<'denied' | 'missing' | 'failed', string>;
  decoderFailed: string;
}

const vi: ProgressTexts = {
  title: 'Tiến độ giải quyết hồ sơ',
  of: (unit) => `của ${unit}`,
  loading: 'Đang tải tiến độ hồ sơ…',
  failed: (address) => `Chưa tải được tiến độ hồ sơ từ ${address}.`,
  search: 'Mã số hồ sơ',
  hint: 'Mã ghi trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả; gõ vài số cuối cũng được.',
  clear: 'Xóa',
  all: 'Tất cả',
  groups: {
    'at-office': 'Đang giải quyết',
    'at-citizen': 'Chờ quý vị bổ sung, nộp phí',
    stopped: 'Đang tạm dừng',
    ready: 'Đã có kết quả',
    ended: 'Đã kết thúc',
  },
  late: 'Quá ngày hẹn',
  received: 'Ngày nhận',
  appointment: 'Ngày hẹn trả',
  finished: 'Ngày có kết quả',
  found: (count) => `${count.toLocaleString('vi-VN')} hồ sơ`,
  none: (query) => `Không có hồ sơ mang mã “${query}” trong số liệu này.`,
  noneAdvice: 'Quý vị vui lòng kiểm tra lại mã, hoặc hỏi tại quầy; hồ sơ mới nộp có thể chưa được cập nhật.',
  empty: 'Chưa có hồ sơ nào được công khai tiến độ.',
  more: (left) => `Xem thêm (còn ${left.toLocaleString('vi-VN')})`,
  seen: (moment) => `Cập nhật lúc ${moment}`,
  asOf: (moment, age) => `Số liệu lúc ${moment}${age ? ` (${age})` : ''}.`,
  old: 'Số liệu này đã cũ, hồ sơ của quý vị có thể đã có kết quả. Vui lòng hỏi tại quầy hoặc gọi đường dây nóng.',
  minutes: (count) => `${count} phút trước`,
  hours: (count) => `${count} giờ trước`,
  days: (count) => `${count} ngày trước`,
  now: 'vừa xong',
  scan: 'Quét mã QR trên giấy hẹn',
  scanning: 'Đưa mã QR trên giấy hẹn vào giữa khung hình.',
  stopScan: 'Dừng quét',
  choosePicture: 'Chụp hoặc chọn ảnh mã QR',
  noCode: 'Không thấy mã QR trong ảnh. Quý vị vui lòng chụp gần và rõ hơn.',
  camera: {
    denied:
      'Trình duyệt không cho dùng máy ảnh. Quý vị có thể cho phép, chọn ảnh có mã QR, hoặc gõ mã số hồ sơ.',
    missing: 'Thiết bị này không có máy ảnh. Quý vị vui lòng gõ mã số hồ sơ.',
    failed: 'Chưa mở được máy ảnh. Quý vị vui lòng thử lại, hoặc gõ mã số hồ sơ.',
  },
  decoderFailed: 'Chưa tải được phần đọc mã QR. Quý vị vui lòng kiểm tra mạng, hoặc gõ mã số hồ sơ.',
};

const plural = (count: number, noun: string) =>
  `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;

const en: ProgressTexts = {
  title: 'Progress of applications',
  of: (unit) => `of ${unit}`,
  loading: 'Loading the progress of applications…',
  failed: (address) => `The progress of applications could not be loaded from ${address}.`,
  search: 'Application code',
  hint: 'It stands on your receipt; the last few figures are enough.',
  clear: 'Clear',
  all: 'All',
  groups: {
    'at-office': 'In process',
    'at-citizen': 'Waiting for your papers or payment',
    stopped: 'Suspended',
    ready: 'Result ready',
    ended: 'Ended',
  },
  late: 'Past the appointment',
  received: 'Received',
  appointment: 'Appointment',
  finished: 'Result on',
  found: (count) => plural(count, 'application'),
  none: (query) => `No application with the code “${query}” is in these data.`,
  noneAdvice: 'Please check the code, or ask at the counter; a new application may not be in the data yet.',
  empty: 'No progress has been published yet.',
  more: (left) => `Show more (${left.toLocaleString('en-GB')} left)`,
  seen: (moment) => `As of ${moment}`,
  asOf: (moment, age) => `Data as of ${moment}${age ? ` (${age})` : ''}.`,
  old: 'These data are old; your result may be ready by now. Please ask at the counter or call the hotline.',
  minutes: (count) => `${plural(count, 'minute')} ago`,
  hours: (count) => `${plural(count, 'hour')} ago`,
  days: (count) => `${plural(count, 'day')} ago`,
  now: 'just now',
  scan: 'Scan the QR code of the receipt',
  scanning: 'Hold the QR code of the receipt in the middle of the picture.',
  stopScan: 'Stop scanning',
  choosePicture: 'Take or choose a picture of the QR code',
  noCode: 'There is no QR code in the picture. Please take it closer and sharper.',
  camera: {
    denied: 'The browser does not allow the camera. You can allow it, choose a picture, or type the code.',
    missing: 'This device has no camera. Please type the code.',
    failed: 'The camera could not be opened. Please try again, or type the code.',
  },
  decoderFailed: 'The QR reader could not be loaded. Please check the network, or type the code.',
};

/** Every text of the progress; names of procedures stay in Vietnamese. */
export const PROGRESS_TEXTS: Record<Language, ProgressTexts> = { vi, en };
