import { expect, it } from 'vitest';
import { OFFICE_HOURS } from '../../../shared/working-time/calendars';
import { draftOf, type HoursDraft, readDraft } from './hours-draft';

const EMPTY = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
const draft = (more: Partial<HoursDraft>): HoursDraft => ({
  week: { ...EMPTY, mon: '7:30-11:30' },
  seasons: [],
  ...more,
});

it.each(OFFICE_HOURS.map((preset) => [preset.id, preset] as const))(
  '%s comes back from the form',
  (_, preset) => {
    const { week, seasons } = preset;
    expect(readDraft(draftOf({ week, ...(seasons && { seasons }) }))).toEqual({
      hours: { week, ...(seasons && { seasons }) },
    });
  },
);

it('a season is typed as days and months, over the new year too', () => {
  const season = { from: '16/10', to: '15/4', week: { ...EMPTY, mon: '8h-12h' } };
  expect(readDraft(draft({ seasons: [season] }))).toMatchObject({
    hours: { seasons: [{ from: '10-16', to: '04-15', week: { mon: [['08:00', '12:00']] } }] },
  });
});

it('names each field that is wrong', () => {
  const season = { from: '31/06', to: '29/02', week: { ...EMPTY, fri: '13:00-12:00' } };
  const reading = readDraft(draft({ week: { ...EMPTY, tue: 'sáng' }, seasons: [season] }));
  expect('problems' in reading && Object.fromEntries(reading.problems)).toEqual({
    'week.tue': 'unreadable',
    'seasons.0.from': 'noDate',
    'seasons.0.week.fri': 'order',
  });
});

it('a week without work cannot count anything', () => {
  const reading = readDraft(draft({ week: EMPTY }));
  expect('problems' in reading && reading.problems.get('week.mon')).toBe('noWork');
});
