import type { NoteTerm, NoteUnit } from '../procedure';

const UNITS: Record<string, NoteUnit> = {
  giờ: 'hour',
  'giờ làm việc': 'working-hour',
  ngày: 'day',
  'ngày làm việc': 'working-day',
  tháng: 'month',
};

/** A number, perhaps said again in brackets ("02 (hai)"), and a unit; not the day or month of a date. */
const NOTE_TERM =
  /(?<!\d)(\d+(?:,\d+)?)\s*(?:\([^)\d]*\)\s*)?((?:giờ|ngày)(?: làm việc)?|tháng)(?![\p{L}])(?!\s*\d)/giu;

/** All terms that a clean note names, in their order: "7,5 ngày làm việc" → 7.5 working days. */
export function findNoteTerms(note: string): NoteTerm[] {
  return [...note.matchAll(NOTE_TERM)].flatMap(([, number = '', unit = '']) => {
    const known = UNITS[unit.toLowerCase()];
    return known ? [{ amount: Number(number.replace(',', '.')), unit: known }] : [];
  });
}
