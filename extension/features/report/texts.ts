import type { Outcome } from '../../../shared/deadlines/statistics/dossier-outcome';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import { formatNumber } from '../../../shared/text/format-number';
import type { MissingColumn, ReportDivision } from './make-report';
import type { Period } from './report-period';
import type { ReportCell } from './report-table';

export const PERIOD_NAMES: Record<Period, BilingualText> = {
  week: { vi: 'Tuần này', en: 'This week' },
  'last-week': { vi: 'Tuần trước', en: 'Last week' },
  month: { vi: 'Tháng này', en: 'This month' },
  'last-month': { vi: 'Tháng trước', en: 'Last month' },
  quarter: { vi: 'Quý này', en: 'This quarter' },
  'last-quarter': { vi: 'Quý trước', en: 'Last quarter' },
  year: { vi: 'Năm nay', en: 'This year' },
};

export const OUTCOME_NAMES: Record<Outcome, BilingualText> = {
  early: { vi: 'Đã giải quyết sớm hạn', en: 'Settled early' },
  'on-time': { vi: 'Đã giải quyết đúng hạn', en: 'Settled on time' },
  late: { vi: 'Đã giải quyết trễ hạn', en: 'Settled late' },
  finished: { vi: 'Đã giải quyết, chưa rõ ngày', en: 'Settled, day unknown' },
  'in-time': { vi: 'Đang giải quyết, trong hạn', en: 'Open, in time' },
  'due-soon': { vi: 'Đang giải quyết, sắp đến hạn', en: 'Open, due soon' },
  overdue: { vi: 'Đang giải quyết, đã quá hạn', en: 'Open, overdue' },
  paused: { vi: 'Đang tạm dừng, chờ bổ sung', en: 'Paused or awaiting a supplement' },
  open: { vi: 'Đang giải quyết, chưa rõ hạn', en: 'Open, deadline unknown' },
  withdrawn: { vi: 'Rút, hủy', en: 'Withdrawn' },
  'not-received': { vi: 'Chờ tiếp nhận', en: 'Not yet received' },
  'not-accepted': { vi: 'Không tiếp nhận', en: 'Not accepted' },
};

export const DIVISION_NAMES: Record<ReportDivision, BilingualText> = {
  field: { vi: 'Lĩnh vực', en: 'Field' },
  officer: { vi: 'Cán bộ', en: 'Officer' },
  channel: { vi: 'Hình thức nộp', en: 'Channel' },
};

export const COLUMN_NAMES: Record<MissingColumn, BilingualText> = {
  ...DIVISION_NAMES,
  receivedAt: { vi: 'Ngày tiếp nhận', en: 'Received' },
  dueAt: { vi: 'Ngày hẹn trả', en: 'Appointment' },
  finishedAt: { vi: 'Ngày trả kết quả', en: 'Finished' },
};

/** Names of the sheets of the spreadsheet, by the table. */
export const SHEET_NAMES: Record<string, BilingualText> = {
  ...DIVISION_NAMES,
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  spans: { vi: 'Theo tuần', en: 'By week' },
  officers: { vi: 'Đánh giá cán bộ', en: 'Officers rated' },
  index: { vi: 'QĐ 766', en: 'Index 766' },
  'online-use': { vi: 'Chưa có hồ sơ trực tuyến', en: 'Not used online' },
  late: { vi: 'Trễ hạn', en: 'Late' },
  checks: { vi: 'Kiểm tra ngẫu nhiên', en: 'Random check' },
};

export const TEXTS = {
  title: { vi: 'Báo cáo giải quyết thủ tục hành chính', en: 'Report on administrative procedures' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  fromTo: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'đến ngày', en: 'to' },
  asOf: { vi: 'Số liệu đến', en: 'As of' },
  source: {
    vi: 'Tính từ các trang hồ sơ đã xem trên máy này, không phải số liệu chính thức của hệ thống.',
    en: 'Counted from the pages seen on this computer; no official figures of the portal.',
  },
  missing: {
    vi: 'Các trang đã xem không có cột',
    en: 'The pages seen have no column',
  },
  unknown: {
    vi: 'phần phụ thuộc cột đó chưa biết, không phải bằng 0',
    en: 'what depends on it is unknown, not nought',
  },
  toProcess: { vi: 'Phải giải quyết', en: 'To be processed' },
  carriedOver: { vi: 'Kỳ trước chuyển qua', en: 'Carried over' },
  received: { vi: 'Tiếp nhận trong kỳ', en: 'Received' },
  undated: { vi: 'Không rõ ngày, không tính', en: 'Without a date, not counted' },
  lateRate: { vi: 'Tỷ lệ trễ hạn', en: 'Late' },
  lateRateOfAll: { vi: 'Tỷ lệ trễ hạn trên số phải giải quyết', en: 'Late, of those to be processed' },
  onTimeRate: {
    vi: 'Tỷ lệ đúng và sớm hạn trên số đã giải quyết',
    en: 'Early and on time, of those settled',
  },
  settled: { vi: 'Đã giải quyết', en: 'Settled' },
  lateCount: { vi: 'Trễ hạn', en: 'Late' },
  byGroup: { vi: 'Theo', en: 'By' },
  nobody: { vi: 'Chưa rõ', en: 'Unknown' },
  late: { vi: 'Hồ sơ trễ hạn và giải trình', en: 'Late dossiers and their explanations' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  noLate: { vi: 'Không có hồ sơ trễ hạn.', en: 'No dossier is late.' },
  code: { vi: 'Mã hồ sơ', en: 'Code' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  due: { vi: 'Hạn trả', en: 'Due' },
  ended: { vi: 'Đã trả', en: 'Finished' },
  open: { vi: 'chưa trả', en: 'open' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  result: { vi: 'Kết quả giải quyết thủ tục hành chính', en: 'How procedures were handled' },
  docx: { vi: 'Tải báo cáo Word (.docx)', en: 'Word report (.docx)' },
  xlsx: { vi: 'Tải bảng tính (.xlsx)', en: 'Spreadsheet (.xlsx)' },
  print: { vi: 'In', en: 'Print' },
  deskFile: { vi: 'Gửi cho báo cáo chung của đơn vị', en: 'For the report of the whole office' },
  deskLead: {
    vi: 'Tệp có mã hồ sơ, ngày, trạng thái và giải trình; không có ghi chú, không có thông tin người dân. Người tổng hợp thả các tệp vào mục Hôm nay.',
    en: 'The file holds codes, dates, states and explanations; no notes, no citizen. Whoever puts them together drops the files on Today.',
  },
  deskName: { vi: 'Tên quầy', en: 'Desk' },
  saveDesk: { vi: 'Tải tệp của quầy (.json)', en: 'The desk’s file (.json)' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
  nothing: {
    vi: 'Chưa có hồ sơ nào trong kỳ này. Mở các danh sách hồ sơ trên hệ thống một cửa để có số liệu.',
    en: 'No dossier in this period yet. Open the portal’s lists to have figures.',
  },
} satisfies Record<string, BilingualText>;

/** `12,5 %`; an en dash where it cannot be told. */
export const describeShare = (share: number | undefined, language: 'vi' | 'en'): string =>
  share === undefined ? '–' : `${formatNumber(share * 100, language, { maximumFractionDigits: 1 })} %`;

/** A cell as it is shown. */
export const describeCell = (cell: ReportCell, language: 'vi' | 'en'): string =>
  typeof cell === 'object' ? describeShare(cell.share, language) : String(cell);
