import { expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/seen-dossier';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { openDossiers } from '../open-dossiers';
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
  const text = writeDigest(groups, { by: 'officer', now, language: 'vi' });
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

it('says so where nothing presses', () => {
  expect(writeDigest(groupsOf([dossier('0001', at('27T17:00'))]), { by: 'field', now, language: 'en' })).toBe(
    'REMINDER as of 07:35, 20/11/2026\nNothing is late or due until the end of the next working day.',
  );
});
