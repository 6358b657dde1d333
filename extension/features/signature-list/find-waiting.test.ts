import { expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import type { StoredDossier, StoredEvent, WatchedFact } from '../../platform/dossier-database';
import { findWaiting } from './find-waiting';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const dossier = (code: string): StoredDossier => ({
  code,
  step: 'Trình ký',
  page: '',
  firstSeenAt: at('23T07:30'),
  seenAt: at('26T08:00'),
});
let id = 0;
const changed = (code: string, when: string, fact: WatchedFact, from: string, to: string): StoredEvent => ({
  id: id++,
  kind: 'changed',
  code,
  at: at(when),
  fact,
  from,
  to,
});
const request = { calendar: defaultCalendar(), now: at('26T17:00'), limit: 8 };

it('counts working time since the step came; where no page has shown it come, since it was first seen', () => {
  const found = findWaiting(
    [
      { dossier: dossier('A'), events: [changed('A', '25T16:00', 'step', 'Thụ lý', 'Trình ký')] },
      // ten minutes are left
      { dossier: dossier('B'), events: [changed('B', '26T07:40', 'status', 'Đang xử lý', 'Trình ký')] },
      // there when the page was first seen; 24/11 is a holiday
      { dossier: dossier('C'), events: [changed('C', '26T08:00', 'officer', 'x', 'y')] },
    ],
    request,
  );
  expect(
    found.map(({ dossier: { code }, since, isAtLeast, waited }) => [code, since, isAtLeast, waited / 60]),
  ).toEqual([
    ['C', at('23T07:30'), true, 24],
    ['A', at('25T16:00'), false, 9],
  ]);
});

it('another name of the step is no new start, a way back and forth is', () => {
  const events = [
    changed('A', '23T08:00', 'step', 'Thụ lý', 'Trình ký'),
    changed('A', '25T08:00', 'step', 'Trình ký', 'Lãnh đạo phê duyệt'),
  ];
  expect(findWaiting([{ dossier: dossier('A'), events }], request)[0]?.since).toEqual(at('23T08:00'));
  const again = [
    ...events,
    changed('A', '25T09:00', 'step', 'Lãnh đạo phê duyệt', 'Thụ lý'),
    changed('A', '25T10:00', 'step', 'Thụ lý', 'Trình ký'),
  ];
  expect(findWaiting([{ dossier: dossier('A'), events: again }], request)[0]?.since).toEqual(at('25T10:00'));
});

it('exactly the limit is not longer than it', () => {
  const events = [changed('A', '26T07:30', 'step', 'Thụ lý', 'Trình ký')];
  expect(findWaiting([{ dossier: dossier('A'), events }], request)).toEqual([]);
});
