import { CONFIDENCE_TEXTS } from '../../../shared/deadlines/explanation/confidence-texts';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import { formatNumber } from '../../../shared/text/format-number';
import { TARGET_RANGES, type TargetKind, type TargetValue } from '../../../shared/ward/target-kinds';

export const TEXTS = {
  title: { vi: 'Chỉ tiêu của đơn vị', en: 'Targets of the unit' },
  lead: {
    vi: 'Báo cáo so kết quả với các mức này. Mức đặt sẵn lấy từ kế hoạch đã công bố của các phường, xã khác, chỉ để tham khảo: thay bằng chỉ tiêu được giao cho đơn vị.',
    en: 'Reports compare with these figures. What is proposed comes from the published plans of other wards and binds nobody else: put in what was set for your unit.',
  },
  proposed: { vi: 'Mức đặt sẵn', en: 'Proposed' },
  also: { vi: 'Kế hoạch khác', en: 'Another plan' },
  byField: { vi: 'Tỷ lệ trễ hạn riêng của lĩnh vực', en: 'Another share late for a field' },
  byFieldLead: {
    vi: 'Lĩnh vực không có ở đây theo mức chung. Ghi tên như trên trang hồ sơ.',
    en: 'A field that is not here has the common figure. Name it as the pages do.',
  },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  lateOfField: { vi: 'Trễ hạn nhiều nhất (%)', en: 'Late at the most (%)' },
  add: { vi: 'Thêm lĩnh vực', en: 'Add the field' },
  remove: { vi: 'Bỏ mức riêng', en: 'Remove' },
  noField: { vi: 'Lĩnh vực: ghi tên lĩnh vực', en: 'Field: name the field' },
  saved: { vi: 'Đã lưu.', en: 'Saved.' },
  failed: { vi: 'Không lưu được', en: 'Could not be saved' },
} satisfies Record<string, BilingualText>;

export const UNIT_NAMES: Record<TargetKind['unit'], BilingualText> = {
  percent: { vi: '%', en: '%' },
  'working-hours': { vi: 'giờ làm việc', en: 'working hours' },
};

/** `0,1`, as it is typed. */
export const describeNumber = (value: number, language: Language): string =>
  formatNumber(value, language, { maximumFractionDigits: 3, useGrouping: false });

/** `0,1 %`, `8 giờ làm việc`. */
export const describeTarget = (value: number, unit: TargetKind['unit'], language: Language): string =>
  `${describeNumber(value, language)} ${UNIT_NAMES[unit][language]}`;

/** What may be typed: which field, and from how much to how much. */
export function describeProblem(name: string, unit: TargetKind['unit'], language: Language): string {
  const [lowest, highest] = TARGET_RANGES[unit];
  const unitName = UNIT_NAMES[unit][language];
  return language === 'vi'
    ? `${name}: nhập một số từ ${lowest} đến ${highest} (${unitName})`
    : `${name}: type a number from ${lowest} to ${highest} (${unitName})`;
}

/** Where a figure comes from, of when, and how sure that is. */
export function describeSource({ source, date, confidence }: TargetValue, language: Language): string {
  if (source === undefined) return '';
  const day = date?.length === 10 ? ` (${formatIsoDate(date)})` : '';
  const sure = confidence && CONFIDENCE_TEXTS[confidence][language].toLocaleLowerCase(language);
  return `${source}${day}${sure ? `; ${sure}` : ''}`;
}
