import type { BilingualText } from '../text/bilingual-text';
import type { DayDescription } from './describe-day';
import type { Weekday } from './work-calendar';

/** Why a day differs from a plain working day. */
export const DAY_TEXTS: Record<DayDescription['kind'], BilingualText> = {
  working: { vi: '', en: '' },
  rest: { vi: 'Nghỉ hằng tuần', en: 'Rest day' },
  holiday: { vi: 'Nghỉ lễ', en: 'Holiday' },
  'make-up': { vi: 'Làm bù', en: 'Make-up day' },
  changed: { vi: 'Giờ làm việc khác', en: 'Other hours' },
};

export const WEEKDAY_TEXTS: Record<Weekday, BilingualText> = {
  mon: { vi: 'Thứ Hai', en: 'Mon' },
  tue: { vi: 'Thứ Ba', en: 'Tue' },
  wed: { vi: 'Thứ Tư', en: 'Wed' },
  thu: { vi: 'Thứ Năm', en: 'Thu' },
  fri: { vi: 'Thứ Sáu', en: 'Fri' },
  sat: { vi: 'Thứ Bảy', en: 'Sat' },
  sun: { vi: 'Chủ nhật', en: 'Sun' },
};
