import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../../working-time';
import { defaultCalendar } from '../../working-time/calendars';
import type { TermUnit } from '../term/term';
import { addTerm, type Pause } from './add-term';

const calendar = defaultCalendar();

/** `dd/MM/yyyy HH:mm` in Viet Nam. */
function at(text: string): Date {
  const [date = '', time = '00:00'] = text.split(' ');
  return new Date(`${date.split('/').reverse().join('-')}T${time}:00+07:00`);
}
const shown = (date: Date) => {
  const iso = new Date(date.getTime() + 7 * 3_600_000).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
};
const pause = (from: string, to: string): Pause => ({ from: at(from), to: at(to) });

describe('a term after an instant', () => {
  it.each<[string, string, number, TermUnit, string]>([
    [
      'a slip of 27/10/2023 with five working days',
      '27/10/2023 09:32',
      5,
      'working-days',
      '03/11/2023 17:00',
    ],
    ['a slip of 13/03/2026 with twenty', '13/03/2026 10:56', 20, 'working-days', '10/04/2026 17:00'],
    ['the day of the event is not counted', '20/11/2026 07:31', 1, 'working-days', '23/11/2026 17:00'],
    ['the new holiday of 24/11 is not counted', '20/11/2026 15:00', 2, 'working-days', '25/11/2026 17:00'],
    ['a make-up Saturday is counted', '31/12/2025 15:00', 6, 'working-days', '10/01/2026 17:00'],
    ['hours begin at once', '20/11/2026 15:00', 8, 'working-hours', '23/11/2026 15:00'],
    ['hours over the holiday', '23/11/2026 16:00', 2, 'working-hours', '25/11/2026 08:30'],
    ['half an hour', '20/11/2026 11:15', 0.5, 'working-hours', '20/11/2026 13:15'],
    ['calendar days run through the weekend', '18/11/2026 15:00', 5, 'days', '23/11/2026 17:00'],
    ['a last calendar day of rest moves on', '16/11/2026 15:00', 5, 'days', '23/11/2026 17:00'],
    ['a last calendar day on the holiday moves on', '17/11/2026 15:00', 7, 'days', '25/11/2026 17:00'],
    ['hours of the clock', '20/11/2026 15:00', 1, 'hours', '20/11/2026 16:00'],
    ['hours of the clock that end on a rest day', '20/11/2026 15:00', 24, 'hours', '23/11/2026 17:00'],
    ['a month ends on the same number', '13/03/2026 10:56', 1, 'months', '13/04/2026 17:00'],
    ['or on the last day of a shorter month', '30/01/2026 10:56', 1, 'months', '02/03/2026 17:00'],
    ['over the end of a year', '16/12/2025 10:56', 2, 'months', '23/02/2026 17:00'],
  ])('%s', (_, from, amount, unit, due) => {
    expect(shown(addTerm(calendar, at(from), { amount, unit }, 1))).toBe(due);
  });

  it.each<[string, string, number, TermUnit, Pause[], string]>([
    [
      'hours of a pause',
      '16/11/2026 08:00',
      8,
      'working-hours',
      [pause('16/11/2026 09:00', '17/11/2026 09:00')],
      '18/11/2026 08:00',
    ],
    [
      'a pause that starts when the term is used up',
      '16/11/2026 08:00',
      1,
      'working-hours',
      [pause('16/11/2026 09:00', '17/11/2026 09:00')],
      '16/11/2026 09:00',
    ],
    [
      'a pause before the start',
      '16/11/2026 08:00',
      1,
      'working-hours',
      [pause('13/11/2026 09:00', '16/11/2026 08:00')],
      '16/11/2026 09:00',
    ],
    [
      'a day touched by a pause of one hour',
      '16/11/2026 08:00',
      3,
      'working-days',
      [pause('17/11/2026 09:00', '17/11/2026 10:00')],
      '20/11/2026 17:00',
    ],
    [
      'a pause in the evening takes no working day',
      '16/11/2026 08:00',
      3,
      'working-days',
      [pause('17/11/2026 18:00', '18/11/2026 07:00')],
      '19/11/2026 17:00',
    ],
    [
      'a pause on the day of the start',
      '16/11/2026 08:00',
      3,
      'working-days',
      [pause('16/11/2026 09:00', '16/11/2026 16:00')],
      '19/11/2026 17:00',
    ],
    [
      'two pauses that touch one day',
      '16/11/2026 08:00',
      3,
      'working-days',
      [pause('17/11/2026 09:00', '17/11/2026 10:00'), pause('17/11/2026 14:00', '18/11/2026 10:00')],
      '23/11/2026 17:00',
    ],
    [
      'a second pause in the days gained',
      '16/11/2026 08:00',
      1,
      'working-days',
      [pause('17/11/2026 09:00', '17/11/2026 10:00'), pause('18/11/2026 09:00', '18/11/2026 10:00')],
      '19/11/2026 17:00',
    ],
    [
      'calendar days',
      '16/11/2026 08:00',
      3,
      'days',
      [pause('17/11/2026 09:00', '17/11/2026 10:00')],
      '20/11/2026 17:00',
    ],
    [
      'a pause where a last day of rest moved on to',
      '16/11/2026 08:00',
      5,
      'days',
      [pause('23/11/2026 09:00', '23/11/2026 10:00')],
      '25/11/2026 17:00',
    ],
    [
      'months',
      '16/10/2026 08:00',
      1,
      'months',
      [pause('17/10/2026 00:00', '19/10/2026 00:00')],
      '18/11/2026 17:00',
    ],
    [
      'hours of the clock',
      '16/11/2026 08:00',
      3,
      'hours',
      [pause('16/11/2026 09:00', '16/11/2026 10:00')],
      '16/11/2026 12:00',
    ],
  ])('with pauses: %s', (_, from, amount, unit, pauses, due) => {
    expect(shown(addTerm(calendar, at(from), { amount, unit }, 1, pauses))).toBe(due);
  });
});

describe('a term before an instant', () => {
  it.each<[string, string, number, TermUnit, Pause[], string]>([
    ['working hours', '25/11/2026 09:00', 4, 'working-hours', [], '23/11/2026 14:30'],
    ['working days', '25/11/2026 09:00', 2, 'working-days', [], '20/11/2026 17:00'],
    ['calendar days that end on a rest day move back', '25/11/2026 09:00', 1, 'days', [], '23/11/2026 17:00'],
    ['a month', '30/03/2026 09:00', 1, 'months', [], '27/02/2026 17:00'],
    ['hours of the clock', '25/11/2026 09:00', 1, 'hours', [], '25/11/2026 08:00'],
    [
      'working hours with a pause',
      '20/11/2026 10:00',
      3,
      'working-hours',
      [pause('19/11/2026 09:00', '20/11/2026 09:00')],
      '18/11/2026 16:30',
    ],
    [
      'working days with a pause',
      '20/11/2026 10:00',
      1,
      'working-days',
      [pause('19/11/2026 09:00', '20/11/2026 09:00')],
      '18/11/2026 17:00',
    ],
    [
      'hours of the clock with a pause',
      '20/11/2026 10:00',
      2,
      'hours',
      [pause('20/11/2026 08:30', '20/11/2026 09:00')],
      '20/11/2026 07:30',
    ],
  ])('%s', (_, from, amount, unit, pauses, result) => {
    expect(shown(addTerm(calendar, at(from), { amount, unit }, -1, pauses))).toBe(result);
  });
});

describe('what cannot be', () => {
  it('a calendar without any working day is an error that says so', () => {
    const never: WorkCalendar = { week: {}, exceptions: [] };
    for (const unit of ['working-hours', 'working-days', 'days', 'months', 'hours'] as const)
      expect(() => addTerm(never, at('20/11/2026 15:00'), { amount: 1, unit }, 1)).toThrow(
        'the calendar has no working time at all',
      );
  });
  it('days are whole', () => {
    expect(() => addTerm(calendar, at('20/11/2026'), { amount: 1.5, unit: 'working-days' }, 1)).toThrow(
      'not a whole number of days: 1.5',
    );
  });
});
