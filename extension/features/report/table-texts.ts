import type { State } from '../../../shared/look/tokens';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import type { TargetColumn } from './measure-targets';
import type { OfficerRating } from './rate-officers';
import { COLUMN_NAMES } from './texts';

export const TABLE_TEXTS = {
  figures: { vi: 'Số liệu chung', en: 'Figures' },
  targets: { vi: 'So với chỉ tiêu của đơn vị', en: 'Beside the unit’s targets' },
  targetsChange: {
    vi: 'Chỉ tiêu đặt tại Cài đặt, mục Chỉ tiêu của đơn vị.',
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

export const ONLINE_TEXTS = {
  title: {
    vi: 'Thủ tục nộp được trực tuyến, chưa có hồ sơ trực tuyến',
    en: 'Procedures offered online without an online dossier yet',
  },
  counts: { vi: 'Thủ tục có hồ sơ trong kỳ', en: 'Procedures with dossiers in the period' },
  used: { vi: 'đã có hồ sơ trực tuyến', en: 'used online' },
  unused: { vi: 'chưa có', en: 'not yet' },
  notOffered: { vi: 'không nộp được trực tuyến', en: 'not offered online' },
  unsure: { vi: 'chưa rõ', en: 'not known' },
  register: { vi: 'Danh mục thủ tục ngày', en: 'Register of' },
  offered: {
    vi: 'thủ tục cấp xã nộp được trực tuyến; danh mục không cho biết đơn vị tiếp nhận những thủ tục nào, nên chỉ xét thủ tục đã có hồ sơ trong kỳ.',
    en: 'procedures of communes may be filed online; which of them a unit handles the register does not say, so only those with a dossier in the period are told of.',
  },
  source: {
    vi: 'Kế hoạch của UBND phường Phương Sài năm 2023 (mục IX.3): thủ tục trực tuyến đã phát sinh hồ sơ thì phải có ít nhất một hồ sơ nộp trực tuyến.',
    en: 'Plan of Phương Sài ward 2023 (IX.3): of an online procedure with dossiers at least one must be filed online.',
  },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  tell: { vi: 'Tình trạng', en: 'State' },
  none: { vi: 'chưa có hồ sơ trực tuyến', en: 'no online dossier yet' },
  notInRegister: { vi: 'chưa rõ: không có trong danh mục', en: 'not known: not in the register' },
  unclear: {
    vi: 'chưa rõ: danh mục không nói rõ, hoặc thiếu hình thức nộp',
    en: 'not known: the register does not say, or the channel is missing',
  },
} satisfies Record<string, BilingualText>;

export const INDEX_TEXTS = {
  title: { vi: 'Bộ chỉ số theo Quyết định 766/QĐ-TTg', en: 'Index of Decision 766/QĐ-TTg' },
  notOfficial: {
    vi: 'Không phải số liệu chính thức: chỉ Cổng Dịch vụ công quốc gia chấm điểm. Đây là phần đơn vị tự biết được từ các hồ sơ đã xem, không quy thành điểm.',
    en: 'No official figures: only the National Portal gives points. This is what a unit can tell from the dossiers seen, and it is not turned into points.',
  },
  part: { vi: 'Chỉ số', en: 'Part' },
  points: { vi: 'Điểm tối đa', en: 'Points at most' },
  seen: { vi: 'Từ hồ sơ đã xem', en: 'From the dossiers seen' },
  portalOnly: { vi: 'chỉ Cổng biết', en: 'only the portal knows' },
  noDossier: { vi: 'không có hồ sơ trong kỳ', en: 'no dossier in the period' },
  atMost: { vi: 'không quá', en: 'at most' },
  days: { vi: 'ngày làm việc', en: 'working days' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  notConfirmed: { vi: 'chưa xác nhận', en: 'not confirmed' },
  fullAt: { vi: 'đủ điểm từ', en: 'all from' },
  unknownParts: { vi: 'Phần chỉ Cổng biết', en: 'What only the portal knows' },
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
