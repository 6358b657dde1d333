import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import moment from 'moment-business-time';
import {
  addWorkingDays,
  addWorkingMinutes,
  type WorkCalendar,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../shared/working-time';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import holidays from '../../../shared/working-time/holidays.json';
import { measure, type Row } from '../measure';

/** Spans as a dossier has them, and far ones: the cost must not grow with them. */
const SPANS = [
  { name: 'một giờ', minutes: 60, days: 1 },
  { name: '30 ngày làm việc', minutes: 30 * 480, days: 30 },
  { name: '10 năm', minutes: 10 * 248 * 480, days: 10 * 248 },
];

const from = new Date('2026-03-13T10:56:00+07:00');
const calendar = defaultCalendar();
const week = { mon: hours(), tue: hours(), wed: hours(), thu: hours(), fri: hours() };
const withoutHolidays: WorkCalendar = { week, exceptions: [] };

function hours(): [string, string][] {
  return [
    ['07:30', '11:30'],
    ['13:00', '17:00'],
  ];
}

/** The peers' calendars, as close to ours as each can be told: hours, lunch and holidays; none knows make-up days. */
const holidayDates = holidays.days.filter(({ kind }) => kind === 'holiday').map(({ date }) => date);
dayjs.extend(businessTime as unknown as dayjs.PluginFunc);
const dayjsWeek = [
  { start: '07:30:00', end: '11:30:00' },
  { start: '13:00:00', end: '17:00:00' },
];
(dayjs as unknown as { setBusinessTime(hours: object): void }).setBusinessTime({
  sunday: null,
  monday: dayjsWeek,
  tuesday: dayjsWeek,
  wednesday: dayjsWeek,
  thursday: dayjsWeek,
  friday: dayjsWeek,
  saturday: null,
});
(dayjs as unknown as { setHolidays(dates: string[]): void }).setHolidays(holidayDates);
type BusinessDayjs = dayjs.Dayjs & {
  addBusinessMinutes(minutes: number): BusinessDayjs;
  addBusinessDays(days: number): BusinessDayjs;
  businessMinutesDiff(other: dayjs.Dayjs): number;
};
const dayjsFrom = dayjs(from) as BusinessDayjs;

const momentWeek = ['07:30:00', '11:30:00', '13:00:00', '17:00:00'];
moment.updateLocale('en', {
  holidays: holidayDates,
  workinghours: {
    0: null,
    1: momentWeek,
    2: momentWeek,
    3: momentWeek,
    4: momentWeek,
    5: momentWeek,
    6: null,
  },
});
const momentFrom = moment(from);

/** Operations per second, ours beside the peers', in one run. */
export function benchWorkingTime(): Row[] {
  return SPANS.flatMap(({ name, minutes, days }) => {
    const to = addWorkingMinutes(calendar, from, minutes);
    const dayjsTo = dayjs(to);
    const momentTo = moment(to);
    return [
      row('cộng phút làm việc', name, 'Hài Lòng', () => addWorkingMinutes(calendar, from, minutes)),
      row('cộng phút làm việc', name, 'dayjs-business-time', () => dayjsFrom.addBusinessMinutes(minutes)),
      row('cộng phút làm việc', name, 'moment-business-time', () =>
        momentFrom.clone().addWorkingTime(minutes, 'minutes'),
      ),
      row('đo phút làm việc', name, 'Hài Lòng', () => workingMinutesBetween(calendar, from, to)),
      row('đo phút làm việc', name, 'dayjs-business-time', () => dayjsFrom.businessMinutesDiff(dayjsTo)),
      row('đo phút làm việc', name, 'moment-business-time', () =>
        momentFrom.workingDiff(momentTo, 'minutes'),
      ),
      row('cộng ngày làm việc', name, 'Hài Lòng', () => addWorkingDays(calendar, from, days)),
      row('cộng ngày làm việc', name, 'Hài Lòng, không ngày lễ', () =>
        addWorkingDays(withoutHolidays, from, days),
      ),
      row('cộng ngày làm việc', name, 'date-fns (không ngày lễ)', () => addBusinessDays(from, days)),
      row('cộng ngày làm việc', name, 'dayjs-business-time', () => dayjsFrom.addBusinessDays(days)),
      row('đo ngày làm việc', name, 'Hài Lòng', () => workingDaysBetween(calendar, from, to)),
      row('đo ngày làm việc', name, 'date-fns (không ngày lễ)', () => differenceInBusinessDays(to, from)),
    ];
  });
}

const row = (operation: string, span: string, library: string, work: () => unknown): Row => ({
  'phép tính': operation,
  khoảng: span,
  'thư viện': library,
  'lần/giây': Math.round(measure(work)),
});
