import type { State } from '../../look/tokens';
import type { BilingualText, Language } from '../../text/bilingual-text';
import type { Clock } from './clock';
import { describeDays, describeSpan, plural } from './describe-span';
import type { TimeLeft } from './time-left';
import { UNKNOWN_REASONS } from './unknown-reasons';

/** The word of each state (the look's table). A finished dossier is called as the portal calls it. */
export const STATE_WORDS: Record<State, BilingualText> = {
  ok: { vi: 'Còn hạn', en: 'On time' },
  soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  urgent: { vi: 'Cần xử lý ngay', en: 'Act now' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  done: { vi: 'Đã xử lý xong', en: 'Finished' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
};

/** What is shown of the time left. */
type ShownTime = Pick<TimeLeft, 'late' | 'unit' | 'amount'>;

/** Before the due date, but outside office hours until then. */
const NO_WORKING_TIME: BilingualText = { vi: 'Không còn giờ làm việc', en: 'No working time left' };

/** Why no due date is known, for people; undefined where one is. */
export const describeUnknown = ({ unknown }: Clock, language: Language): string | undefined =>
  unknown && UNKNOWN_REASONS[unknown][language];

/**
 * `Còn 3 giờ 20 phút (giờ làm việc)`, `Quá hạn 1 ngày làm việc`. Late by no working time yet, as on the evening of the
 * due date, is plainly overdue.
 */
export function describeTimeLeft({ late, unit, amount }: ShownTime, language: Language): string {
  if (amount === 0) return late ? STATE_WORDS.overdue[language] : NO_WORKING_TIME[language];
  const span = unit === 'working-days' ? describeDays(amount, language) : describeSpan(amount, language);
  if (language === 'en') {
    const kind = unit === 'working-days' ? '' : ' (working hours)';
    return late ? `${span} overdue${kind}` : `${span} left${kind}`;
  }
  const kind = unit === 'working-days' ? '' : ' (giờ làm việc)';
  return `${late ? 'Quá hạn' : 'Còn'} ${span}${kind}`;
}

/** The same where there is little room: `3g20`, `2 ngày`, `Quá 1 ngày`. */
export function describeTimeLeftShortly({ late, unit, amount }: ShownTime, language: Language): string {
  if (late && amount === 0) return STATE_WORDS.overdue[language];
  const hours = Math.floor(amount / 60);
  const minutes = amount % 60;
  const span =
    unit === 'working-days'
      ? `${amount} ${language === 'vi' ? 'ngày' : plural(amount, 'day')}`
      : hours > 0
        ? `${hours}${language === 'vi' ? 'g' : 'h'}${String(minutes).padStart(2, '0')}`
        : `${minutes} ${language === 'vi' ? 'phút' : 'min'}`;
  if (!late) return span;
  return language === 'vi' ? `Quá ${span}` : `${span} late`;
}
