import { describe, expect, it } from 'vitest';
import type { PortalDescription } from '../descriptions/portal-description';
import { pageKindAt, portalWordsFor } from './portal-words';

const portal: PortalDescription = {
  version: 1,
  id: 'a',
  name: 'A',
  origins: ['https://motcua.example.vn', 'https://*.ward.example.vn'],
  fields: { dueAt: { words: ['Ngày cuối'] }, status: { column: 5 } },
  ignored: ['Hạn xử lý'],
  stages: { settled: ['Xong xuôi'] },
  dateOrder: 'mdy',
  badge: 'dueAt',
};

describe('what is known of one portal', () => {
  it.each(['https://motcua.example.vn/a?b#c', 'https://x.ward.example.vn/', 'https://ward.example.vn'])(
    'counts at %s',
    (url) => {
      const { words, columns, dateOrder, badge } = portalWordsFor(url, [portal]);
      expect(words.header('Ngày cuối')).toBe('dueAt');
      expect(words.header('Hạn xử lý')).toBe('other');
      expect(words.header('Ngày hẹn trả')).toBe('dueAt');
      expect(words.stage('Xong xuôi')).toBe('settled');
      expect(columns).toEqual([{ label: 'status', column: 5 }]);
      expect([dateOrder, badge]).toEqual(['mdy', 'dueAt']);
    },
  );
  it.each([undefined, 'about:blank', 'no address', 'http://motcua.example.vn', 'https://badward.example.vn'])(
    'does not at %s',
    (url) => {
      const { words, columns, dateOrder } = portalWordsFor(url, [portal]);
      expect(words.header('Ngày cuối')).toBeUndefined();
      expect(words.stage('Xong xuôi')).toBeUndefined();
      expect([columns, dateOrder]).toEqual([[], 'dmy']);
    },
  );
  it('is made once for each description', () => {
    const [first, second] = [1, 2].map(() => portalWordsFor('https://motcua.example.vn', [portal]));
    expect(first).toBe(second);
  });
});

describe('the kind of a page by its address', () => {
  const pages = [
    { path: '/', kind: 'list' as const },
    { path: '/#/tra-cuu', kind: 'detail' as const },
    { path: '/thong-ke', kind: 'none' as const },
  ];
  it.each([
    ['https://a.vn/thong-ke?nam=2026', 'none'],
    ['https://a.vn/#/tra-cuu/1', 'detail'],
    ['https://a.vn/ho-so', 'list'],
    ['not an address', undefined],
    [undefined, undefined],
  ] as const)('%s is %s', (url, kind) => {
    expect(pageKindAt(url, pages)).toBe(kind);
  });
});
