import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import type { DossierEvent } from '../log/dossier';
import type { WarningStep } from '../rule-set/rule';
import { NATIONAL_RULES } from '../rule-set/rules';
import { sampleRule } from '../rule-set/sample-rule';
import type { Term } from '../term/term';
import type { Clock } from './clock';
import { clocksOf } from './clocks-of';
import { warningsSince } from './warnings';

const calendar = defaultCalendar();

/** `dd/MM HH:mm` of 2026 in Viet Nam. */
function at(text: string): Date {
  const [day = '', time = ''] = text.split(' ');
  return new Date(`2026-${day.split('/').reverse().join('-')}T${time}:00+07:00`);
}

function clock(
  term: Term,
  warnings: WarningStep[],
  now: string,
  started: string,
  log: DossierEvent[] = [],
): Clock {
  const rule = sampleRule({ kind: 'term', ...term }, { warnings });
  const events: DossierEvent[] = [{ kind: 'accepted', at: at(started) }, ...log];
  const [only] = clocksOf({ code: 'x', events }, [rule], calendar, at(now));
  if (!only) throw new Error('no clock');
  return only;
}
const shown = (of: Clock) =>
  of.warnings.map(({ state, at: told }) => {
    const iso = new Date(told.getTime() + 7 * 3_600_000).toISOString();
    return `${state} ${iso.slice(8, 10)}/${iso.slice(5, 7)} ${iso.slice(11, 16)}`;
  });

const DAYS: WarningStep[] = [
  { state: 'soon', before: { amount: 2, unit: 'working-days' } },
  { state: 'urgent', before: { amount: 4, unit: 'working-hours' } },
];
const SHARES: WarningStep[] = [
  { state: 'soon', before: { share: 0.5 } },
  { state: 'urgent', before: { share: 0.25 } },
];

describe('warning steps', () => {
  it('a step at the end of a day is told on the morning after', () => {
    const term: Term = { amount: 5, unit: 'working-days' };
    expect(shown(clock(term, DAYS, '16/11 08:00', '13/11 15:00'))).toEqual([
      'soon 19/11 07:30',
      'urgent 20/11 13:00',
    ]);
  });
  it('by a share of the working time, pauses left out', () => {
    const term: Term = { amount: 8, unit: 'working-hours' };
    expect(shown(clock(term, SHARES, '16/11 08:00', '16/11 07:30'))).toEqual([
      'soon 16/11 13:00',
      'urgent 16/11 15:00',
    ]);
    const log: DossierEvent[] = [
      { kind: 'suspended', at: at('16/11 09:00') },
      { kind: 'resumed', at: at('17/11 09:00') },
    ];
    expect(shown(clock(term, SHARES, '17/11 10:00', '16/11 07:30', log))).toEqual([
      'soon 17/11 13:00',
      'urgent 17/11 15:00',
    ]);
  });
  it('a term shorter than a step is told at its start, one step for one instant', () => {
    const term: Term = { amount: 2, unit: 'working-hours' };
    expect(shown(clock(term, DAYS, '16/11 08:00', '16/11 08:00'))).toEqual(['urgent 16/11 08:00']);
  });
  it('where the morning after would be too late it is told before the evening', () => {
    const term: Term = { amount: 1, unit: 'hours' };
    const steps: WarningStep[] = [{ state: 'urgent', before: { amount: 0.5, unit: 'hours' } }];
    expect(shown(clock(term, steps, '16/11 16:00', '16/11 16:00'))).toEqual(['urgent 16/11 16:30']);
    // from 16:50 on, due 17:50: the last half hour has no working time
    expect(shown(clock(term, steps, '16/11 16:50', '16/11 16:50'))).toEqual([]);
  });
  it('a step within a pause is told when it ends', () => {
    const term: Term = { amount: 24, unit: 'hours' };
    const steps: WarningStep[] = [{ state: 'soon', before: { amount: 16, unit: 'working-hours' } }];
    const log: DossierEvent[] = [
      { kind: 'suspended', at: at('16/11 08:00') },
      { kind: 'resumed', at: at('17/11 10:00') },
    ];
    expect(shown(clock(term, steps, '17/11 11:00', '16/11 08:00', log))).toEqual(['soon 17/11 10:00']);
  });
});

describe('what is to be told now', () => {
  const term: Term = { amount: 5, unit: 'working-days' };
  const told = (now: string, since: string, log: DossierEvent[] = []) =>
    warningsSince(clock(term, DAYS, now, '13/11 15:00', log), at(since))?.state;

  it('is what came since one last asked; of several the last', () => {
    expect(told('19/11 07:29', '16/11 08:00')).toBeUndefined();
    expect(told('19/11 07:30', '16/11 08:00')).toBe('soon');
    expect(told('19/11 08:00', '19/11 07:30')).toBeUndefined();
    expect(told('20/11 13:05', '16/11 08:00')).toBe('urgent');
  });
  it('is nothing while the clock is paused or late', () => {
    expect(
      told('19/11 08:00', '16/11 08:00', [{ kind: 'suspended', at: at('18/11 08:00') }]),
    ).toBeUndefined();
    expect(told('23/11 08:00', '16/11 08:00')).toBeUndefined();
  });
});

it('a step that comes when a more urgent one was reached says nothing: the state never falls back', () => {
  const asked: DossierEvent = {
    kind: 'consultation-requested',
    at: new Date('2026-06-15T08:00:00+07:00'),
    appointment: { at: new Date('2026-06-18T08:30:00+07:00'), precision: 'minute' },
  };
  const rules = NATIONAL_RULES.filter(({ id }) => id === 'consultation-answer');
  const clockAt = (text: string) =>
    clocksOf(
      { code: 'x', events: [asked] },
      rules,
      defaultCalendar(),
      new Date(`2026-06-${text}:00+07:00`),
    )[0];
  expect(clockAt('17T15:00')?.state).toBe('urgent');
  expect(clockAt('17T13:30')?.nextWarning).toMatchObject({ state: 'urgent' });
  expect(clockAt('17T13:30')?.warnings.map(({ state }) => state)).toEqual(['urgent']);
});
