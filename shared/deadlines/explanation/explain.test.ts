import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import { Clock } from '../clock/clock';
import { clocksOf } from '../clock/clocks-of';
import type { Dossier, DossierEvent } from '../log/dossier';
import type { Limit, Rule, RuleVersion } from '../rule-set/rule';
import { sampleRule } from '../rule-set/sample-rule';
import { describeExplanation } from './describe-explanation';
import { explain } from './explain';

const calendar = defaultCalendar();

/** `dd/MM/yyyy HH:mm` in Viet Nam. */
function at(text: string): Date {
  const [date = '', time = '00:00'] = text.split(' ');
  return new Date(`${date.split('/').reverse().join('-')}T${time}:00+07:00`);
}
const event = (kind: DossierEvent['kind'], text: string, more: Partial<DossierEvent> = {}): DossierEvent => ({
  kind,
  at: at(text),
  ...more,
});

function clockOf(rule: Rule, now: string, events: DossierEvent[], dossier: Partial<Dossier> = {}): Clock {
  const [clock] = clocksOf({ code: 'x', ...dossier, events }, [rule], calendar, at(now));
  if (!clock) throw new Error('no clock');
  return clock;
}
const days = (clock: Clock) =>
  explain(clock).counted?.days.map(
    ({ date, minutes, counts, skipped }) => `${date.slice(5)} ${minutes} ${counts ? 'counts' : skipped}`,
  );
const kinds = (clock: Clock) => explain(clock).notes.map(({ kind }) => kind);

describe('the days from the start to the due date', () => {
  it('of a term in working days', () => {
    const rule = sampleRule({ kind: 'term', amount: 3, unit: 'working-days' });
    const log = [event('accepted', '19/11/2026 15:00')];
    expect(days(clockOf(rule, '20/11/2026 08:00', log))).toEqual([
      '11-19 120 start-day',
      '11-20 480 counts',
      '11-21 0 rest',
      '11-22 0 rest',
      '11-23 480 counts',
      '11-24 0 rest',
      '11-25 480 counts',
    ]);
  });
  it('of a term in working hours, with a pause cut out', () => {
    const rule = sampleRule({ kind: 'term', amount: 8, unit: 'working-hours' });
    const log = [
      event('accepted', '19/11/2026 15:00'),
      event('suspended', '20/11/2026 08:00'),
      event('resumed', '20/11/2026 14:00'),
    ];
    const clock = clockOf(rule, '20/11/2026 15:00', log);
    const { counted, left } = explain(clock);
    expect(counted?.minutes).toBe(480);
    expect(counted?.days.map(({ minutes, pausedMinutes }) => [minutes, pausedMinutes])).toEqual([
      [120, 0],
      [210, 270],
      [0, 0],
      [0, 0],
      [150, 0],
    ]);
    expect(left?.minutes).toBe(clock.left?.workingMinutes);
  });
  it('of a term in calendar days that ends on a rest day', () => {
    const rule = sampleRule({ kind: 'term', amount: 4, unit: 'days' });
    const log = [event('accepted', '17/11/2026 15:00')];
    expect(days(clockOf(rule, '18/11/2026 08:00', log))?.slice(-4)).toEqual([
      '11-20 1440 counts',
      '11-21 1440 counts',
      '11-22 1440 used-up',
      '11-23 1020 moved-to',
    ]);
  });
  it('of a term in hours of the clock that ends on a rest day', () => {
    const rule = sampleRule({ kind: 'term', amount: 24, unit: 'hours' });
    const clock = clockOf(rule, '20/11/2026 16:00', [event('accepted', '20/11/2026 15:00')]);
    expect(explain(clock).counted?.minutes).toBe(24 * 60);
    expect(explain(clock).counted?.days.map(({ minutes }) => minutes)).toEqual([540, 900, 0, 0]);
  });
  it('of a start without an hour, from the end of that day', () => {
    const rule = sampleRule({ kind: 'term', amount: 8, unit: 'working-hours' });
    const clock = clockOf(rule, '20/11/2026 08:00', [event('accepted', '19/11/2026', { precision: 'day' })]);
    expect(explain(clock).counted?.minutes).toBe(480);
    expect(kinds(clock)).toEqual(['start-is-day']);
    expect(explain(clock).startIsDay).toBe(true);
  });
  it('are not there where no due date is known, or the clock has not started', () => {
    const waiting = clockOf(sampleRule({ kind: 'ward-term' }), '20/11/2026 08:00', [
      event('accepted', '19/11/2026 08:00'),
    ]);
    expect(explain(waiting)).toMatchObject({ confirmed: true, notes: [{ kind: 'no-due-date' }] });
    expect(explain(waiting).counted).toBeUndefined();
    const none = clockOf(sampleRule({ kind: 'ward-term' }), '20/11/2026 08:00', []);
    expect(explain(none)).not.toHaveProperty('started');
  });
  it('after the due date count what has gone by', () => {
    const rule = sampleRule({ kind: 'term', amount: 1, unit: 'working-days' });
    const late = clockOf(rule, '24/11/2026 12:00', [event('accepted', '19/11/2026 08:00')]);
    const { left } = explain(late);
    expect([left?.from, left?.minutes]).toEqual([late.due, 480]);
    expect(late.left).toMatchObject({ late: true, unit: 'working-days', amount: 1 });
  });
});

describe('what a person must know', () => {
  const term: Limit = { kind: 'term', amount: 2, unit: 'working-days' };
  const log = [event('accepted', '19/11/2026 08:00')];

  it('that a rule is not confirmed, is local, or was changed', () => {
    const note = { vi: 'Chưa đọc được điều khoản', en: 'The article was not read' };
    const rule = sampleRule(
      term,
      { confidence: 'N', note, changedByWard: true },
      { scope: { unit: 'phuong-mau', unitName: 'phường Mẫu', year: 2026 } },
    );
    const clock = clockOf(rule, '20/11/2026 08:00', log);
    expect(kinds(clock)).toEqual(['not-confirmed', 'local', 'changed-by-ward', 'rule-note']);
    expect(explain(clock).confirmed).toBe(false);
  });
  it('that holidays are not known, on either side', () => {
    const later = clockOf(sampleRule(term), '20/11/2026 08:00', [event('accepted', '31/12/2026 08:00')]);
    expect(explain(later).notes[0]?.text.vi).toBe(
      'Chưa có lịch nghỉ chính thức cho một phần thời gian này (chỉ có từ 01/01/2023 đến 31/12/2026)',
    );
    const earlier = clockOf(sampleRule(term), '20/11/2026 08:00', [event('accepted', '10/03/2021 08:00')]);
    expect(kinds(earlier)).toEqual(['no-official-holidays']);
    expect(earlier.due).toEqual(at('12/03/2021 17:00'));
  });
  it('that a day in between is undecided, once for each reason', () => {
    const rule = sampleRule({ kind: 'term', amount: 10, unit: 'working-days' });
    const clock = clockOf(rule, '20/11/2026 08:00', [event('accepted', '01/02/2027 08:00')]);
    // one more day of Tết is not announced; those that are were not checked
    expect(kinds(clock).filter((kind) => kind === 'undecided-days')).toHaveLength(2);
  });
  it('that the procedure’s own text was followed', () => {
    const sectorSource = {
      source: 'Cổng Dịch vụ công quốc gia',
      confidence: 'T' as const,
      note: { vi: 'Đóng sau 10 ngày', en: 'Closed after 10 days' },
    };
    const rule = sampleRule(term, {}, { supplement: true });
    expect(kinds(clockOf(rule, '20/11/2026 08:00', log, { sectorSource }))).toEqual([
      'sector-rule',
      'sector-rule',
    ]);
    expect(kinds(clockOf(sampleRule(term), '20/11/2026 08:00', log, { sectorSource }))).toEqual([]);
    const { note, ...bare } = sectorSource;
    expect(kinds(clockOf(rule, '20/11/2026 08:00', log, { sectorSource: bare }))).toEqual(['sector-rule']);
  });
  it.each([
    ['restart', 'tính lại từ đầu'],
    ['pause', 'không tính vào thời hạn'],
    ['new-term', 'thời hạn riêng'],
  ] as const)('what follows while a supplement is awaited: %s', (mode, words) => {
    const rule = sampleRule(term, {}, { supplement: true });
    const waiting = [...log, event('supplement-requested', '19/11/2026 10:00')];
    const clock = clockOf(rule, '20/11/2026 08:00', waiting, { afterSupplement: { mode } });
    const note = explain(clock).notes.find(({ kind }) => kind === 'awaiting-supplement');
    expect(note?.text.vi).toContain(words);
  });
});

describe('as text', () => {
  it('in Vietnamese and English, each line alone', () => {
    const rule = sampleRule({ kind: 'term', amount: 2, unit: 'working-days' });
    const clock = clockOf(rule, '20/11/2026 08:00', [
      event('accepted', '20/11/2026 15:00'),
      event('suspended', '23/11/2026 09:00'),
      event('resumed', '23/11/2026 10:00'),
    ]);
    expect(describeExplanation(explain(clock), 'vi')).toEqual([
      'Giải quyết trong thời hạn',
      'Căn cứ: Điều 1 (Đọc nguyên văn trong văn bản)',
      'Bắt đầu: 15:00 20/11/2026 · Thời hạn: 2 ngày làm việc · Hạn: 17:00 26/11/2026',
      'Thứ Sáu 20/11/2026 – 07:30–11:30, 13:00–17:00 – không tính (ngày bắt đầu)',
      'Thứ Bảy 21/11/2026 – Nghỉ hằng tuần – không tính',
      'Chủ nhật 22/11/2026 – Nghỉ hằng tuần – không tính',
      'Thứ Hai 23/11/2026 – 07:30–11:30, 13:00–17:00 – không tính (tạm dừng), tạm dừng 1 giờ',
      'Thứ Ba 24/11/2026 – Nghỉ lễ: Ngày Văn hóa Việt Nam – không tính',
      'Thứ Tư 25/11/2026 – 07:30–11:30, 13:00–17:00 – tính 1 ngày',
      'Thứ Năm 26/11/2026 – 07:30–11:30, 13:00–17:00 – tính 1 ngày',
      'Cộng: 2 ngày làm việc',
      'Không tính thời gian tạm dừng từ 09:00 23/11/2026 đến 10:00 23/11/2026',
      'Căn cứ tạm dừng (tạm dừng): Pháp luật chuyên ngành (Theo nguồn thứ cấp, chưa đọc nguyên văn)',
      'Thời hạn tính theo ngày: ngày có thời gian tạm dừng không được tính',
    ]);
    expect(describeExplanation(explain(clock), 'en').slice(1, 4)).toEqual([
      'Legal basis: Điều 1 (Read verbatim in the instrument)',
      'Started: 15:00 20/11/2026 · Term: 2 working days · Due: 17:00 26/11/2026',
      'Fri 20/11/2026 – 07:30–11:30, 13:00–17:00 – not counted (day of the start)',
    ]);
  });
  it('of hours, calendar days and an appointment', () => {
    const sum = (limit: Limit, language: 'vi' | 'en', more: DossierEvent[] = []) =>
      describeExplanation(
        explain(
          clockOf(sampleRule(limit), '20/11/2026 08:00', [event('accepted', '20/11/2026 15:00'), ...more]),
        ),
        language,
      ).find((line) => /^(Cộng|Sum)/.test(line));
    expect(sum({ kind: 'term', amount: 8, unit: 'working-hours' }, 'vi')).toBe('Cộng: 8 giờ');
    expect(sum({ kind: 'term', amount: 2, unit: 'hours' }, 'en')).toBe('Sum: 2 hours');
    expect(sum({ kind: 'term', amount: 3, unit: 'days' }, 'vi')).toBe('Cộng: 3 ngày');
    expect(sum({ kind: 'term', amount: 3, unit: 'days' }, 'en')).toBe('Sum: 3 days');
    const appointment = { at: at('27/11/2026 10:00'), precision: 'minute' as const };
    expect(
      sum({ kind: 'appointment' }, 'vi', [event('appointment-set', '20/11/2026 15:00', { appointment })]),
    ).toBe('Cộng: 28 giờ 30 phút');
  });
  it('of a start whose hour is not known, and of one that has not come', () => {
    const rule = sampleRule({ kind: 'term', amount: 1, unit: 'days' });
    const day = clockOf(rule, '20/11/2026 08:00', [event('accepted', '20/11/2026', { precision: 'day' })]);
    expect(describeExplanation(explain(day), 'vi')[2]).toBe(
      'Bắt đầu: 20/11/2026 · Thời hạn: 1 ngày · Hạn: 17:00 23/11/2026',
    );
    expect(describeExplanation(explain(day), 'vi').join('\n')).toContain(
      'ngày nghỉ cuối hạn)\nThứ Hai 23/11/2026 – 07:30–11:30, 13:00–17:00 – không tính (hạn dời đến ngày này)',
    );
    const none = new Clock({
      rule,
      version: rule.versions[0] as RuleVersion,
      dossier: { code: 'x', events: [] },
      calendar,
      now: at('20/11/2026 08:00'),
    });
    expect(describeExplanation(explain(none), 'vi')).toHaveLength(2);
  });
});
