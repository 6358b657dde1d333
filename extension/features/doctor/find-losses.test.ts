import { describe, expect, it } from 'vitest';
import type { PageDossier, PageReading } from '../../portals/page-reading';
import { describeLosses } from './describe-losses';
import { findLosses } from './find-losses';
import { pageKey } from './page-key';
import { addToUsual, type PageProfile, profileOf } from './page-profile';

const element = {} as Element;
const due = new Date('2026-11-20T10:00:00Z');
const dossier = (i: number, more: Partial<PageDossier> = {}): PageDossier => ({
  code: `H32.21-261110-000${i}`,
  element,
  dueAt: due,
  status: 'Đang xử lý',
  stage: 'processing',
  ...more,
});
const reading = (dossiers: PageDossier[], more: Partial<PageReading> = {}): PageReading => ({
  kind: dossiers.length > 0 ? 'list' : 'none',
  dossiers,
  confidence: 1,
  problems: [],
  ...more,
});
const list = (more: Partial<PageDossier> = {}, count = 4) =>
  reading(Array.from({ length: count }, (_, i) => dossier(i, more)));
const usual = profileOf(list()) as PageProfile;
const losses = (now: PageReading, codes = true) => findLosses(usual, now, () => codes);

describe('what a page has lost', () => {
  it('is nothing where it gives what it used to, or more', () => {
    expect(losses(list())).toEqual([]);
    expect(losses(list({ receivedAt: due }))).toEqual([]);
  });
  it('is a column that no row has any more', () => {
    expect(losses(list({ dueAt: undefined } as Partial<PageDossier>))).toEqual([
      { kind: 'field', field: 'dueAt' },
    ]);
    const half = reading([
      ...list().dossiers,
      ...list({ dueAt: undefined } as Partial<PageDossier>).dossiers,
    ]);
    expect(losses(half)).toEqual([]);
  });
  it('is not told by one or two rows, which may be empty by chance', () => {
    expect(losses(list({ dueAt: undefined } as Partial<PageDossier>, 2))).toEqual([]);
  });
  it('is dates that cannot be read', () => {
    const problems = list().dossiers.map(({ code }) => ({
      code,
      field: 'dueAt',
      text: 'ngày không có thật',
    }));
    expect(losses({ ...list(), problems })).toEqual([{ kind: 'unreadable', count: 4 }]);
  });
  it('is every dossier, where codes still stand in the page', () => {
    expect(losses(reading([]))).toEqual([{ kind: 'nothing' }]);
    expect(losses(reading([]), false)).toEqual([]);
  });
  it('is nothing where the page is of another kind now, or was taken as it is', () => {
    expect(losses({ ...list({ dueAt: undefined } as Partial<PageDossier>), kind: 'detail' })).toEqual([]);
    expect(findLosses({ kind: 'none', shares: {}, unreadable: 0 }, reading([]), () => true)).toEqual([]);
  });
  it('is said in one line', () => {
    expect(
      describeLosses(
        [
          { kind: 'field', field: 'dueAt' },
          { kind: 'unreadable', count: 4 },
        ],
        'vi',
      ),
    ).toBe('Trang này có thể đã thay đổi: không còn đọc được ngày hẹn trả, 4 ngày ghi trên trang');
    expect(describeLosses([{ kind: 'nothing' }], 'en')).toBe(
      'This page may have changed: no longer read: any dossier',
    );
  });
});

describe('what is usual', () => {
  it('follows what the page gives, slowly', () => {
    const without = profileOf(list({ dueAt: undefined } as Partial<PageDossier>)) as PageProfile;
    const once = addToUsual(usual, without);
    expect(once.shares.dueAt).toBeCloseTo(0.8);
    expect(once.shares.status).toBe(1);
    expect(addToUsual(undefined, without)).toBe(without);
  });
  it('has no value of the page in it', () => {
    expect(JSON.stringify(usual)).not.toMatch(/H32|Đang xử lý|2026/);
  });
});

describe('the key of a page', () => {
  it.each([
    ['https://a.vn/xu-ly-ho-so?page=2', 'https://a.vn/xu-ly-ho-so'],
    ['https://a.vn/ho-so/H32.21-261110-0002', 'https://a.vn/ho-so/0'],
    ['https://a.vn/ho-so/123/sua', 'https://a.vn/ho-so/0/sua'],
    ['https://a1.vn:8443/app#/danh-sach/12?q=1', 'https://a1.vn:8443/app#/danh-sach/0'],
    ['https://a.vn/app#section', 'https://a.vn/app'],
  ])('%s', (url, key) => {
    expect(pageKey(url)).toBe(key);
  });
});
