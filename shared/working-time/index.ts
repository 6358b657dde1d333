export { addWorkingDays } from './add-working-days';
export { addWorkingMinutes } from './add-working-minutes';
export type { CalendarException, Session, Week, WorkCalendar } from './work-calendar';
export { workingDaysBetween } from './working-days-between';
export { workingMinutesBetween } from './working-minutes-between';
