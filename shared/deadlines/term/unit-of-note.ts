import type { NoteUnit } from '../../procedures/procedure';
import type { TermUnit } from './term';

/** The unit of a term by the portal's word for it; its `unknown` has none. */
export const UNIT_OF_NOTE: Record<NoteUnit, TermUnit> = {
  hour: 'hours',
  'working-hour': 'working-hours',
  day: 'days',
  'working-day': 'working-days',
  month: 'months',
};
