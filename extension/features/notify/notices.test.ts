import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { openDossiers } from '../open-dossiers';
import { findNotices } from './find-notices';
import { writeNotice } from './write-notice';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const due = (code: string, dueAt: Date, more: Partial<SeenDossier> = {}): SeenDossier => ({
  code,
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('02T08:00'),
  dueAt,
  ...more,
});
const DOSSIERS = [
  due('A', at('20T11:30')),
  due('B', at('20T17:00')),
  due('C', at('23T11:30')),
  due('D', at('20T10:00'), { stage: 'suspended', status: 'Tạm dừng' }),
  due('E', at('20T10:00'), { stage: 'returned', status: 'Đã trả kết quả' }),
];
const between = (since: Date, now: Date) =>
  findNotices(openDossiers(DOSSIERS, defaultCalendar(), now, 'vi'), since, now);

describe('what has come to press', () => {
  it.each([
    ['19T17:00', '20T07:30', { overdue: [], urgent: ['A'] }],
    ['20T07:30', '20T08:00', { overdue: [], urgent: [] }],
    ['20T11:25', '20T11:30', { overdue: [], urgent: [] }],
    ['20T11:30', '20T13:05', { overdue: ['A'], urgent: ['B'] }],
    // over the weekend, together
    ['20T16:55', '23T07:30', { overdue: ['B'], urgent: ['C'] }],
    ['23T07:30', '23T07:35', { overdue: [], urgent: [] }],
  ] as const)('between %s and %s', (since, now, notices) => {
    expect(between(at(since), at(now))).toEqual(notices);
  });

  it('however often it is asked, each is told once', () => {
    const told: string[] = [];
    for (let now = at('20T07:30'); now <= at('23T11:40'); now = new Date(now.getTime() + 5 * 60_000)) {
      const { overdue, urgent } = between(new Date(now.getTime() - 5 * 60_000), now);
      told.push(...overdue.map((code) => `${code} overdue`), ...urgent.map((code) => `${code} urgent`));
    }
    expect(told.sort()).toEqual(['A overdue', 'A urgent', 'B overdue', 'B urgent', 'C overdue', 'C urgent']);
  });
});

describe('one notification for all', () => {
  it('says how many, and names the first', () => {
    expect(writeNotice({ overdue: ['A'], urgent: ['B', 'C', 'D', 'E'] }, 'vi')).toEqual({
      title: '1 hồ sơ vừa quá hạn, 4 hồ sơ cần xử lý ngay',
      message: 'A\nB\nC\nD\nvà còn nữa…',
    });
    expect(writeNotice({ overdue: [], urgent: ['B'] }, 'en')).toEqual({
      title: '1 to act on now',
      message: 'B',
    });
  });

  it('is none where nothing presses', () => {
    expect(writeNotice({ overdue: [], urgent: [] }, 'vi')).toBeUndefined();
  });
});
