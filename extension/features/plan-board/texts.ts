import type { State } from '../../../shared/look/tokens';
import type { BilingualText } from '../../../shared/text/bilingual-text';
import type { DateGroup, Grouping } from './group-tasks';

export const TEXTS = {
  groupBy: { vi: 'Xếp theo', en: 'Group by' },
  search: { vi: 'Tìm việc', en: 'Find a task' },
  only: { vi: 'Chỉ xem', en: 'Show only' },
  none: { vi: 'Không có việc nào như vậy.', en: 'No such task.' },
  tasks: { vi: 'việc', en: 'tasks' },
  nobody: { vi: 'Chưa phân công', en: 'Not assigned' },
  due: { vi: 'Hạn', en: 'Due' },
  content: { vi: 'Nội dung', en: 'Content' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  owners: { vi: 'Thực hiện', en: 'Owners' },
  partners: { vi: 'Phối hợp', en: 'Partners' },
  schedule: { vi: 'Tiến độ ghi trong kế hoạch', en: 'Schedule, as the plan says it' },
  rules: { vi: 'Hiểu là', en: 'Understood as' },
  notRead: { vi: 'chưa hiểu; sửa ở mục Kiểm tra, sửa', en: 'not understood; mend it under Check and mend' },
  obsolete: { vi: 'Tên đã cũ', en: 'No more in use' },
  notChosen: { vi: 'chưa chọn tên mới', en: 'successor not chosen' },
  note: { vi: 'Ghi chú', en: 'Note' },
  rounds: { vi: 'Các kỳ', en: 'Rounds' },
  roundsDone: { vi: 'kỳ đã làm', en: 'rounds done' },
  moreRounds: { vi: 'Xem tất cả các kỳ', en: 'Show all rounds' },
  lateBefore: { vi: 'kỳ quá hạn', en: 'rounds late' },
  month: { vi: 'Tháng', en: 'Month' },
  moved: { vi: 'kế hoạch ghi', en: 'the plan says' },
  presumed: { vi: 'kế hoạch không nêu ngày', en: 'the plan names no day' },
  event: { vi: 'Sự việc', en: 'Event' },
  eventOn: { vi: 'Xảy ra ngày', en: 'Happened on' },
  addEvent: { vi: 'Ghi sự việc', en: 'Record the event' },
  removeEvent: { vi: 'Bỏ', en: 'Remove' },
  progress: { vi: 'Chỉ tiêu', en: 'Target' },
  evidence: { vi: 'minh chứng', en: 'pieces of evidence' },
  noEvidence: { vi: 'chưa có minh chứng', en: 'no evidence yet' },
  year: { vi: 'Năm', en: 'Year' },
  before: { vi: 'Năm trước', en: 'Year before' },
  after: { vi: 'Năm sau', en: 'Year after' },
  legend: { vi: 'Chú thích', en: 'Legend' },
  onDay: { vi: 'Việc đến hạn ngày', en: 'Tasks due on' },
  nothingOnDay: { vi: 'Không có việc nào đến hạn.', en: 'Nothing is due.' },
  daily: {
    vi: 'Số dưới mỗi ngày là số việc đến hạn; việc hằng ngày không hiện trên lịch.',
    en: 'Below each day stands how many tasks are due; tasks of each day are not shown.',
  },
} satisfies Record<string, BilingualText>;

export const GROUPING_NAMES: Record<Grouping, BilingualText> = {
  head: { vi: 'Nhóm việc', en: 'Head' },
  owner: { vi: 'Người thực hiện', en: 'Owner' },
  date: { vi: 'Thời hạn', en: 'Date' },
};

export const DATE_NAMES: Record<DateGroup, BilingualText> = {
  late: { vi: 'Quá hạn', en: 'Overdue' },
  today: { vi: 'Hôm nay', en: 'Today' },
  week: { vi: 'Trong tuần này', en: 'This week' },
  month: { vi: 'Trong tháng này', en: 'This month' },
  later: { vi: 'Sau đó', en: 'Later' },
  always: { vi: 'Thường xuyên', en: 'Continuous' },
  done: { vi: 'Đã làm xong', en: 'Done' },
  unknown: { vi: 'Chưa rõ hạn', en: 'No known date' },
};

/** States that a task of a plan can have, in the order of the board. */
export const TASK_STATES = ['overdue', 'urgent', 'soon', 'ok', 'done', 'unknown'] as const satisfies State[];

export const TASK_STATE_NAMES: Record<(typeof TASK_STATES)[number], BilingualText> = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  urgent: { vi: 'Hạn hôm nay', en: 'Due today' },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  ok: { vi: 'Còn hạn', en: 'On time' },
  done: { vi: 'Đã làm xong', en: 'Done' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
};

/** The same of a day of the year: what has a date and is unknown was due before the plan was followed here. */
export const DAY_STATE_NAMES: typeof TASK_STATE_NAMES = {
  ...TASK_STATE_NAMES,
  unknown: { vi: 'Trước ngày bắt đầu, không theo dõi', en: 'Before its start, not followed' },
};
