import type { BilingualText, Language } from '../../text/bilingual-text';
import { plural } from '../clock/describe-span';
import type { Term, TermUnit } from './term';

const VIETNAMESE: Record<TermUnit, string> = {
  'working-hours': 'giờ làm việc',
  'working-days': 'ngày làm việc',
  hours: 'giờ',
  days: 'ngày',
  months: 'tháng',
};

const ENGLISH: Record<TermUnit, string> = {
  'working-hours': 'working hour',
  'working-days': 'working day',
  hours: 'hour',
  days: 'day',
  months: 'month',
};

/** A term as people say it: `8 giờ làm việc`, `20 working days`. */
export const describeTerm = ({ amount, unit }: Term, language: Language): string =>
  language === 'vi'
    ? `${String(amount).replace('.', ',')} ${VIETNAMESE[unit]}`
    : `${amount} ${plural(amount, ENGLISH[unit])}`;

/** The same in both languages. */
export const describeTermInBoth = (term: Term): BilingualText => ({
  vi: describeTerm(term, 'vi'),
  en: describeTerm(term, 'en'),
});
