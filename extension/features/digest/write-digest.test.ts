import { expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import type { Plan } from '../../../shared/plans/plan';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { openDossiers } from '../open-dossiers';
import { dueTasks } from '../plan-tasks/due-task';
import { groupByDue } from '../today/group-by-due';
import { writeDigest } from './write-digest';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const calendar = defaultCalendar();
const now = at('20T07:35');
const dossier = (serial: string, dueAt: Date, more: Partial<SeenDossier> = {}): SeenDossier => ({
  code: `H32.21-261110-${serial}`,
  procedure: 'Đăng ký khai sinh',
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('02T08:00'),
  dueAt,
  ...more,
});
const groupsOf = (dossiers: SeenDossier[]) =>
  groupByDue(openDossiers(dossiers, calendar, now, 'vi'), calendar, now);

it('says by officer what is late or due by the next working day, in codes only', () => {
  const groups = groupsOf([
    dossier('0001', at('19T17:00'), { officer: 'Một cửa' }),
    dossier('0002', at('20T11:00'), { officer: 'Hộ tịch' }),
    dossier('0003', at('23T17:00'), { officer: 'Một cửa' }),
    dossier('0004', at('27T17:00'), { officer: 'Một cửa' }),
    dossier('0005', at('20T16:00')),
  ]);
  const text = writeDigest(groups, { by: 'officer', calendar, now, language: 'vi' });
  expect(text).toBe(`NHẮC VIỆC lúc 07:35, 20/11/2026
Quá hạn: 1 · Đến hạn trong buổi này: 1 · Đến hạn hôm nay: 1 · Đến hạn ngày làm việc tới: 1

Một cửa (2)
- H32.21-261110-0001: quá hạn 1 ngày làm việc (hẹn trả 17:00 19/11/2026)
- H32.21-261110-0003: còn 15 giờ 55 phút (giờ làm việc) (hẹn trả 17:00 23/11/2026)

Hộ tịch (1)
- H32.21-261110-0002: còn 3 giờ 25 phút (giờ làm việc) (hẹn trả 11:00 20/11/2026)

Chưa rõ cán bộ (1)
- H32.21-261110-0005: còn 6 giờ 55 phút (giờ làm việc) (hẹn trả 16:00 20/11/2026)`);
});

it('names tasks of the plan by their owner or head, but none of each day', () => {
  const plan: Plan = {
    year: 2026,
    goals: [],
    heads: [
      {
        title: 'Tiếp cận dịch vụ',
        tasks: [
          {
            id: '1',
            content: 'Báo cáo kết quả thực hiện kế hoạch',
            owners: ['Văn phòng', 'Một cửa'],
            rules: [{ kind: 'by', date: '2026-11-20' }],
          },
          { id: '2', content: 'Trực tại quầy', owners: ['Một cửa'], rules: [{ kind: 'daily' }] },
        ],
      },
    ],
  };
  const stored = { id: 'p', plan, events: [], startsOn: '2026-11-01', changedAt: now };
  const groups = groupByDue(dueTasks({ plans: [stored], rounds: [] }, calendar, now), calendar, now);
  const options = { calendar, now, language: 'vi' } as const;
  expect(writeDigest(groups, { ...options, by: 'officer' })).toBe(`NHẮC VIỆC lúc 07:35, 20/11/2026
Đến hạn hôm nay: 1

Văn phòng, Một cửa (1)
- Báo cáo kết quả thực hiện kế hoạch: hạn hôm nay (hạn 20/11/2026)`);
  expect(writeDigest(groups, { ...options, by: 'field' })).toContain('Tiếp cận dịch vụ (1)\n');
});

it('says so where nothing presses', () => {
  const options = { by: 'field', calendar, now, language: 'en' } as const;
  expect(writeDigest(groupsOf([dossier('0001', at('27T17:00'))]), options)).toBe(
    'REMINDER as of 07:35, 20/11/2026\nNothing is late or due until the end of the next working day.',
  );
});
