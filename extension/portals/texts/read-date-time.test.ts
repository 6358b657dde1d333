import { describe, expect, it } from 'vitest';
import { readDateTime, readWithoutYear } from './read-date-time';

const now = new Date('2026-11-12T09:30:00+07:00');
const read = (text: string) => say(readDateTime(text, now));
const say = (reading: ReturnType<typeof readDateTime>) => {
  if (!reading) return 'none';
  if ('problem' in reading) return reading.problem;
  return `${new Date(reading.at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)} ${reading.precision}`;
};

describe('readDateTime', () => {
  it.each([
    ['13/03/2026', '2026-03-13T00:00:00 day'],
    ['13/3/2026', '2026-03-13T00:00:00 day'],
    ['3/3/2026', '2026-03-03T00:00:00 day'],
    ['10:56 13/03/2026', '2026-03-13T10:56:00 minute'],
    ['13/03/2026 10:56', '2026-03-13T10:56:00 minute'],
    ['13/03/2026 10:56:00', '2026-03-13T10:56:00 second'],
    ['17:00:00 9/11/2026', '2026-11-09T17:00:00 second'],
    ['10:56, 13/03/2026', '2026-03-13T10:56:00 minute'],
    ['10:56 | 13/03/2026', '2026-03-13T10:56:00 minute'],
    ['13-03-2026 10:56:07', '2026-03-13T10:56:07 second'],
    ['13.03.2026', '2026-03-13T00:00:00 day'],
    ['2026-03-13 10:56:00', '2026-03-13T10:56:00 second'],
    ['2026-03-13T10:56', '2026-03-13T10:56:00 minute'],
    ['10 giờ 56 phút, ngày 13 tháng 3 năm 2026', '2026-03-13T10:56:00 minute'],
    ['08 giờ 15 phút ngày 03/11/2026', '2026-11-03T08:15:00 minute'],
    ['ngày 13 tháng 03 năm 2026', '2026-03-13T00:00:00 day'],
    ['15h30 13/03/2026', '2026-03-13T15:30:00 minute'],
    ['  13/03/2026\n\t 07:30 ', '2026-03-13T07:30:00 minute'],
    ['Thứ sáu, 13/03/2026 17:00', '2026-03-13T17:00:00 minute'],
    ['24:00 13/03/2026', '2026-03-14T00:00:00 minute'],
    ['13/03/2026 5:00 PM', '2026-03-13T17:00:00 minute'],
    ['13/03/2026 5:00:00 CH', '2026-03-13T17:00:00 second'],
    ['5:00:00 CH 13/03/2026', '2026-03-13T17:00:00 second'],
    ['08:00 SA, 13/03/2026', '2026-03-13T08:00:00 minute'],
    ['13/03/2026 12:30 SA', '2026-03-13T00:30:00 minute'],
    ['13/03/2026 12:30 p.m.', '2026-03-13T12:30:00 minute'],
    ['5 giờ chiều ngày 13/03/2026', '2026-03-13T17:00:00 minute'],
    ['13/03/2026 17:00 CH', '2026-03-13T17:00:00 minute'],
    ['2026-03-13T10:00:00.000Z', '2026-03-13T17:00:00 second'],
    ['2026-03-13T20:00Z', '2026-03-14T03:00:00 minute'],
    ['2026-03-13T10:00:00+07:00', '2026-03-13T10:00:00 second'],
    ['2026-03-13 10:00:00+0000', '2026-03-13T17:00:00 second'],
    ['2026-03-13T10:00:00.000', '2026-03-13T10:00:00 second'],
    ['13 / 03 / 2026', '2026-03-13T00:00:00 day'],
    ['Thứ sáu, 13 tháng 3, 2026 17:00', '2026-03-13T17:00:00 minute'],
    ['13 thg 3, 2026', '2026-03-13T00:00:00 day'],
    ['Mar 13, 2026', '2026-03-13T00:00:00 day'],
    ['13/03/26', '2026-03-13T00:00:00 day'],
    ['13/3/26 17:00', '2026-03-13T17:00:00 minute'],
    ['26 / 10 / 2026 15 : 57', '2026-10-26T15:57:00 minute'],
    ['13 Mar 2026, 10:56', '2026-03-13T10:56:00 minute'],
    ['March 13, 2026 at 5:00 PM', '2026-03-13T17:00:00 minute'],
    ['hồi 10 giờ 56 phút ngày 13 tháng 3 năm 2026', '2026-03-13T10:56:00 minute'],
    ['17:00 Thứ Sáu, 13/03/2026', '2026-03-13T17:00:00 minute'],
    ['13-03-2026 Từ 13:30 đến 17:00', '2026-03-13T17:00:00 minute'],
    ['13-03-2026 17:00:00 (Từ 13:30 đến 17:00)', '2026-03-13T17:00:00 second'],
    ['13-thg 3-2026', '2026-03-13T00:00:00 day'],
    ['17 giờ 00, ngày 13/03/2026', '2026-03-13T17:00:00 minute'],
    ['13/03/2026 lúc 17h', '2026-03-13T17:00:00 minute'],
    ['13/03/2026 (còn 3 ngày)', '2026-03-13T00:00:00 day'],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['31/11/2024', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['13/13/2026', 'impossible'],
    ['25:10 13/03/2026', 'impossible'],
    ['13/03/2026 10:75', 'impossible'],
    ['13/03/2206', 'implausible'],
    ['13/03/0206', 'implausible'],
    ['01/03/2026 - 13/03/2026', 'several'],
    ['13/03/2026 17:00 SA', 'impossible'],
    ['2026-13-13T10:00:00Z', 'impossible'],
    ['2026-03-13T10:00:00Z, 14/03/2026', 'several'],
    ['13/03/96', 'implausible'],
    ['13/03/0026', 'impossible'],
    ['32/03/26', 'impossible'],
    ['31 Feb 2026', 'impossible'],
    ['17:00', 'unreadable'],
    ['1/2', 'unreadable'],
    ['H32.21-261110-0002', 'unreadable'],
    ['Nhận 13/03/2026 hẹn trả 17:00 20/03/2026', 'several'],
  ])('%j is a problem: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it.each([
    '',
    '—',
    '__/__/____',
    'Chưa cập nhật',
    'Còn 8 ngày',
    'Quá hạn 3 ngày 4 giờ',
    '1,5 ngày làm việc',
  ])('%j has no date', (text) => {
    expect(read(text)).toBe('none');
  });
});

it('reads month before day where a portal is described so', () => {
  expect(readDateTime('03/13/2026', now, 'mdy')).toEqual(readDateTime('13/03/2026', now));
  expect(readDateTime('2026-03-13', now, 'mdy')).toEqual(readDateTime('13/03/2026', now));
});

describe('a date without a year', () => {
  const from = new Date('2026-11-19T00:00:00+07:00');
  it.each([
    ['11:30 ngày 23/11', '2026-11-23T11:30:00 minute'],
    ['19/11', '2026-11-19T00:00:00 day'],
    ['18/11', '2027-11-18T00:00:00 day'],
    ['Trước 17:00 05/01', '2027-01-05T17:00:00 minute'],
    ['31/11', 'none'],
    ['1/2 ngày làm việc', 'none'],
    ['23/11/2026', 'none'],
    ['sáng mai', 'none'],
  ])('%s is the first such day from then on', (text, expected) =>
    expect(say(readWithoutYear(text, now, from))).toBe(expected),
  );
});
