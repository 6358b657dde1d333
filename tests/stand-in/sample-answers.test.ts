import { describe, expect, it } from 'vitest';
import { readResponse } from '../../shared/satisfaction/read-response';
import { parseDay, weekdayOfDay } from '../../shared/working-time/viet-nam-day';
import { makeSampleResponses } from './sample-answers';
import { samplePeriod } from './sample-period';

const now = new Date('2026-11-21T14:29:00+07:00');
const { from, today: to } = samplePeriod(now);
const options = { unit: 'phuong-mau', from, to, seed: 7, count: 400 };
const responses = makeSampleResponses(options);

describe('makeSampleResponses', () => {
  it('is deterministic, and another seed gives others', () => {
    expect(makeSampleResponses(options)).toEqual(responses);
    expect(makeSampleResponses({ ...options, seed: 8 })).not.toEqual(responses);
  });

  it('can fill the same unit again on a later day: what has the same id has the same content', () => {
    const before = new Map(responses.map((response) => [response.id, response]));
    const later = makeSampleResponses({ ...options, to: '2026-11-27', count: 500 });
    const again = later.filter(({ id }) => before.has(id));
    expect(again.length).toBeGreaterThan(300);
    for (const response of again) expect(response).toEqual(before.get(response.id));
  });

  it('makes what the collector takes, each under its own id', () => {
    for (const response of responses) expect(readResponse(response, now)).toEqual({ response });
    expect(new Set(responses.map(({ id }) => id)).size).toBe(400);
  });

  it('has answers in every month, on weekdays within the range', () => {
    const days = responses.map(({ submittedOn }) => submittedOn);
    expect(days.every((day) => day >= from && day <= to && weekdayOfDay(parseDay(day) ?? 0) < 5)).toBe(true);
    const inMonth = (month: string) => days.filter((day) => day.startsWith(month)).length;
    for (const month of ['2026-08', '2026-09', '2026-10', '2026-11']) {
      expect(inMonth(month)).toBeGreaterThan(50);
    }
  });

  it('holds nothing that could be about a person', () => {
    expect(
      responses.some((response) => response.comment !== undefined || response.device !== undefined),
    ).toBe(false);
  });

  it('makes the handling of feedback the weakest criterion', () => {
    const share = (question: string) => {
      const given = responses.flatMap(({ answers }) => answers[question] ?? []);
      return given.filter((answer) => answer >= 4).length / given.length;
    };
    for (const question of ['access', 'procedures', 'staff', 'results']) {
      expect(share(question)).toBeGreaterThan(share('feedback'));
    }
  });

  it.each([
    ['2026-02-30', '2026-03-05'],
    ['2026-11-21', '2026-11-22'],
    ['2026-11-21', '2026-11-02'],
  ])('refuses the range %s to %s', (first, last) => {
    expect(() => makeSampleResponses({ ...options, from: first, to: last })).toThrow(RangeError);
  });
});

describe('samplePeriod', () => {
  it.each([
    ['2026-11-21T14:29:00+07:00', '2026-08-01', '2026-10-31', '2026-11-21'],
    ['2027-02-01T00:00:00+07:00', '2026-11-01', '2027-01-31', '2027-02-01'],
    ['2027-01-31T23:59:59+07:00', '2026-10-01', '2026-12-31', '2027-01-31'],
    ['2026-10-31T17:00:00Z', '2026-08-01', '2026-10-31', '2026-11-01'],
  ])('at %s reaches from %s over the last closed day %s to %s', (time, first, lastClosedDay, today) => {
    expect(samplePeriod(new Date(time))).toEqual({ from: first, lastClosedDay, today });
  });
});
