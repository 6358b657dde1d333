import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';

export const TEXTS = {
  order: { vi: 'Việc cần chú ý trước', en: 'What needs attention first' },
  orderLead: {
    vi: 'Nhóm việc của tiêu chí thấp nhất so với mục tiêu, hoặc đang giảm, đứng trước.',
    en: 'Heads whose criterion misses its goal by most, or falls, stand first.',
  },
  noFigures: {
    vi: 'Chưa có chỉ số: các nhóm việc đứng theo thứ tự trong kế hoạch. Lấy hoặc nhập chỉ số bên dưới.',
    en: 'No index yet: heads stand as in the plan. Get the index, or type it in, below.',
  },
  period: { vi: 'Chỉ số kỳ', en: 'Index of' },
  isMean: {
    vi: 'trung bình cộng của các đơn vị cũ, không tính theo số phiếu',
    en: 'plain mean of the former units',
  },
  figure: { vi: 'Chỉ số', en: 'Index' },
  goal: { vi: 'mục tiêu', en: 'goal' },
  gap: { vi: 'còn thiếu', en: 'missing' },
  passed: { vi: 'đạt', en: 'reached' },
  fall: { vi: 'giảm', en: 'fell by' },
  rise: { vi: 'tăng', en: 'rose by' },
  points: { vi: 'điểm %', en: 'points' },
  without: { vi: 'chưa có chỉ số', en: 'no figure' },
  clear: { vi: 'Không có việc trễ hay thiếu minh chứng.', en: 'Nothing is late or lacks evidence.' },
  noEvidence: { vi: 'chưa có minh chứng', en: 'no evidence' },
  typed: { vi: 'Nhập chỉ số', en: 'Type in the index' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  overall: { vi: 'Chung', en: 'Overall' },
  save: { vi: 'Lưu chỉ số', en: 'Save' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  badFigure: { vi: 'phải là số từ 0 đến 100', en: 'must be a number from 0 to 100' },
  table: {
    vi: 'Hoặc dán bảng của các đơn vị cũ (tên đơn vị, rồi TC, HC, PV, KQ, TT, SIPAS)',
    en: 'Or paste the table of the former units (name, then the five criteria and the whole)',
  },
  readTable: { vi: 'Đọc bảng', en: 'Read the table' },
  unread: { vi: 'Không hiểu', en: 'Not understood' },
  byCollector: { vi: 'từ bộ thu phiếu', en: 'from the collector' },
  byHand: { vi: 'tự nhập', en: 'typed in' },
  interval: { vi: 'khoảng tin cậy 95 %:', en: '95 % interval:' },
  intervals: {
    vi: 'Dưới mỗi số lấy từ bộ thu phiếu là khoảng tin cậy 95 %: ít phiếu thì khoảng rộng, tăng giảm trong khoảng ấy có thể chỉ là ngẫu nhiên.',
    en: 'Below each figure of the collector stands its 95 % interval: with few answers it is wide, and a rise or fall within it may be chance.',
  },
  known: { vi: 'Chỉ số đã có', en: 'Known figures' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  own: { vi: 'Đơn vị mình', en: 'The ward itself' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  unofficial: {
    vi: 'Số do đơn vị tự nhập theo kết quả đã công bố.',
    en: 'Figures typed in from published results.',
  },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

/** `34 phiếu` */
export const answersText = (n: number, language: Language): string =>
  `${formatNumber(n, language)} ${language === 'vi' ? 'phiếu' : 'answers'}`;
