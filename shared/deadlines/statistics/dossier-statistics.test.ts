import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import type { Dossier, DossierEvent, EventKind } from '../log/dossier';
import { dossierStatistics } from './dossier-statistics';

const calendar = defaultCalendar();
const now = new Date('2026-11-20T09:00:00+07:00');
/** `dd/MM HH:mm` of 2026. */
const at = (text: string) => {
  const [day = '', time = '09:00'] = text.split(' ');
  return new Date(`2026-${day.split('/').reverse().join('-')}T${time}:00+07:00`);
};
const event = (kind: EventKind, text: string): DossierEvent => ({ kind, at: at(text) });

/** Received and promised on these days; what else happened. */
const dossier = (
  received: string,
  promised: string | undefined,
  events: DossierEvent[] = [],
  more: Partial<Dossier> = {},
): Dossier => ({
  code: `H32.21-${received}`,
  ...more,
  events: [
    event('accepted', received),
    ...(promised
      ? [
          {
            ...event('appointment-set', received),
            appointment: { at: at(`${promised} 17:00`), precision: 'minute' as const },
          },
        ]
      : []),
    ...events,
  ],
});
const count = (dossiers: Dossier[], from = '2026-11-01', to = '2026-11-30') =>
  dossierStatistics(dossiers, { from, to, calendar, now });

describe('how dossiers stand', () => {
  it.each<[string, Dossier]>([
    ['early', dossier('03/11', '12/11', [event('settled', '11/11 16:00')])],
    ['on-time', dossier('03/11', '12/11', [event('settled', '12/11 16:59')])],
    ['late', dossier('03/11', '12/11', [event('settled', '12/11 17:01')])],
    ['finished', dossier('03/11', '12/11', [{ kind: 'settled' }])],
    ['finished', dossier('03/11', undefined, [event('settled', '11/11')])],
    ['in-time', dossier('17/11', '30/11')],
    ['due-soon', dossier('17/11', '23/11')],
    ['overdue', dossier('03/11', '19/11')],
    ['paused', dossier('03/11', '19/11', [event('suspended', '10/11')])],
    ['open', dossier('03/11', undefined)],
    ['withdrawn', dossier('03/11', '19/11', [event('withdrawn', '10/11')])],
    ['not-received', { code: 'x', events: [event('submitted', '19/11')] }],
  ])('%s', (outcome, one) => {
    const { outcomes, toProcess } = count([one]).total;
    expect(Object.entries(outcomes).filter(([, number]) => number > 0)).toEqual([[outcome, 1]]);
    expect(toProcess).toBe(outcome === 'withdrawn' || outcome === 'not-received' ? 0 : 1);
  });
  it('the hand-over to the one-stop desk ends it, not the return to the citizen', () => {
    const log = [event('settled', '12/11 10:00'), event('returned', '18/11 10:00')];
    expect(count([dossier('03/11', '12/11', log)]).total.outcomes['on-time']).toBe(1);
  });
  it('by the term where nothing was promised, on the day of receipt for a same-day result', () => {
    const term = { amount: 5, unit: 'working-days' } as const;
    expect(count([dossier('03/11', undefined, [], { term })]).total.outcomes.overdue).toBe(1);
    const same = dossier('20/11 08:00', undefined, [], { sameDay: true });
    expect(count([same]).total.outcomes['in-time']).toBe(1);
  });
});

describe('a period', () => {
  const carried = dossier('20/10', '10/11', [event('settled', '09/11')]);
  const before = dossier('20/10', '28/10', [event('settled', '27/10')]);
  const received = dossier('04/11', '12/11', [event('settled', '16/11')]);
  const open = dossier('05/11', '27/11');

  it('tells what was carried over from what was received, and leaves out what was finished before', () => {
    const { total, asOf } = count([carried, before, received, open]);
    expect(total).toMatchObject({ toProcess: 3, carriedOver: 1, received: 2 });
    expect(asOf).toEqual(now);
  });
  it('is counted as it stood at its end', () => {
    const october = count([carried, before, received, open], '2026-10-01', '2026-10-31');
    expect(october.asOf).toEqual(at('01/11 00:00'));
    expect(october.total).toMatchObject({
      toProcess: 2,
      received: 2,
      outcomes: { early: 1, 'in-time': 1, late: 0 },
    });
  });
  it('the late rate is open late and done late among all to be processed', () => {
    const late = dossier('03/11', '12/11');
    const { lateRate, onTimeRate } = count([carried, received, open, late]).total;
    expect(lateRate).toBe(2 / 4);
    expect(onTimeRate).toBe(1 / 2);
  });
  it('what cannot be told is in neither number, and where nothing can there is no rate', () => {
    const unknown = dossier('03/11', undefined);
    expect(count([received, unknown]).total.lateRate).toBe(1);
    expect(count([unknown]).total).not.toHaveProperty('lateRate');
    expect(count([]).total).not.toHaveProperty('onTimeRate');
  });
  it('a receipt without a date is to be processed, but neither carried over nor received', () => {
    const log: DossierEvent[] = [{ kind: 'accepted' }, event('transferred', '04/11')];
    expect(count([{ code: 'x', events: log }]).total).toMatchObject({
      toProcess: 1,
      carriedOver: 0,
      received: 0,
    });
  });
  it('a dossier without any date stands in no period', () => {
    const undated: Dossier = { code: 'x', events: [{ kind: 'accepted' }] };
    expect(count([undated]).total).toMatchObject({ toProcess: 0, undated: 1 });
  });
  it('what ended without a date, or before it was received, is not counted again in later periods', () => {
    const finished = dossier('03/10', '12/10', [{ kind: 'settled' }]);
    const withdrawn: Dossier = {
      code: 'x',
      events: [event('submitted', '02/10'), event('withdrawn', '03/10')],
    };
    const refused: Dossier = { code: 'x', events: [event('submitted', '02/10'), event('refused', '03/10')] };
    const all = [finished, withdrawn, refused];
    const october = count(all, '2026-10-01', '2026-10-31').total;
    expect(october.outcomes).toMatchObject({ finished: 1, withdrawn: 1, 'not-accepted': 1 });
    expect(Object.values(count(all).total.outcomes).every((number) => number === 0)).toBe(true);
  });
  it('nothing is said of one that has not begun, and what happens this instant has happened', () => {
    expect(count([open], '2026-12-01', '2026-12-31').total).toMatchObject({ toProcess: 0 });
    const settled: DossierEvent = { kind: 'settled', at: now };
    expect(count([dossier('03/11', '23/11', [settled])]).total.outcomes.early).toBe(1);
  });
  it('that ends before it begins is an error', () => {
    expect(() => count([], '2026-11-30', '2026-11-01')).toThrow('2026-11-30');
  });
  it('a day that does not exist is an error that names it', () => {
    expect(() => count([], '2026-11-31')).toThrow('2026-11-31');
  });
});

describe('divisions', () => {
  const dossiers = [
    dossier('04/11', '12/11', [event('settled', '16/11')], { procedure: '1.001193', field: 'Hộ tịch' }),
    dossier('05/11', '27/11', [], { procedure: '1.000894', field: 'Hộ tịch', channel: 'online' }),
    dossier('20/10', '10/11', [event('settled', '09/11')], { field: 'Đất đai' }),
  ];
  const by = (division: 'procedure' | 'field' | 'channel' | 'month') =>
    dossierStatistics(dossiers, {
      from: '2026-10-15',
      to: '2026-11-30',
      calendar,
      now,
      by: division,
    }).groups.map(({ key, figures }) => `${key} ${figures.toProcess}`);
  it('by procedure, field and channel; what does not say comes last', () => {
    expect(by('procedure')).toEqual(['1.000894 1', '1.001193 1', 'undefined 1']);
    expect(by('field')).toEqual(['Hộ tịch 2', 'Đất đai 1']);
    expect(by('channel')).toEqual(['online 1', 'undefined 2']);
  });
  it('by month, each with what was carried into it', () => {
    expect(by('month')).toEqual(['2026-10 1', '2026-11 3']);
  });
  it('add up to the whole, whatever the dossiers', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `${String(day).padStart(2, '0')}/11`);
    const any = fc
      .record({ received: days, promised: days, settled: days, isOpen: fc.boolean() })
      .map(({ received, promised, settled, isOpen }) =>
        dossier(received, promised, isOpen ? [] : [event('settled', settled)], { field: promised }),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (list) => {
        const request = { from: '2026-11-01', to: '2026-11-30', calendar, now, by: 'field' as const };
        const { total, groups } = dossierStatistics(list, request);
        expect(groups.reduce((sum, { figures }) => sum + figures.toProcess, 0)).toBe(total.toProcess);
        expect(total.carriedOver + total.received).toBe(total.toProcess);
        if (total.lateRate !== undefined) expect(total.lateRate).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
