import type { Limit } from '../../../shared/deadlines/rule-set/rule';
import { describeTerm } from '../../../shared/deadlines/term/describe-term';
import type { BilingualText, Language } from '../../../shared/text/bilingual-text';

const TEXTS: Record<Exclude<Limit['kind'], 'term' | 'before-due' | 'same-day'>, BilingualText> = {
  appointment: { vi: 'Theo ngày hẹn trả', en: 'By the appointment' },
  'procedure-term': { vi: 'Theo thời hạn của thủ tục', en: 'By the procedure’s term' },
  'close-after': { vi: 'Theo thời hạn bổ sung của thủ tục', en: 'By the procedure’s time for supplements' },
  'own-term': { vi: 'Theo thời hạn được giao', en: 'By the term that was set' },
  'ward-term': { vi: 'Đơn vị tự đặt', en: 'Set by the unit' },
};

/** When a clock is due, in words: `8 giờ làm việc`, `Theo ngày hẹn trả`. */
export function describeLimit(limit: Limit, language: Language): string {
  const isVietnamese = language === 'vi';
  if (limit.kind === 'term') return describeTerm(limit, language);
  if (limit.kind === 'before-due') {
    const { days, of } = limit;
    const end = of === 'appointment' ? ['ngày hẹn', 'the appointment'] : ['hạn', 'its due date'];
    return isVietnamese ? `Trước ${end[0]} ${days} ngày` : `${days} days before ${end[1]}`;
  }
  if (limit.kind === 'same-day')
    return isVietnamese
      ? `Trong ngày; sau ${limit.cutoff} thì ngày làm việc kế tiếp`
      : `On the day; after ${limit.cutoff} on the next working day`;
  return TEXTS[limit.kind][language];
}
