import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { SpanKind } from './report-span';
import type { TaskResult } from './report-tasks';

export const TEXTS = {
  title: { vi: 'Kết quả thực hiện kế hoạch', en: 'Progress of the plan' },
  kind: { vi: 'Loại báo cáo', en: 'Kind of report' },
  span: { vi: 'Kỳ', en: 'Period' },
  day: { vi: 'Chốt ngày', en: 'Ends on' },
  lastDay: { vi: 'cuối tháng', en: 'the month’s end' },
  docx: { vi: 'Tải báo cáo Word (.docx)', en: 'Download for Word (.docx)' },
  xlsx: { vi: 'Tải bảng tính (.xlsx)', en: 'Download spreadsheet (.xlsx)' },
  print: { vi: 'In', en: 'Print' },
  copy: { vi: 'Chép thành chữ', en: 'Copy as text' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  failed: { vi: 'Không làm được', en: 'Did not succeed' },
  asOf: { vi: 'Tính đến', en: 'As of' },
  ofPlan: { vi: 'Kế hoạch', en: 'Plan' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  result: { vi: 'Kết quả', en: 'Result' },
  count: { vi: 'Số việc', en: 'Tasks' },
  number: { vi: 'TT', en: 'No.' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  owners: { vi: 'Thực hiện', en: 'Owners' },
  evidence: { vi: 'Sản phẩm, minh chứng', en: 'Product and evidence' },
  late: { vi: 'Trễ hạn, lý do', en: 'Late, and why' },
  rounds: { vi: 'kỳ', en: 'rounds' },
  reached: { vi: 'đạt', en: 'reached' },
  noEvidence: { vi: 'Chưa có minh chứng', en: 'No evidence yet' },
  noReason: { vi: 'chưa giải trình', en: 'not explained yet' },
  due: { vi: 'hạn', en: 'due' },
  doneOn: { vi: 'xong ngày', en: 'done on' },
  nothing: {
    vi: 'Không có việc nào đến hạn trong kỳ này.',
    en: 'No task is due in this period.',
  },
  explain: { vi: 'Giải trình việc trễ hạn', en: 'Explain what is late' },
  allExplained: { vi: 'Không có việc trễ hạn chờ giải trình.', en: 'Nothing late awaits an explanation.' },
  weekTitle: { vi: 'Việc trong tuần', en: 'Tasks of the week' },
  lateNow: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  thisWeek: { vi: 'TRONG TUẦN', en: 'THIS WEEK' },
  doneLastWeek: { vi: 'ĐÃ LÀM TUẦN TRƯỚC', en: 'DONE LAST WEEK' },
  none: { vi: 'không có', en: 'none' },
  nobody: { vi: 'chưa phân công', en: 'not assigned' },
} satisfies Record<string, BilingualText>;

export const SPAN_NAMES: Record<SpanKind, BilingualText> = {
  month: { vi: 'Báo cáo tháng', en: 'Monthly report' },
  quarter: { vi: 'Báo cáo quý', en: 'Quarterly report' },
  'half-year': { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
  year: { vi: 'Báo cáo năm', en: 'Yearly report' },
  week: { vi: 'Danh sách việc cho cuộc họp thứ Hai', en: 'List for Monday’s meeting' },
};

export const RESULT_NAMES: Record<TaskResult, BilingualText> = {
  done: { vi: 'Đã thực hiện', en: 'Done' },
  'done-late': { vi: 'Đã thực hiện, có kỳ trễ hạn', en: 'Done, some of it late' },
  late: { vi: 'Quá hạn, chưa thực hiện', en: 'Overdue' },
  open: { vi: 'Đang thực hiện, còn hạn', en: 'Open, in time' },
  continuous: { vi: 'Thường xuyên, chưa ghi kết quả', en: 'Continuous, no result recorded' },
};
