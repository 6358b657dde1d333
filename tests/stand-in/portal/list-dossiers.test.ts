import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { listDossiers } from './list-dossiers';
import { makeDossiers } from './make-dossiers';

const now = new Date('2026-11-12T09:30:00+07:00');
const dossiers = makeDossiers({ seed: 2026, now, count: 30, calendar: defaultCalendar() });
const everything = { status: '', text: '', descending: false, page: 1, size: 10 };

describe('listDossiers', () => {
  it('pages in the given order, and beyond the end gives the last page', () => {
    const second = listDossiers(dossiers, { ...everything, page: 2 });
    expect(second).toEqual({ total: 30, page: 2, rows: dossiers.slice(10, 20) });
    expect(listDossiers(dossiers, { ...everything, page: 9 })).toMatchObject({ page: 3 });
    expect(listDossiers([], { ...everything, page: 2 })).toEqual({ total: 0, page: 1, rows: [] });
  });

  it('filters by status', () => {
    const { rows, total } = listDossiers(dossiers, { ...everything, status: 'Mới đăng ký' });
    expect(total).toBe(6);
    expect(rows.every(({ stage }) => stage === 'registered')).toBe(true);
  });

  it('finds text without diacritics in code, procedure and applicant, or in one of them', () => {
    const found = (text: string, searched?: 'code' | 'applicant') =>
      listDossiers(dossiers, { ...everything, size: 30, text, searched }).rows.map(
        ({ applicant }) => applicant,
      );
    expect(found('CONG DAN MAU 07')).toEqual(['Công dân mẫu 07']);
    expect(found('khai sinh')).toContain('Công dân mẫu 03');
    expect(found(dossiers[4]?.code.toLowerCase() ?? '')).toEqual(['Công dân mẫu 05']);
    expect(found('khai sinh', 'code')).toEqual([]);
    expect(found('mẫu 07', 'applicant')).toEqual(['Công dân mẫu 07']);
  });

  it.each([false, true])('sorts by appointment (descending: %s) with empty ones last', (descending) => {
    const { rows } = listDossiers(dossiers, { ...everything, size: 30, sort: 'dueAt', descending });
    const dueAts = rows.map(({ dueAt }) => dueAt?.getTime());
    const known = dueAts.filter((dueAt) => dueAt !== undefined);
    expect(dueAts.slice(0, known.length)).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    expect(known.length).toBeLessThan(dueAts.length);
  });
});
