import { expect, it } from 'vitest';
import { mergeTaken } from './merge-taken';
import type { Procedure } from './procedure';

const of = (code: string, asOf: string, name = code): Procedure => ({
  code,
  name,
  units: [],
  audience: [],
  cases: [],
  channels: [],
  results: [],
  asOf,
  warnings: [],
});

it('what was taken stands before what is as old or older, never before what is newer; the rest comes to it', () => {
  const register = [of('1.000001', '2026-07-17'), of('1.000002', '2026-12-01'), of('1.000004', '2026-07-17')];
  const taken = [
    of('1.000003', '2026-11-20', 'mới'),
    of('1.000001', '2026-11-20', 'lấy từ trang'),
    of('1.000002', '2026-11-20', 'cũ hơn'),
  ];
  expect(mergeTaken(register, taken).map(({ name }) => name)).toEqual([
    'lấy từ trang',
    '1.000002',
    'mới',
    '1.000004',
  ]);
});
