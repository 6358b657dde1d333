import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLog } from './check-log';
import { type DossierEvent, EVENT_KINDS, type EventKind } from './dossier';

const now = new Date('2026-11-20T09:00:00+07:00');
const at = (text: string) => new Date(`2026-11-${text.replace(' ', 'T')}:00+07:00`);
const event = (kind: EventKind, text: string, more: Partial<DossierEvent> = {}): DossierEvent => ({
  kind,
  at: at(text),
  ...more,
});
const check = (...events: DossierEvent[]) => checkLog({ code: 'H32.21-261110-0002', events }, now);
const kinds = (...events: DossierEvent[]) => check(...events).map(({ kind }) => kind);

const accepted = event('accepted', '02 10:00');
const promise = (text: string) => ({ appointment: { at: at(text), precision: 'minute' as const } });

describe('a log without fault', () => {
  it.each<[string, DossierEvent[]]>([
    ['is empty', []],
    ['stands in any order', [event('settled', '06 10:00'), accepted, event('submitted', '02 09:00')]],
    [
      'has a receipt of which only the day is known',
      [event('submitted', '02 00:00', { precision: 'day' }), accepted],
    ],
    [
      'ends by a return after the settlement',
      [accepted, event('settled', '06 10:00'), event('returned', '09 10:00')],
    ],
    [
      'has two consultations at once',
      [
        accepted,
        event('consultation-requested', '03 10:00', { ref: 'thuế' }),
        event('consultation-requested', '03 11:00', { ref: 'công an' }),
        event('consultation-answered', '04 10:00', { ref: 'thuế' }),
      ],
    ],
    ['has a payment that nobody asked for', [accepted, event('payment-received', '02 10:05')]],
    [
      'has an appointment on the day of the receipt',
      [accepted, event('appointment-set', '02 10:00', promise('02 09:00'))],
    ],
    ['says of an end that it was, not when', [accepted, { kind: 'settled' }]],
    ['is some minutes ahead of this machine', [event('submitted', '20 09:09')]],
  ])('%s', (_, events) => {
    expect(kinds(...events)).toEqual([]);
  });
});

describe('a log that contradicts itself', () => {
  it.each<[string, DossierEvent[], string]>([
    [
      'no-such-date',
      [accepted, { kind: 'suspended', at: new Date(Number.NaN) }],
      'Tạm dừng có ngày không có thật, coi như chưa rõ ngày',
    ],
    [
      'written-twice',
      [accepted, { ...accepted }],
      'Tiếp nhận hồ sơ (10:00 02/11/2026) được ghi hai lần, chỉ tính một lần',
    ],
    [
      'no-such-appointment',
      [
        accepted,
        event('appointment-set', '02 10:00', { appointment: { at: new Date(Number.NaN), precision: 'day' } }),
      ],
      'Hẹn ngày trả (10:00 02/11/2026) kèm ngày hẹn không có thật, coi như không có',
    ],
    [
      'no-such-term',
      [accepted, event('consultation-requested', '03 10:00', { term: { amount: 2.5, unit: 'days' } })],
      'Gửi lấy ý kiến (10:00 03/11/2026) kèm thời hạn không tính được, coi như không có',
    ],
    [
      'started-twice',
      [accepted, event('accepted', '05 10:00')],
      'Tiếp nhận hồ sơ (10:00 05/11/2026) được ghi lần nữa, chỉ tính lần đầu',
    ],
    [
      'in-the-future',
      [event('submitted', '21 00:00', { precision: 'day' })],
      'Nộp hồ sơ (21/11/2026) nằm trong tương lai: kiểm tra ngày, hoặc đồng hồ của máy',
    ],
    [
      'before-receipt',
      [accepted, event('transferred', '01 10:00')],
      'Chuyển hồ sơ (10:00 01/11/2026) xảy ra trước khi nhận hồ sơ',
    ],
    [
      'after-the-end',
      [accepted, event('settled', '03 10:00'), event('transferred', '04 10:00')],
      'Chuyển hồ sơ (10:00 04/11/2026) xảy ra sau khi hồ sơ đã kết thúc',
    ],
    [
      'ends-nothing',
      [accepted, event('resumed', '03 10:00')],
      'Tiếp tục xử lý (10:00 03/11/2026) không có việc nào trước đó tương ứng, bỏ qua',
    ],
    [
      'begun-twice',
      [accepted, event('suspended', '03 10:00'), event('suspended', '04 10:00')],
      'Tạm dừng (10:00 04/11/2026) được ghi khi lần trước chưa xong, tính từ lần trước',
    ],
    [
      'appointment-before-receipt',
      [accepted, event('appointment-set', '02 10:00', promise('01 10:00'))],
      'Hẹn ngày trả (10:00 02/11/2026) có ngày hẹn sớm hơn ngày tiếp nhận',
    ],
    [
      'no-appointment',
      [accepted, event('rescheduled', '03 10:00')],
      'Hẹn lại ngày trả (10:00 03/11/2026) không kèm ngày hẹn',
    ],
  ])('%s is named', (kind, events, text) => {
    const problems = check(...events);
    expect(problems.map((problem) => problem.kind)).toEqual([kind]);
    expect(problems[0]?.text.vi).toBe(text);
    expect(problems[0]?.text.en).toBeTruthy();
  });
  it('a supplement is received but for what was asked', () => {
    const log = [
      accepted,
      event('supplement-requested', '03 10:00'),
      event('supplement-received', '04 10:00'),
    ];
    expect(kinds(...log)).toEqual([]);
    expect(kinds(...log, event('supplement-received', '05 10:00'))).toEqual(['ends-nothing']);
  });
  it('any log is checked, whatever stands in it, in any order alike', () => {
    const logs = fc.array(
      fc.record({
        kind: fc.constantFrom(...EVENT_KINDS),
        at: fc.integer({ min: 0, max: 50_000 }).map((minute) => new Date(now.getTime() - minute * 60_000)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(logs, (events) => {
        const one = kinds(...events).sort();
        expect(kinds(...[...events].reverse()).sort()).toEqual(one);
      }),
    );
  });
});
