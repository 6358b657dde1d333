import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../shared/deadlines/clock/clocks-of';
import { mostPressingClock } from '../../shared/deadlines/clock/most-pressing-clock';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { PAGE_RULES } from '../../shared/deadlines/rule-set/page-rules';
import { defaultCalendar } from '../../shared/working-time/calendars';
import { dossierFromPage } from './dossier-from-page';

const at = (text: string) => new Date(`${text}:00+07:00`);
const now = at('2026-11-20T09:00');
const pressing = (page: Omit<SeenDossier, 'code'>) => {
  const dossier = dossierFromPage({ code: 'H32.21-261110-0002', ...page });
  const clock = mostPressingClock(clocksOf(dossier, PAGE_RULES, defaultCalendar(), now));
  return clock && `${clock.rule.id} ${clock.state}`;
};

describe('dossierFromPage', () => {
  it.each([
    ['registered', { submittedAt: at('2026-11-20T08:00') }, 'accept-online ok'],
    ['registered', { receivedAt: at('2026-11-19T08:00') }, 'accept-online overdue'],
    ['registered', {}, 'accept-online unknown'],
    ['registered', { channel: 'counter', submittedAt: at('2026-11-20T08:00') }, undefined],
    ['accepted', { dueAt: at('2026-11-27T17:00') }, 'return-by-appointment ok'],
    ['processing', { dueAt: at('2026-11-20T11:00') }, 'return-by-appointment urgent'],
    ['processing', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment overdue'],
    [
      'processing',
      { channel: 'online', submittedAt: at('2026-11-02T08:00'), dueAt: at('2026-11-27T17:00') },
      'return-by-appointment ok',
    ],
    ['processing', {}, 'return-by-appointment unknown'],
    ['withdrawal-requested', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment overdue'],
    ['supplement-requested', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment paused'],
    ['payment-requested', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment paused'],
    ['suspended', {}, 'return-by-appointment paused'],
    ['settled', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment done'],
    ['returned', {}, 'return-by-appointment done'],
    ['not-accepted', { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment done'],
    ['not-accepted', { channel: 'online', submittedAt: at('2026-11-02T08:00') }, 'accept-online done'],
    [undefined, { dueAt: at('2026-11-19T11:00') }, 'return-by-appointment overdue'],
    [undefined, { receivedAt: at('2026-11-19T11:00') }, 'return-by-appointment unknown'],
    [undefined, {}, undefined],
    [undefined, { channel: 'online', submittedAt: at('2026-11-02T08:00') }, undefined],
    [
      undefined,
      { channel: 'online', submittedAt: at('2026-11-02T08:00'), dueAt: at('2026-11-27T17:00') },
      'return-by-appointment ok',
    ],
    [
      undefined,
      { dueAt: at('2026-11-19T11:00'), finishedAt: at('2026-11-19T15:00') },
      'return-by-appointment done',
    ],
    [
      'registered',
      { submittedAt: at('2026-11-19T00:00'), precision: { submittedAt: 'day' } },
      'accept-online ok',
    ],
  ] as const)('%s with %j: %s', (stage, page, expected) => {
    expect(pressing({ ...page, stage })).toBe(expected);
  });
  it('an appointment without a time of day is due at the end of that day', () => {
    expect(
      pressing({ stage: 'processing', dueAt: at('2026-11-20T00:00'), precision: { dueAt: 'day' } }),
    ).toBe('return-by-appointment soon');
  });
});
