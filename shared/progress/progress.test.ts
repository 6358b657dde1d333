import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../deadlines/log/seen-dossier';
import { makeProgress } from './make-progress';
import { progressSchema, renderProgressSchema } from './progress-schema';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const seen = (code: string, more: Partial<SeenDossier>, seenAt = at('27T08:12')) => ({
  code,
  seenAt,
  ...more,
});
const make = (...dossiers: ReturnType<typeof seen>[]) =>
  makeProgress(dossiers, { now: at('27T16:00'), unitName: 'Phường Hài Lòng', finishedDays: 10 });

describe('progress.json', () => {
  const file = make(
    seen('A-1', {
      procedure: 'Đăng ký khai sinh',
      officer: 'Cán bộ mẫu',
      status: 'Đang xử lý',
      stage: 'processing',
      receivedAt: at('20T08:05'),
      dueAt: at('30T00:00'),
      precision: { receivedAt: 'minute', dueAt: 'day' },
    }),
    seen('A-2', { stage: 'registered', submittedAt: at('26T20:00') }),
  );

  it('says what the public may know, the newest first, its days as finely as the portal shows them', () => {
    expect(file).toEqual({
      version: 1,
      unitName: 'Phường Hài Lòng',
      asOf: '2026-11-27T16:00:00+07:00',
      dossiers: [
        {
          code: 'A-2',
          received: '2026-11-26T20:00+07:00',
          stage: 'registered',
          asOf: '2026-11-27T08:12:00+07:00',
        },
        {
          code: 'A-1',
          procedure: 'Đăng ký khai sinh',
          received: '2026-11-20T08:05+07:00',
          appointment: '2026-11-30',
          stage: 'processing',
          asOf: '2026-11-27T08:12:00+07:00',
        },
      ],
    });
  });

  it('is what its schema says, which has no place for a person', () => {
    expect(progressSchema.parse(file)).toEqual(file);
    const json = JSON.parse(JSON.stringify(file));
    json.dossiers[0].applicant = 'Công dân mẫu';
    expect(progressSchema.safeParse(json).success).toBe(false);
    json.dossiers[0] = { ...file.dossiers[1], appointment: '31/11/2026' };
    expect(progressSchema.safeParse(json).success).toBe(false);
  });

  it('leaves out feedback, what is not understood, and what has ended long ago', () => {
    const codes = make(
      seen('feedback', { stage: 'processing', subject: 'feedback' }),
      seen('unknown', { status: 'Chờ xử lý lại' }),
      seen('ended lately', { stage: 'returned', finishedAt: at('20T10:00') }),
      seen('ended long ago', { stage: 'returned', finishedAt: at('10T10:00') }),
      seen('ended, day not shown', { stage: 'not-accepted' }, at('18T08:00')),
      seen('ended, seen long ago', { stage: 'settled' }, at('12T08:00')),
      seen('open, seen long ago', { stage: 'processing' }, at('02T08:00')),
    ).dossiers.map(({ code }) => code);
    expect(codes.sort()).toEqual(['ended lately', 'ended, day not shown', 'open, seen long ago']);
  });
});

it('docs/schemas/progress.schema.json says what the schema says', () => {
  expect(readFileSync('docs/schemas/progress.schema.json', 'utf8')).toBe(renderProgressSchema());
});
