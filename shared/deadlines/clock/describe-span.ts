import type { Language } from '../../text/bilingual-text';

/** The English word for one or several. */
export const plural = (amount: number, word: string): string => (amount === 1 ? word : `${word}s`);

/** Working days as people say them: `2 ngày làm việc`. */
export const describeDays = (days: number, language: Language): string =>
  language === 'vi' ? `${days} ngày làm việc` : `${days} working ${plural(days, 'day')}`;

/** Working minutes as people say them: `3 giờ 20 phút`. */
export function describeSpan(minutes: number, language: Language): string {
  const whole = Math.floor(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (whole === 0) return language === 'vi' ? 'dưới 1 phút' : 'less than 1 minute';
  const parts =
    language === 'vi'
      ? [hours && `${hours} giờ`, rest && `${rest} phút`]
      : [hours && `${hours} ${plural(hours, 'hour')}`, rest && `${rest} ${plural(rest, 'minute')}`];
  return parts.filter(Boolean).join(' ');
}
