import type { BilingualText, Language } from '../../text/bilingual-text';
import { formatDate, formatDateTime } from '../../text/format-date';
import type { DossierEvent } from './dossier';
import { EVENT_NAMES } from './event-names';

/** What can be wrong with a log. */
export type LogProblemKind =
  | 'no-such-date'
  | 'no-such-appointment'
  | 'no-such-term'
  | 'started-twice'
  | 'written-twice'
  | 'in-the-future'
  | 'before-receipt'
  | 'after-the-end'
  | 'ends-nothing'
  | 'begun-twice'
  | 'appointment-before-receipt'
  | 'no-appointment';

/** Each follows the name of what happened, with its time. */
const TEXTS: Record<LogProblemKind, BilingualText> = {
  'no-such-date': {
    vi: 'có ngày không có thật, coi như chưa rõ ngày',
    en: 'has a date that does not exist, taken as not known',
  },
  'no-such-appointment': {
    vi: 'kèm ngày hẹn không có thật, coi như không có',
    en: 'brings a date that does not exist, taken as none',
  },
  'no-such-term': {
    vi: 'kèm thời hạn không tính được, coi như không có',
    en: 'brings a term that cannot be counted, taken as none',
  },
  'started-twice': {
    vi: 'được ghi lần nữa, chỉ tính lần đầu',
    en: 'is written once more, the first counts',
  },
  'written-twice': { vi: 'được ghi hai lần, chỉ tính một lần', en: 'is written twice, counted once' },
  'in-the-future': {
    vi: 'nằm trong tương lai: kiểm tra ngày, hoặc đồng hồ của máy',
    en: 'lies in the future: please check the date, or this computer’s clock',
  },
  'before-receipt': { vi: 'xảy ra trước khi nhận hồ sơ', en: 'came before the receipt' },
  'after-the-end': { vi: 'xảy ra sau khi hồ sơ đã kết thúc', en: 'came after the dossier was finished' },
  'ends-nothing': {
    vi: 'không có việc nào trước đó tương ứng, bỏ qua',
    en: 'ends nothing that was begun, passed over',
  },
  'begun-twice': {
    vi: 'được ghi khi lần trước chưa xong, tính từ lần trước',
    en: 'came while the one before was open, counted from that one',
  },
  'appointment-before-receipt': {
    vi: 'có ngày hẹn sớm hơn ngày tiếp nhận',
    en: 'has a date earlier than the receipt',
  },
  'no-appointment': { vi: 'không kèm ngày hẹn', en: 'brings no date' },
};

/** `Tạm dừng (08:00 03/11/2026) được ghi hai lần, chỉ tính một lần`. */
export function describeLogProblem(kind: LogProblemKind, event: DossierEvent): BilingualText {
  const text = (language: Language) =>
    [capitalise(EVENT_NAMES[event.kind][language]), when(event), TEXTS[kind][language]]
      .filter(Boolean)
      .join(' ');
  return { vi: text('vi'), en: text('en') };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function when({ at, precision }: DossierEvent): string {
  if (!at || Number.isNaN(at.getTime())) return '';
  return `(${precision === 'day' ? formatDate(at) : formatDateTime(at)})`;
}
