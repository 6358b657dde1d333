import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { addWorkingDays, workingMinutesBetween } from '../../../shared/working-time/index';
import { dayOfInstant } from '../../../shared/working-time/viet-nam-day';
import { CASES } from './cases';
import { type Dossier, STATUSES } from './dossier';
import { makeDossiers } from './make-dossiers';

const calendar = defaultCalendar();
const at = (text: string) => new Date(`${text}+07:00`);
const make = (now: Date, count = CASES.length) => makeDossiers({ seed: 2026, now, count, calendar });

/** Thursday morning, lunch, the evening, the weekend, the first minutes of a Monday, a Monday after a holiday, the last day of Tết. */
const MOMENTS = [
  '2026-11-12T09:30:00',
  '2026-11-12T12:10:00',
  '2026-11-12T17:00:00',
  '2026-11-12T22:45:31',
  '2026-11-21T14:29:26',
  '2026-11-23T07:31:00',
  '2026-09-07T08:00:00',
  '2026-02-20T10:00:00',
].map(at);

/** Whether an instant lies in a session or at its start or end. */
const inWorkingTime = (instant: Date) =>
  workingMinutesBetween(calendar, new Date(instant.getTime() - 1), new Date(instant.getTime() + 1)) > 0;

const inOrder = (times: Date[]) => times.toSorted((a, b) => a.getTime() - b.getTime());

const open = (dossier: Dossier) => dossier.stage === 'processing' || dossier.stage === 'accepted';

describe.each(MOMENTS)('makeDossiers at %s', (now) => {
  const dossiers = make(now);

  it('makes thirty, each with its own code', () => {
    expect(dossiers).toHaveLength(30);
    expect(new Set(dossiers.map(({ code }) => code)).size).toBe(30);
  });

  it('is deterministic, and a larger count only adds', () => {
    expect(make(now)).toEqual(dossiers);
    expect(make(now, 100).slice(0, 30)).toEqual(dossiers);
  });

  it('shows all ten statuses', () => {
    expect(new Set(dossiers.map(({ stage }) => stage))).toEqual(new Set(Object.keys(STATUSES)));
  });

  it('writes the day of filing into the code', () => {
    for (const { code, submittedAt } of dossiers) {
      expect(code).toMatch(/^H32\.21-\d{6}-\d{4}$/);
      const day = `20${code.slice(7, 9)}-${code.slice(9, 11)}-${code.slice(11, 13)}`;
      expect(dayOfInstant(at(`${day}T12:00:00`).getTime())).toBe(dayOfInstant(submittedAt.getTime()));
    }
  });

  it('gives no procedure less than its term, but for what was received just now', () => {
    for (const { code, procedure, receivedAt, dueAt } of dossiers) {
      if (!receivedAt || !dueAt || workingMinutesBetween(calendar, receivedAt, now) < 60) continue;
      const lastDay = addWorkingDays(calendar, receivedAt, procedure.workingDays);
      expect(dayOfInstant(dueAt.getTime()), code).toBe(dayOfInstant(lastDay.getTime()));
    }
  });

  it('has new online dossiers on both sides of the eight working hours', () => {
    const waiting = dossiers
      .filter(({ stage }) => stage === 'registered')
      .map(({ submittedAt }) => workingMinutesBetween(calendar, submittedAt, now));
    expect(waiting.filter((minutes) => minutes > 8 * 60)).toHaveLength(1);
    expect(waiting.filter((minutes) => minutes <= 60).length).toBeGreaterThan(0);
    expect(waiting.some((minutes) => minutes > 6 * 60 && minutes < 8 * 60)).toBe(true);
  });

  it('has open dossiers that are late, due soon and due later', () => {
    const left = dossiers
      .filter(open)
      .flatMap(({ dueAt }) => (dueAt ? [workingMinutesBetween(calendar, now, dueAt)] : []));
    expect(left.some((minutes) => minutes === 200 || Math.abs(minutes - 200) < 1)).toBe(true);
    expect(left.filter((minutes) => minutes <= 0).length).toBeGreaterThanOrEqual(2);
    expect(left.some((minutes) => minutes > 5 * 8 * 60)).toBe(true);
  });
});

describe('at any moment', () => {
  const moment = fc.date({
    min: at('2026-01-05T00:00:00'),
    max: at('2027-12-31T23:59:59'),
    noInvalidDate: true,
  });

  it('has every appointment in working time', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const dueAts = make(now).flatMap(({ dueAt }) => dueAt ?? []);
        expect(dueAts.filter((dueAt) => !inWorkingTime(dueAt))).toEqual([]);
      }),
    );
  });

  it('keeps the order of events: filed, received, finished, and nothing after now', () => {
    fc.assert(
      fc.property(moment, (now) => {
        for (const dossier of make(now)) {
          const { code, submittedAt, receivedAt, dueAt, finishedAt, suspendedAt, steps } = dossier;
          const times = [submittedAt, receivedAt, finishedAt ?? suspendedAt, now].flatMap(
            (time) => time ?? [],
          );
          expect(times, code).toEqual(inOrder(times));
          if (receivedAt && dueAt) expect(receivedAt.getTime(), code).toBeLessThan(dueAt.getTime());
          const stepTimes = [...steps.map((step) => step.at), now];
          expect(stepTimes, code).toEqual(inOrder(stepTimes));
        }
      }),
    );
  });
});

it('has a dossier due at the end of today', () => {
  const dueAts = make(at('2026-11-12T09:30:00')).flatMap(({ dueAt }) => dueAt?.toISOString() ?? []);
  expect(dueAts).toContain(at('2026-11-12T17:00:00').toISOString());
});

it('names nobody', () => {
  for (const { applicant, officer } of make(at('2026-11-12T09:30:00'), 200)) {
    expect(applicant).toMatch(/^Công dân mẫu \d+$/);
    expect(officer).toMatch(/^Cán bộ mẫu \d+$/);
  }
});
