import { expect, it } from 'vitest';
import { PAGE_RULES } from '../../../shared/deadlines/rule-set/page-rules';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import type { StoredDossier } from '../../platform/dossier-database';
import { writeCsv } from '../../ui/write-csv';
import { listDossiers } from './list-dossiers';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const dossier: StoredDossier = {
  code: 'H32.21-261110-0001',
  procedure: '=HYPERLINK("http://x.test")',
  channel: 'online',
  receivedAt: at('10T00:00'),
  dueAt: at('20T16:30'),
  precision: { receivedAt: 'day', dueAt: 'minute' },
  status: 'Đang xử lý',
  stage: 'processing',
  page: 'https://motcua.test',
  firstSeenAt: at('10T08:00'),
  seenAt: at('20T08:12'),
};

it('has a line for each dossier, in the words of the office', () => {
  const [heads, row] = listDossiers([dossier], defaultCalendar(), PAGE_RULES, at('20T09:00'), 'vi');
  expect(row).toHaveLength(heads?.length ?? 0);
  expect(Object.fromEntries((heads ?? []).map((head, i) => [head, row?.[i]]))).toMatchObject({
    'Mã hồ sơ': 'H32.21-261110-0001',
    'Hình thức nộp': 'Trực tuyến',
    'Ngày tiếp nhận': '10/11/2026',
    'Ngày hẹn trả': '16:30 20/11/2026',
    'Thời hạn': 'Sắp đến hạn: Còn 6 giờ (giờ làm việc)',
    'Cán bộ': '',
  });
});

it('is a file in which no text of a page is a formula', async () => {
  const file = await writeCsv(listDossiers([dossier], defaultCalendar(), PAGE_RULES, at('20T09:00'), 'vi'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await file.text()).toContain(`"'=HYPERLINK(""http://x.test"")"`);
});
