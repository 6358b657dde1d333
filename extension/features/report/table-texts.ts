import type { State } from '../../../shared/look/tokens';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import type { TargetColumn } from './measure-targets';
import type { OfficerRating } from './rate-officers';
import { COLUMN_NAMES } from './texts';

export const TABLE_TEXTS = {
  figures: { vi: 'Số liệu chung', en: 'Figures' },
  targets: { vi: 'So với chỉ tiêu của đơn vị', en: 'Beside the unit’s targets' },
  targetsChange: {
    vi: 'Chỉ tiêu đặt tại Tùy chọn, mục Chỉ tiêu của đơn vị.',
    en: 'Targets are set in the options, under Targets of the unit.',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  wanted: { vi: 'Mức đặt ra', en: 'Wanted' },
  measured: { vi: 'Kết quả', en: 'Measured' },
  count: { vi: 'Số hồ sơ', en: 'Dossiers' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  noColumn: { vi: 'trang không có cột này', en: 'the pages have no such column' },
  noDossier: { vi: 'không có hồ sơ trong kỳ', en: 'no dossier in the period' },
  postalNote: {
    vi: 'BCCI: chỉ đếm hồ sơ nộp qua bưu chính; trang không có cột trả kết quả qua bưu chính nên tỷ lệ thật có thể cao hơn.',
    en: 'Post: only dossiers filed by post are counted; pages have no column for results sent by post, so the share may be higher.',
  },
  copiesNote: {
    vi: 'Chứng thực điện tử: nhận ra theo tên thủ tục ghi “bản sao điện tử” hoặc “chứng thực điện tử”.',
    en: 'Electronic copies: told by procedures named “bản sao điện tử” or “chứng thực điện tử”.',
  },
  spans: { vi: 'Đã giải quyết theo tuần', en: 'Settled by week' },
  spansByMonth: { vi: 'Đã giải quyết theo tháng', en: 'Settled by month' },
  span: { vi: 'Từ – đến', en: 'From – to' },
  asTable: { vi: 'Xem bảng số', en: 'Show the figures' },
  noFinish: {
    vi: 'Ngày trả kết quả: trang không có cột này, nên chưa biết sớm, đúng hay trễ hạn.',
    en: 'The pages have no column for the day of the finish: whether it was early, on time or late is not known.',
  },
  early: { vi: 'Sớm hạn', en: 'Early' },
  'on-time': { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Trễ hạn', en: 'Late' },
  overdue: { vi: 'Đang quá hạn', en: 'Open, late' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  officers: { vi: 'Bảng đánh giá cán bộ trong tháng', en: 'Officers, by the month' },
  officersNote: {
    vi: 'Chỉ xét điều kiện về hồ sơ trễ hạn; xếp loại do thủ trưởng quyết định theo quy định.',
    en: 'Only what lateness says; the rating itself is the head’s.',
  },
  noOfficer: { vi: 'Chưa rõ cán bộ (tính riêng)', en: 'Officer unknown (apart)' },
  rating: { vi: 'Xếp loại', en: 'Rating' },
  explained: { vi: 'Đã giải trình', en: 'Explained' },
  ofLate: { vi: 'hồ sơ trễ hạn', en: 'late dossiers' },
  due: { vi: 'Hạn báo cáo', en: 'The report is due' },
  before: { vi: 'trước ngày', en: 'before' },
  on: { vi: 'ngày', en: 'on' },
} satisfies Record<string, BilingualText>;

/** Whether a target is met, and how that is shown. */
export const VERDICTS: Record<'met' | 'missed' | 'unknown', { word: BilingualText; state: State }> = {
  met: { word: { vi: 'Đạt', en: 'Met' }, state: 'ok' },
  missed: { word: { vi: 'Chưa đạt', en: 'Missed' }, state: 'overdue' },
  unknown: { word: { vi: 'Chưa rõ', en: 'Not known' }, state: 'unknown' },
};

export const RATINGS: Record<OfficerRating, { word: BilingualText; state: State }> = {
  may: {
    word: { vi: 'Đủ điều kiện xét hoàn thành tốt trở lên', en: 'May be rated as doing well or better' },
    state: 'ok',
  },
  'may-not': {
    word: { vi: 'Không xếp hoàn thành tốt trở lên', en: 'May not be rated as doing well or better' },
    state: 'overdue',
  },
  unknown: { word: { vi: 'Chưa đủ dữ liệu', en: 'Not enough data' }, state: 'unknown' },
};

const MORE_COLUMNS: Record<Exclude<TargetColumn, keyof typeof COLUMN_NAMES>, BilingualText> = {
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  onlinePayment: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
};

/** `trang không có cột này (Lĩnh vực)`. */
export function describeColumn(column: TargetColumn, language: Language): string {
  const name = { ...COLUMN_NAMES, ...MORE_COLUMNS }[column];
  return `${TABLE_TEXTS.noColumn[language]} (${name[language]})`;
}
