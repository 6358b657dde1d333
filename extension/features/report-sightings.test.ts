import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '../platform/sighting';
import type { PageDossier, PageReading } from '../portals/page-reading';
import { SightingReporter } from './report-sightings';

const URL = 'https://motcua.test/xu-ly-ho-so?page=2';
const now = new Date('2026-11-20T08:12:00+07:00');
const row = {} as Element;
const dossier = (serial: string, status: string): PageDossier => ({
  code: `H32.21-261110-${serial}`,
  element: row,
  badgeCell: row,
  status,
});
const reading = (...dossiers: PageDossier[]): PageReading => ({
  kind: 'list',
  dossiers,
  confidence: 1,
  total: 30,
  problems: [],
});

const told: Sighting[] = [];
let fails = false;
const tell = async (sighting: Sighting) => {
  told.push(sighting);
  if (fails) throw new Error('the disk is full');
};
const reporter = () => new SightingReporter(tell, new AbortController().signal);

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  fails = false;
});
afterEach(() => vi.useRealTimers());

it('tells what a page shows once it stands, without the page’s elements', async () => {
  const page = reporter();
  page.report(reading(dossier('0001', 'Đang xử lý')), URL, now);
  page.report(reading(dossier('0002', 'Đang xử lý')), URL, now);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([
    {
      page: 'https://motcua.test/xu-ly-ho-so',
      at: now,
      total: 30,
      codes: ['H32.21-261110-0002'],
      dossiers: [{ code: 'H32.21-261110-0002', status: 'Đang xử lý' }],
    },
  ]);
});

it('tells again only what has changed, and nothing where nothing has', async () => {
  const page = reporter();
  const first = dossier('0001', 'Đang xử lý');
  for (const second of ['Đang xử lý', 'Đang xử lý', 'Đã trả kết quả']) {
    page.report(reading(first, dossier('0002', second)), URL, now);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(told.map(({ codes, dossiers }) => [codes.length, dossiers.length])).toEqual([
    [2, 2],
    [2, 1],
  ]);
});

it('tells again what could not be kept', async () => {
  const page = reporter();
  fails = true;
  page.report(reading(dossier('0001', 'Đang xử lý')), URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  fails = false;
  page.report(reading(dossier('0001', 'Đang xử lý')), URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
});

it('tells by itself again what could not be kept, ever more rarely, until it is', async () => {
  fails = true;
  reporter().report(reading(dossier('0001', 'Đang xử lý')), URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.length).toBeLessThan(10);
  fails = false;
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  const count = told.length;
  expect(told.at(-1)).toEqual(told[0]);
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(told).toHaveLength(count);
});

it('does not go on telling what the page does not show any more, or once it is left', async () => {
  const life = new AbortController();
  const page = new SightingReporter(tell, life.signal);
  fails = true;
  page.report(reading(dossier('0001', 'Đang xử lý')), URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  page.report(reading(dossier('0002', 'Đang xử lý')), URL, now);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.slice(1).flatMap(({ codes }) => codes)).not.toContain('H32.21-261110-0001');
  life.abort();
  const count = told.length;
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(told).toHaveLength(count);
});

it('feedback is told as such', async () => {
  reporter().report({ ...reading(dossier('0001', 'Đang xử lý')), kind: 'feedback' }, URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toMatchObject([{ dossiers: [{ code: 'H32.21-261110-0001', subject: 'feedback' }] }]);
});

it('a page on which nothing was recognised is not told', async () => {
  reporter().report({ ...reading(dossier('0001', 'Đang xử lý')), kind: 'none' }, URL, now);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([]);
});
