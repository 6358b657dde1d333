import { expect, it } from 'vitest';
import { STORE_PARTS } from '../../platform/kept-parts';
import { compareKept } from './compare-kept';
import { readKeptFile, writeKeptFile } from './kept-file';
import { partsOfWard } from './parts-of-ward';

const nothing = Object.fromEntries(STORE_PARTS.map((part) => [part, []])) as never as Parameters<
  typeof partsOfWard
>[0];
const AT = new Date('2026-11-20T08:00:00+07:00');
const KEPT = {
  ...nothing,
  settings: { version: 1, unitName: 'UBND phường Mẫu', deskName: 'Bàn 2' },
  people: { names: ['Lan'], atWork: 'Lan' },
  wardTargets: { version: 1 },
  collector: { endpoint: 'https://khaosat.test', unit: 'phuong-mau', onlyAsked: 'https://khaosat.test/*' },
  toldUntil: '2026-11-20T02:00:00.000Z',
  ticks: [{ code: 'H32.21-261110-0002', item: 'a', value: 'done' as const, at: AT }],
};
const file = writeKeptFile(partsOfWard(KEPT), ['https://motcua.example.gov.vn/*'], AT);

it('has what every desk shares, and nothing of this desk, its dossiers or colleagues', () => {
  expect(JSON.parse(file)).toMatchObject({
    sites: ['https://motcua.example.gov.vn/*'],
    settings: { unitName: 'UBND phường Mẫu' },
    wardTargets: { version: 1 },
    collector: { endpoint: 'https://khaosat.test', unit: 'phuong-mau' },
  });
  for (const own of ['Bàn 2', 'Lan', 'H32.21', 'onlyAsked', 'toldUntil']) expect(file).not.toContain(own);
});

it('takes nothing away where it is imported', () => {
  const reading = readKeptFile(file);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  const here = {
    ...KEPT,
    settings: { version: 1, unitName: '', deskName: 'Bàn 3' },
    collector: { ...KEPT.collector, unit: 'phuong-khac' },
  };
  expect(compareKept(here, reading.file.parts).toWrite).toMatchObject({
    settings: { unitName: 'UBND phường Mẫu', deskName: 'Bàn 3' },
    collector: KEPT.collector,
    ticks: [],
  });
});
