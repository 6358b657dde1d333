import type { CountPeriod } from '../../../shared/plans/plan';
import type { BilingualText } from '../../../shared/text/bilingual-text';

export const TEXTS = {
  due: { vi: 'Hạn', en: 'Due' },
  lateBefore: { vi: 'kỳ trước cũng quá hạn', en: 'earlier rounds are late too' },
  markDone: { vi: 'Đã làm', en: 'Done' },
  markNotDone: { vi: 'Chưa làm xong', en: 'Not done after all' },
  doneOn: { vi: 'Ngày làm xong', en: 'Done on' },
  record: { vi: 'Ghi kết quả', en: 'Record result' },
  close: { vi: 'Thu gọn', en: 'Close' },
  openBoard: { vi: 'Mở bảng việc', en: 'Open the board' },
  evidence: { vi: 'Kết quả, minh chứng', en: 'Result and evidence' },
  evidenceKind: { vi: 'Loại minh chứng', en: 'Kind of evidence' },
  text: { vi: 'Ghi bằng lời', en: 'In words' },
  link: { vi: 'Đường dẫn', en: 'Link' },
  document: { vi: 'Số, ký hiệu văn bản', en: 'Number of a document' },
  add: { vi: 'Thêm', en: 'Add' },
  addAnyway: { vi: 'Vẫn thêm', en: 'Add anyway' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  badLink: {
    vi: 'Đường dẫn phải bắt đầu bằng http:// hoặc https://.',
    en: 'A link begins with http:// or https://.',
  },
  explanation: { vi: 'Giải trình (vì sao trễ)', en: 'Explanation (why it is late)' },
  count: { vi: 'Đạt được trong kỳ này', en: 'Reached in this round' },
  looksLike: {
    vi: 'Có vẻ chứa thông tin của người dân; nên bỏ đi trước khi ghi',
    en: 'This seems to hold personal data; better take it out',
  },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

/** The period for which a figure is: `20 tin, bài/năm`. */
export const COUNT_PERIOD_NAMES: Record<CountPeriod, BilingualText> = {
  day: { vi: 'ngày', en: 'day' },
  week: { vi: 'tuần', en: 'week' },
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  'half-year': { vi: '6 tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
};
