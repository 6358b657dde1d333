import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { describeMissing, listFigures } from './list-figures';
import { makeReport } from './make-report';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const request = { from: '2026-11-16', to: '2026-11-22', calendar: defaultCalendar(), now: at('20T16:55') };
let serial = 0;
const dossier = (more: Partial<SeenDossier>): SeenDossier => ({
  code: `H32.21-261116-${String(serial++).padStart(4, '0')}`,
  procedure: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  officer: 'Một cửa',
  channel: 'online',
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('16T08:00'),
  dueAt: at('25T17:00'),
  ...more,
});
const returned = (finishedAt: Date | undefined, dueAt: Date, more: Partial<SeenDossier> = {}) =>
  dossier({ stage: 'returned', status: 'Đã trả kết quả', dueAt, ...(finishedAt && { finishedAt }), ...more });

const DOSSIERS = [
  dossier({}),
  dossier({ dueAt: at('19T17:00'), field: 'Đất đai' }),
  dossier({ dueAt: at('19T17:00'), receivedAt: at('09T08:00'), officer: 'Địa chính', field: 'Đất đai' }),
  dossier({ stage: 'suspended', status: 'Tạm dừng' }),
  returned(at('17T10:00'), at('19T17:00')),
  returned(at('19T10:00'), at('19T17:00')),
  returned(at('20T10:00'), at('19T17:00')),
  // finished before the week, and received after it
  returned(at('12T10:00'), at('11T17:00'), { receivedAt: at('02T08:00') }),
  dossier({ receivedAt: at('23T08:00') }),
];

describe('the report of a week', () => {
  const report = makeReport(DOSSIERS, request);

  it('counts as offices do', () => {
    expect(report.total).toMatchObject({
      toProcess: 7,
      carriedOver: 1,
      received: 6,
      outcomes: { early: 1, 'on-time': 1, late: 1, 'in-time': 1, overdue: 2, paused: 1 },
    });
    expect(report.asOf).toEqual(request.now);
  });

  it('by field, officer and channel', () => {
    expect(report.groups.field.map(({ key, figures }) => [key, figures.toProcess])).toEqual([
      ['Đất đai', 2],
      ['Hộ tịch', 5],
    ]);
    expect(report.groups.officer.map(({ key }) => key)).toEqual(['Địa chính', 'Một cửa']);
  });

  it('lists what is late, open or finished, with its due date', () => {
    expect(report.late).toHaveLength(3);
    expect(report.late.map(({ ended }) => ended)).toEqual([undefined, undefined, at('20T10:00')]);
  });

  it('says which columns the pages do not have, in place of a nought', () => {
    const bare = DOSSIERS.map(({ officer: _officer, finishedAt: _finishedAt, ...rest }) => rest);
    const poor = makeReport(bare, request);
    expect(poor.missing).toEqual(['officer', 'finishedAt']);
    expect(poor.total.outcomes).toMatchObject({ early: 0, late: 0, finished: 3 });
    expect(listFigures(poor, 'vi')).toContainEqual({
      ...{ name: 'Đã giải quyết trễ hạn', value: '–', outcome: 'late' },
    });
    expect(describeMissing(poor, 'vi')).toContain(
      'Các trang đã xem không có cột “Ngày trả kết quả”: phần phụ thuộc cột đó chưa biết, không phải bằng 0.',
    );
  });

  it('an empty period has no figures', () => {
    const empty = makeReport([], request);
    expect(empty).toMatchObject({ late: [], missing: [], total: { toProcess: 0 } });
  });
});
