import type { WardFile } from '../../shared/ward/ward-file';
import { calendarOfWard } from '../../shared/working-time/calendars';
import type { WorkCalendar } from '../../shared/working-time/work-calendar';
import { readWardFile } from './read-ward-file';

/** A unit as its file tells it, with its calendar. */
export interface Ward {
  file: WardFile;
  calendar: WorkCalendar;
}

/**
 * Reads a parsed `ward.json`.
 * @param at complete address of the file
 * @throws ShapeError that names the place, RangeError where its office hours cannot be
 */
export function readWard(json: unknown, at: string): Ward {
  const file = readWardFile(json, at);
  return { file, calendar: calendarOfWard(file.hours) };
}
