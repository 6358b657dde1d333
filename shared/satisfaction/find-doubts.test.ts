import { describe, expect, it } from 'vitest';
import { answerPrint, findDoubts, stillRecent } from './find-doubts';

const at = (local: string) => Date.parse(`${local}+07:00`);
const honest = {
  answers: { access: 5, staff: 5 },
  comment: '',
  duration: 9_000,
  channel: 'web' as const,
  now: at('2026-10-05T09:00'),
  earlier: [],
  hidden: '',
};
const print = answerPrint(honest.answers, '');
const before = (...seconds: number[]) => seconds.map((second) => ({ print, at: honest.now - second * 1000 }));

it('an honest answer has none', () => {
  expect(findDoubts(honest)).toEqual([]);
});

it('is too fast below 0.7 seconds an answer; one tap may be quick', () => {
  expect(findDoubts({ ...honest, duration: 1_399 })).toEqual(['too-fast']);
  expect(findDoubts({ ...honest, duration: 1_400 })).toEqual([]);
  expect(findDoubts({ ...honest, answers: { general: 5 }, duration: 800 })).toEqual([]);
});

it('is repeated from the fourth time within five minutes, whatever the order of its questions', () => {
  expect(findDoubts({ ...honest, earlier: before(20, 40) })).toEqual([]);
  expect(findDoubts({ ...honest, earlier: before(20, 40, 60) })).toEqual(['repeated']);
  expect(findDoubts({ ...honest, answers: { staff: 5, access: 5 }, earlier: before(1, 2, 3) })).toEqual([
    'repeated',
  ]);
  expect(findDoubts({ ...honest, earlier: before(20, 40, 301) })).toEqual([]);
  expect(findDoubts({ ...honest, comment: 'Cảm ơn', earlier: before(1, 2, 3) })).toEqual([]);
  expect(stillRecent(before(1, 400), honest.now)).toHaveLength(1);
});

describe('a kiosk after hours', () => {
  it.each([
    ['2026-10-05T06:59', true],
    ['2026-10-05T07:00', false],
    ['2026-10-05T17:29', false],
    ['2026-10-05T17:30', true],
    ['2026-10-10T11:29', false], // Saturday
    ['2026-10-10T14:00', true],
    ['2026-10-11T09:00', true], // Sunday
  ])('%s: %s', (local, doubtful) => {
    const doubts = findDoubts({ ...honest, channel: 'kiosk', now: at(local) });
    expect(doubts).toEqual(doubtful ? ['after-hours'] : []);
    expect(findDoubts({ ...honest, now: at(local) })).toEqual([]);
  });
});

it('the hidden field is filled by programs only', () => {
  expect(findDoubts({ ...honest, hidden: 'x', duration: 0 })).toEqual(['too-fast', 'hidden-field']);
});
