import criterionNames from '../../shared/satisfaction/criteria.vi.json';
import { formatsOf } from './formats';
import type { ResultsTexts } from './texts';

const { exact, bound, bounds, plain, count } = formatsOf('vi-VN');

/** The words of the results in Vietnamese. */
export const VIETNAMESE: ResultsTexts = {
  criterionNames,
  channelNames: {
    web: 'Trang thông tin điện tử',
    kiosk: 'Máy tính bảng tại quầy',
    qr: 'Quét mã QR',
    paper: 'Phiếu giấy',
    assisted: 'Công chức đọc giúp',
  },
  otherChannels: 'Các cách có ít phiếu, gộp chung',
  title: 'Kết quả khảo sát mức độ hài lòng',
  loading: 'Đang tải kết quả…',
  failed: {
    'no-answer': 'Chưa tải được kết quả. Vui lòng kiểm tra kết nối rồi thử lại.',
    refused: 'Hệ thống chưa cung cấp được kết quả.',
    unreadable: 'Hệ thống trả về dữ liệu không đọc được.',
  },
  retry: 'Thử lại',
  percent: exact,
  count,
  answers: (n) => `${count(n)} phiếu`,
  overall: 'Chỉ số hài lòng chung',
  interval: (low, high) => `Khoảng tin cậy 95%: từ ${bound(low)} đến ${bound(high)}`,
  intervalShort: (low, high) => `từ ${bound(low)} đến ${bound(high)}`,
  intervalBounds: bounds,
  none: (period) => `${period}: chưa có phiếu nào.`,
  tooFew: (n, smallest) =>
    `Chưa đủ phiếu để công bố: ${count(n)} phiếu, cần ít nhất ${count(smallest)} phiếu.`,
  tooFewShort: 'chưa đủ phiếu',
  withheld: (period) =>
    `${period}: đã có phiếu nhưng chưa đủ 5 phiếu nên chưa công bố, để không ai nhận ra được người trả lời.`,
  withheldShort: 'chưa công bố (dưới 5 phiếu)',
  withheldSome:
    'Còn một số phiếu chưa tính ở đây: phiếu được công bố khi có ít nhất 5 phiếu, để không ai nhận ra được người trả lời.',
  aboveFloor: (floor) => `Không tiêu chí nào dưới ${plain(floor)}`,
  belowFloor: (below, floor) => `${count(below)} tiêu chí dưới ${plain(floor)}`,
  belowFloorShort: (floor) => `Dưới ${plain(floor)}`,
  sample: (n, needed, transactions) =>
    `Cỡ mẫu cần có: ${count(needed)} phiếu trên ${count(transactions)} hồ sơ (sai số 5%); ${
      n < needed ? `còn thiếu ${count(needed - n)} phiếu` : 'đã đủ'
    }.`,
  met: (target) => `Đạt mục tiêu ${plain(target)}`,
  missed: (target) => `Chưa đạt mục tiêu ${plain(target)}`,
  targetLine: (target) => `Mục tiêu ${plain(target)}`,
  criteria: 'Theo từng tiêu chí',
  channels: 'Theo cách trả lời',
  trend: 'Theo tháng',
  trendSummary: (first, last) =>
    `Biểu đồ chỉ số chung theo tháng, từ ${first} đến ${last}. Số liệu từng tháng ở bảng bên dưới.`,
  method: {
    share:
      'Cách tính: chỉ số của một tiêu chí là tỷ lệ chọn 4–5 (Hài lòng, Rất hài lòng) trên số phiếu trả lời tiêu chí đó; chỉ số chung là trung bình cộng các tiêu chí.',
    mean: 'Cách tính: chỉ số của một tiêu chí là điểm trung bình (thang 1–5) chia cho 5; chỉ số chung là trung bình cộng các tiêu chí.',
  },
  notOfficial:
    'Kết quả khảo sát trên trang này, không phải Chỉ số theo Quyết định 766/QĐ-TTg của Thủ tướng Chính phủ.',
  showTables: 'Xem bảng số liệu',
  tableOf: (period) => `Kết quả theo tiêu chí\u00a0· ${period}`,
  tableOfChannels: (period) => `Chỉ số hài lòng chung theo cách trả lời\u00a0· ${period}`,
  tableOfMonths: 'Chỉ số hài lòng chung theo tháng',
  columns: {
    criterion: 'Tiêu chí',
    channel: 'Cách trả lời',
    month: 'Tháng',
    index: 'Chỉ số',
    interval: 'Khoảng tin cậy 95%',
    n: 'Số phiếu',
  },
};
