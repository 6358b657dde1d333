import type { IndexMethod } from '../../shared/satisfaction/index-report';
import type { Language } from '../../shared/text/bilingual-text';

interface ResultsTexts {
  title: string;
  loading: string;
  failed: Record<'no-answer' | 'refused' | 'unreadable', string>;
  retry: string;
  /** An index in percent, to two decimals as such indices are published. */
  percent: (value: number) => string;
  count: (n: number) => string;
  answers: (n: number) => string;
  overall: string;
  interval: (low: number, high: number) => string;
  intervalShort: (low: number, high: number) => string;
  /** For tables, where the head says what it is. */
  intervalBounds: (low: number, high: number) => string;
  none: (period: string) => string;
  tooFew: (n: number, smallest: number) => string;
  tooFewShort: string;
  /** Where there are answers, but fewer than five, so that the collector keeps them to itself. */
  withheld: (period: string) => string;
  withheldShort: string;
  withheldSome: string;
  aboveFloor: (floor: number) => string;
  belowFloor: (count: number, floor: number) => string;
  belowFloorShort: (floor: number) => string;
  sample: (n: number, needed: number, transactions: number) => string;
  met: (target: number) => string;
  missed: (target: number) => string;
  targetLine: (target: number) => string;
  criteria: string;
  trend: string;
  trendSummary: (first: string, last: string) => string;
  method: Record<IndexMethod, string>;
  notOfficial: string;
  showTables: string;
  tableOf: (period: string) => string;
  tableOfMonths: string;
  columns: { criterion: string; month: string; index: string; interval: string; n: string };
}

function formats(locale: string) {
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const bound = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale);
  return {
    exact: (value: number) => `${exact.format(value)}%`,
    bound: (value: number) => `${bound.format(value)}%`,
    bounds: (low: number, high: number) => `${bound.format(low)} – ${bound.format(high)}%`,
    plain: (value: number) => `${plain.format(value)}%`,
    count: (n: number) => plain.format(n),
  };
}

const vi = formats('vi-VN');
const en = formats('en-GB');

export const RESULTS_TEXTS: Record<Language, ResultsTexts> = {
  vi: {
    title: 'Kết quả khảo sát mức độ hài lòng',
    loading: 'Đang tải kết quả…',
    failed: {
      'no-answer': 'Chưa tải được kết quả. Vui lòng kiểm tra kết nối rồi thử lại.',
      refused: 'Hệ thống chưa cung cấp được kết quả.',
      unreadable: 'Hệ thống trả về dữ liệu không đọc được.',
    },
    retry: 'Thử lại',
    percent: vi.exact,
    count: vi.count,
    answers: (n) => `${vi.count(n)} phiếu`,
    overall: 'Chỉ số hài lòng chung',
    interval: (low, high) => `Khoảng tin cậy 95%: từ ${vi.bound(low)} đến ${vi.bound(high)}`,
    intervalShort: (low, high) => `từ ${vi.bound(low)} đến ${vi.bound(high)}`,
    intervalBounds: vi.bounds,
    none: (period) => `${period}: chưa có phiếu nào.`,
    tooFew: (n, smallest) =>
      `Chưa đủ phiếu để công bố: ${vi.count(n)} phiếu, cần ít nhất ${vi.count(smallest)} phiếu.`,
    tooFewShort: 'chưa đủ phiếu',
    withheld: (period) =>
      `${period}: đã có phiếu nhưng chưa đủ 5 phiếu nên chưa công bố, để không ai nhận ra được người trả lời.`,
    withheldShort: 'chưa công bố (dưới 5 phiếu)',
    withheldSome:
      'Còn một số phiếu chưa tính ở đây: phiếu được công bố khi có ít nhất 5 phiếu, để không ai nhận ra được người trả lời.',
    aboveFloor: (floor) => `Không tiêu chí nào dưới ${vi.plain(floor)}`,
    belowFloor: (count, floor) => `${vi.count(count)} tiêu chí dưới ${vi.plain(floor)}`,
    belowFloorShort: (floor) => `Dưới ${vi.plain(floor)}`,
    sample: (n, needed, transactions) =>
      `Cỡ mẫu cần có: ${vi.count(needed)} phiếu trên ${vi.count(transactions)} hồ sơ (sai số 5%); ${
        n < needed ? `còn thiếu ${vi.count(needed - n)} phiếu` : 'đã đủ'
      }.`,
    met: (target) => `Đạt mục tiêu ${vi.plain(target)}`,
    missed: (target) => `Chưa đạt mục tiêu ${vi.plain(target)}`,
    targetLine: (target) => `Mục tiêu ${vi.plain(target)}`,
    criteria: 'Theo từng tiêu chí',
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
    tableOf: (period) => `Kết quả theo tiêu chí, ${period}`,
    tableOfMonths: 'Chỉ số hài lòng chung theo tháng',
    columns: {
      criterion: 'Tiêu chí',
      month: 'Tháng',
      index: 'Chỉ số',
      interval: 'Khoảng tin cậy 95%',
      n: 'Số phiếu',
    },
  },
  en: {
    title: 'Results of the satisfaction survey',
    loading: 'Loading the results…',
    failed: {
      'no-answer': 'The results could not be loaded. Please check your connection and try again.',
      refused: 'The system could not give the results.',
      unreadable: 'The system sent data that cannot be read.',
    },
    retry: 'Try again',
    percent: en.exact,
    count: en.count,
    answers: (n) => `${en.count(n)} ${n === 1 ? 'answer' : 'answers'}`,
    overall: 'Overall satisfaction index',
    interval: (low, high) => `95% interval: from ${en.bound(low)} to ${en.bound(high)}`,
    intervalShort: (low, high) => `from ${en.bound(low)} to ${en.bound(high)}`,
    intervalBounds: en.bounds,
    none: (period) => `${period}: no answers yet.`,
    tooFew: (n, smallest) =>
      `Too few answers to publish: ${en.count(n)}, at least ${en.count(smallest)} are needed.`,
    tooFewShort: 'too few answers',
    withheld: (period) =>
      `${period}: there are answers, but fewer than 5, so they are not published yet: nobody is to be recognised.`,
    withheldShort: 'not published (fewer than 5)',
    withheldSome:
      'Some answers are not counted here yet: they are published once there are at least 5, so that nobody is recognised.',
    aboveFloor: (floor) => `No criterion below ${en.plain(floor)}`,
    belowFloor: (count, floor) => `Criteria below ${en.plain(floor)}: ${en.count(count)}`,
    belowFloorShort: (floor) => `Below ${en.plain(floor)}`,
    sample: (n, needed, transactions) =>
      `Sample needed: ${en.count(needed)} answers for ${en.count(transactions)} dossiers (error 5%); ${
        n < needed ? `${en.count(needed - n)} more are needed` : 'reached'
      }.`,
    met: (target) => `Target of ${en.plain(target)} met`,
    missed: (target) => `Target of ${en.plain(target)} not met`,
    targetLine: (target) => `Target ${en.plain(target)}`,
    criteria: 'By criterion',
    trend: 'By month',
    trendSummary: (first, last) =>
      `Chart of the overall index by month, from ${first} to ${last}. The table below has the figures of each month.`,
    method: {
      share:
        'Method: the index of a criterion is the share of answers 4–5 (Satisfied, Very satisfied) among those that answered it; the overall index is the plain mean of the criteria.',
      mean: 'Method: the index of a criterion is its mean score (scale 1–5) divided by 5; the overall index is the plain mean of the criteria.',
    },
    notOfficial:
      'Results of the survey on this site, not the index under the Prime Minister’s Decision 766/QĐ-TTg.',
    showTables: 'Show the figures as tables',
    tableOf: (period) => `Results by criterion, ${period}`,
    tableOfMonths: 'Overall satisfaction index by month',
    columns: {
      criterion: 'Criterion',
      month: 'Month',
      index: 'Index',
      interval: '95% interval',
      n: 'Answers',
    },
  },
};
