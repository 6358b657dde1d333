import { describe, expect, it } from 'vitest';
import { readDateTime } from './read-date-time';

const now = new Date('2026-11-12T09:30:00+07:00');
const read = (text: string) => {
  const reading = readDateTime(text, now);
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
    ['Nhận 13/03/2026 hẹn trả 17:00 20/03/2026', 'several'],
  ])('%j is a problem: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it.each([
    '',
    '—',
    '__/__/____',
    'Chưa cập nhật',
    'H32.21-261110-0002',
    '0900000001',
    '1.004441',
    'Còn 8 ngày',
    '1/2',
  ])('%j has no date', (text) => {
    expect(read(text)).toBe('none');
  });
});
