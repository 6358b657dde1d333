import type { BilingualText, Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import { HOLIDAY_NAMES } from '../../shared/working-time/calendars';
import type { Opening } from '../../shared/working-time/opening';
import { formatTimeOfDay } from '../../shared/working-time/time-of-day';
import { weekdayName } from '../../shared/working-time/usual-hours';
import {
  dayOfInstant,
  formatDay,
  MINUTE_MS,
  startOfDay,
  weekdayOfDay,
} from '../../shared/working-time/viet-nam-day';
import { WEEKDAYS } from '../../shared/working-time/work-calendar';

/** Whether the office is open, as people say it: a word, and until or from when. */
export interface OpeningText {
  state: 'ok' | 'soon' | 'paused';
  word: string;
  rest: string;
}

const WORDS = {
  open: { vi: 'Đang làm việc', en: 'Open now' },
  before: { vi: 'Chưa đến giờ làm việc', en: 'Not open yet' },
  break: { vi: 'Đang nghỉ trưa', en: 'Closed for lunch' },
  after: { vi: 'Đã hết giờ làm việc', en: 'Closed for today' },
  rest: { vi: 'Hôm nay nghỉ', en: 'Closed today' },
  holiday: { vi: 'Hôm nay nghỉ lễ', en: 'Closed: public holiday' },
} satisfies Record<string, BilingualText>;

/** Says of an opening what it is at `now`. */
export function describeOpening(opening: Opening, now: Date, language: Language): OpeningText {
  if (opening.state === 'open') {
    const until = timeOf(opening.until);
    return {
      state: 'ok',
      word: WORDS.open[language],
      rest: language === 'vi' ? `đến ${until}` : `until ${until}`,
    };
  }
  const { why, opensAt, reason } = opening;
  const name = why === 'holiday' || why === 'rest' ? nameOfDay(now, reason, language) : undefined;
  const isToday = dayOfInstant(opensAt.getTime()) === dayOfInstant(now.getTime());
  return {
    state: isToday ? 'soon' : 'paused',
    word: WORDS[why][language],
    rest: [name, opensText(opensAt, isToday, language)].filter(Boolean).join('. '),
  };
}

/** The holiday's name in the language where it is an official one, else what the ward has written. */
const nameOfDay = (now: Date, reason: string | undefined, language: Language): string | undefined =>
  HOLIDAY_NAMES.get(formatDay(dayOfInstant(now.getTime())))?.[language] ?? reason;

function opensText(opensAt: Date, isToday: boolean, language: Language): string {
  const time = timeOf(opensAt);
  if (isToday) return language === 'vi' ? `Mở cửa lúc ${time}` : `Opens at ${time}`;
  const day = dayOfInstant(opensAt.getTime());
  const weekday = weekdayName(WEEKDAYS[weekdayOfDay(day)] ?? 'mon', language);
  const date = formatIsoDate(formatDay(day));
  return language === 'vi'
    ? `Mở cửa lại lúc ${time}, ${weekday.charAt(0).toLocaleLowerCase('vi')}${weekday.slice(1)} ${date}`
    : `Opens again at ${time}, ${weekday} ${date}`;
}

const timeOf = (instant: Date) =>
  formatTimeOfDay((instant.getTime() - startOfDay(dayOfInstant(instant.getTime()))) / MINUTE_MS);
