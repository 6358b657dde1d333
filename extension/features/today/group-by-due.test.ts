import { expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { openDossiers } from '../open-dossiers';
import { groupByDue } from './group-by-due';

const at = (text: string) => new Date(`${text}:00+07:00`);
const calendar = defaultCalendar();
let serial = 0;
const due = (text: string | undefined, more: Partial<SeenDossier> = {}): SeenDossier => ({
  code: `${text ?? 'không'} ${serial++}`,
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('2026-11-02T08:00'),
  ...(text && { dueAt: at(text) }),
  ...more,
});

function groupsAt(now: string, dossiers: SeenDossier[]) {
  const open = openDossiers(dossiers, calendar, at(now), 'vi');
  return groupByDue(open, calendar, at(now)).map(({ group, entries }) => [
    group,
    ...entries.map(({ code }) => code.replace(/ \d+$/, '')),
  ]);
}

const STOCK = [
  due('2026-11-24T10:00'),
  due('2026-11-20T16:00'),
  due('2026-11-20T11:00'),
  due('2026-11-19T17:00'),
  due('2026-11-23T17:00'),
  due('2026-11-20T10:00'),
  due('2026-11-30T17:00', { stage: 'suspended', status: 'Tạm dừng' }),
  due('2026-11-18T17:00', { stage: 'returned', status: 'Đã trả kết quả' }),
  due(undefined),
];

it.each([
  [
    '2026-11-20T09:00',
    [
      ['late', '2026-11-19T17:00'],
      ['half-day', '2026-11-20T10:00', '2026-11-20T11:00'],
      ['today', '2026-11-20T16:00'],
      ['next-day', '2026-11-23T17:00'],
      ['later', '2026-11-24T10:00'],
      ['paused', '2026-11-30T17:00'],
      ['unknown', 'không'],
    ],
  ],
  [
    '2026-11-20T18:00',
    [
      ['late', '2026-11-19T17:00', '2026-11-20T10:00', '2026-11-20T11:00', '2026-11-20T16:00'],
      ['next-day', '2026-11-23T17:00'],
      ['later', '2026-11-24T10:00'],
      ['paused', '2026-11-30T17:00'],
      ['unknown', 'không'],
    ],
  ],
])('at %s', (now, groups) => {
  expect(groupsAt(now, STOCK)).toEqual(groups);
});

it('what is due by Sunday is of this week', () => {
  const stock = ['2026-11-20T10:00', '2026-11-19T10:00', '2026-11-23T10:00'].map((text) => due(text));
  expect(groupsAt('2026-11-17T09:00', stock)).toEqual([
    ['week', '2026-11-19T10:00', '2026-11-20T10:00'],
    ['later', '2026-11-23T10:00'],
  ]);
});

it('on the last day before Tết the next working day is the first after it', () => {
  expect(
    groupsAt('2026-02-13T15:00', [due('2026-02-23T09:00', { receivedAt: at('2026-02-02T08:00') })]),
  ).toEqual([['next-day', '2026-02-23T09:00']]);
});

it('what is due together stands as it came, whatever its code', () => {
  const together = (text: string | undefined) =>
    groupByDue(
      ['b', 'H57', 'a', '1'].map((code) => ({
        code,
        due: text === undefined ? undefined : at(text),
        state: 'ok' as const,
      })),
      calendar,
      at('2026-11-20T09:00'),
    ).map(({ entries }) => entries.map(({ code }) => code));
  expect(together('2026-11-20T11:00')).toEqual([['b', 'H57', 'a', '1']]);
  expect(together(undefined)).toEqual([['b', 'H57', 'a', '1']]);
});
