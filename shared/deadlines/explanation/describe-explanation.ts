import type { BilingualText, Language } from '../../text/bilingual-text';
import { formatDate, formatDateTime, formatIsoDate } from '../../text/format-date';
import { HOLIDAY_NAMES } from '../../working-time/calendars';
import { DAY_TEXTS, WEEKDAY_TEXTS } from '../../working-time/day-texts';
import { describeDays, describeSpan, plural } from '../clock/describe-span';
import { describeTerm } from '../term/describe-term';
import type { Term } from '../term/term';
import { CONFIDENCE_TEXTS } from './confidence-texts';
import type { CountedDay, DayCount } from './count-days';
import type { Explanation } from './explain';

const WORDS = {
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  started: { vi: 'Bắt đầu', en: 'Started' },
  term: { vi: 'Thời hạn', en: 'Term' },
  due: { vi: 'Hạn', en: 'Due' },
  sum: { vi: 'Cộng', en: 'Sum' },
  notCounted: { vi: 'không tính', en: 'not counted' },
  countedDay: { vi: 'tính 1 ngày', en: 'counts as 1 day' },
  startDay: { vi: 'ngày bắt đầu', en: 'day of the start' },
  paused: { vi: 'tạm dừng', en: 'paused' },
  usedUp: { vi: 'ngày nghỉ cuối hạn', en: 'rest day at the end' },
  movedTo: { vi: 'hạn dời đến ngày này', en: 'the due date moved to this day' },
} as const;

/**
 * An explanation as lines of text that stand alone, as in a message or a print: the rule and its basis, the days one by
 * one, their sum, and what makes it uncertain.
 */
export function describeExplanation(explanation: Explanation, language: Language): string[] {
  const { rule, basis, confidence, term, counted, notes } = explanation;
  return [
    rule[language],
    `${WORDS.basis[language]}: ${basis} (${CONFIDENCE_TEXTS[confidence][language]})`,
    ...describeEnds(explanation, language),
    ...(counted?.days ?? []).map((day) => describeCountedDay(day, term, language)),
    ...(counted ? [`${WORDS.sum[language]}: ${describeSum(counted, term, language)}`] : []),
    ...notes.map(({ text }) => text[language]),
  ];
}

function describeEnds({ started, startIsDay, due, term }: Explanation, language: Language): string[] {
  const parts = [
    started && `${WORDS.started[language]}: ${startIsDay ? formatDate(started) : formatDateTime(started)}`,
    term && `${WORDS.term[language]}: ${describeTerm(term, language)}`,
    due && `${WORDS.due[language]}: ${formatDateTime(due)}`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? [parts.join(' · ')] : [];
}

function describeCountedDay(day: CountedDay, term: Term | undefined, language: Language): string {
  const name = `${WEEKDAY_TEXTS[day.weekday][language]} ${formatIsoDate(day.date)}`;
  const sessions = day.sessions.map(([from, to]) => `${from}–${to}`).join(', ');
  const reason = HOLIDAY_NAMES.get(day.date)?.[language] ?? day.reason;
  const kind = [DAY_TEXTS[day.kind][language], day.reason && reason].filter(Boolean).join(': ');
  return [name, [sessions, kind].filter(Boolean).join(', '), describeCount(day, term, language)]
    .filter(Boolean)
    .join(' – ');
}

function describeCount(day: CountedDay, term: Term | undefined, language: Language): string {
  const inDays = term !== undefined && !/hours$/.test(term.unit);
  const pause =
    day.pausedMinutes > 0 && `${WORDS.paused[language]} ${describeSpan(day.pausedMinutes, language)}`;
  const count = inDays ? describeWholeDay(day, language) : describeMinutes(day, language);
  return [count, pause].filter(Boolean).join(', ');
}

function describeMinutes({ minutes, skipped }: CountedDay, language: Language): string {
  if (minutes > 0) return describeSpan(minutes, language);
  return withReason(skipped === 'start-day' ? undefined : skipped, language);
}

function describeWholeDay({ counts, skipped }: CountedDay, language: Language): string {
  return counts ? WORDS.countedDay[language] : withReason(skipped, language);
}

/** That a day does not count, and why; of a rest day its kind has said so already. */
function withReason(skipped: CountedDay['skipped'], language: Language): string {
  const reason = skipped && REASONS[skipped]?.[language];
  return reason ? `${WORDS.notCounted[language]} (${reason})` : WORDS.notCounted[language];
}

const REASONS: Partial<Record<NonNullable<CountedDay['skipped']>, BilingualText>> = {
  'start-day': WORDS.startDay,
  paused: WORDS.paused,
  'used-up': WORDS.usedUp,
  'moved-to': WORDS.movedTo,
};

/** In the unit of the term: days of the calendar, working days, or time; without a term in time. */
function describeSum({ minutes, countedDays }: DayCount, term: Term | undefined, language: Language): string {
  if (!term || /hours$/.test(term.unit)) return describeSpan(minutes, language);
  if (term.unit === 'working-days') return describeDays(countedDays, language);
  const days = language === 'vi' ? `${countedDays} ngày` : `${countedDays} ${plural(countedDays, 'day')}`;
  return term.unit === 'months' ? `${describeTerm(term, language)} (${days})` : days;
}
