import { expect, it } from 'vitest';
import type { StoredDossier } from './dossier-database';
import { joinDossiers } from './join-dossiers';

const at = (day: string) => new Date(`2026-11-${day}T08:00:00+07:00`);
const seen = (day: string, facts: Partial<StoredDossier>): StoredDossier => ({
  ...{ code: 'H32.21-261104-0001', page: 'https://motcua.test/', firstSeenAt: at(day), seenAt: at(day) },
  ...facts,
});

it('what only the earlier sighting says stays, whichever comes first', () => {
  const detail = seen('04', {
    procedure: 'Đăng ký khai sinh',
    dueAt: at('12'),
    precision: { dueAt: 'day' },
    own: { officer: 'Bàn 1' },
    aliases: ['A-1'],
  });
  const list = seen('06', { status: 'Đang xử lý', stage: 'processing', aliases: ['A-2'] });
  const joined = {
    ...detail,
    ...{ status: 'Đang xử lý', stage: 'processing', seenAt: at('06'), aliases: ['A-1', 'A-2'] },
  };
  expect(joinDossiers(detail, list)).toEqual(joined);
  expect(joinDossiers(list, detail)).toMatchObject({
    ...joined,
    aliases: expect.arrayContaining(['A-1', 'A-2']),
  });
});

it('a later status that is not understood has no stage of an earlier one', () => {
  const known = seen('04', { status: 'Đang xử lý', stage: 'processing' });
  expect(joinDossiers(known, seen('06', { status: 'Ở chỗ bà Ba' }))).not.toHaveProperty('stage');
  expect(joinDossiers(known, seen('06', {}))).toMatchObject({ status: 'Đang xử lý', stage: 'processing' });
});

it('a sighting that says nothing new changes nothing', () => {
  const one = seen('04', { status: 'Đang xử lý' });
  expect(joinDossiers(one, one)).toEqual(one);
});
