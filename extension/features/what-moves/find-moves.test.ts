import { expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { PAGE_RULES, pageRulesOf } from '../../../shared/deadlines/rule-set/page-rules';
import { calendarOfWard } from '../../../shared/working-time/calendars';
import type { OwnDay } from '../../../shared/working-time/ward-hours';
import { findMoves } from './find-moves';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const DOSSIERS: SeenDossier[] = [
  // due by the end of a day
  {
    code: 'DAY',
    procedure: 'Khai sinh',
    stage: 'processing',
    receivedAt: at('16T08:00'),
    dueAt: at('20T00:00'),
    precision: { dueAt: 'day' },
  },
  // due at a minute
  { code: 'MINUTE', stage: 'processing', receivedAt: at('16T08:00'), dueAt: at('23T10:00') },
  // eight working hours from its arrival
  { code: 'ONLINE', channel: 'online', stage: 'registered', submittedAt: at('19T10:00') },
  {
    code: 'DONE',
    stage: 'returned',
    receivedAt: at('16T08:00'),
    dueAt: at('20T00:00'),
    finishedAt: at('18T09:00'),
  },
];
const ofDays = (ownDays: OwnDay[]) => ({
  calendar: calendarOfWard({ officeHours: 'hue-one-stop', ownDays }),
  rules: PAGE_RULES,
});
const now = at('19T11:00');

it('a day off moves what ends in it, and tells from when to when', () => {
  const moves = findMoves(DOSSIERS, ofDays([]), ofDays([{ date: '2026-11-20', work: 'rest' }]), now);
  expect(moves).toEqual([
    // its date stays, but there is less time until then
    {
      code: 'MINUTE',
      before: { due: at('23T10:00'), state: 'ok' },
      after: { due: at('23T10:00'), state: 'soon' },
    },
    {
      code: 'ONLINE',
      before: { due: at('20T10:00'), state: 'ok' },
      after: { due: at('23T10:00'), state: 'ok' },
    },
    {
      code: 'DAY',
      procedure: 'Khai sinh',
      before: { due: at('20T17:00'), state: 'soon' },
      after: { due: at('23T17:00'), state: 'soon' },
    },
  ]);
});

it('a half day moves what counts over it', () => {
  const moves = findMoves(DOSSIERS, ofDays([]), ofDays([{ date: '2026-11-19', work: 'morning' }]), now);
  expect(moves.find(({ code }) => code === 'ONLINE')?.after.due).toEqual(at('20T15:30'));
});

it('nothing moves where nothing is due after it, nor what has ended', () => {
  expect(findMoves(DOSSIERS, ofDays([]), ofDays([{ date: '2026-12-18', work: 'rest' }]), now)).toEqual([]);
});

it('a rule that the ward has changed moves what is computed by it', () => {
  const rules = pageRulesOf({
    changes: [
      {
        rule: 'accept-online',
        from: '2026-11-01',
        limit: { kind: 'term', amount: 4, unit: 'working-hours' },
        basis: 'Quyết định của phường Mẫu',
      },
    ],
  });
  const moves = findMoves(DOSSIERS, ofDays([]), { ...ofDays([]), rules }, now);
  expect(moves).toMatchObject([{ code: 'ONLINE', after: { due: at('19T15:30') } }]);
});
