import { expect, it } from 'vitest';
import type { Procedure, UnitKind } from '../procedures/procedure';
import { proceduresOfWard } from './procedures-of-ward';

const one = (code: string, ...units: UnitKind[]): Procedure => ({
  ...{ code, name: code, units, audience: [], cases: [], channels: [], results: [], warnings: [] },
  asOf: '2026-06-10',
});
const REGISTER = [
  one('1.000001', 'committee'),
  one('1.000002', 'police', 'committee'),
  one('1.000003', 'police'),
  one('1.000004'),
];
const codes = (choice: Parameters<typeof proceduresOfWard>[0]['procedures']) =>
  proceduresOfWard({ procedures: choice }, REGISTER).map(({ code }) => code.at(-1));

it('a ward takes all, those of its bodies, and none of what it leaves out', () => {
  expect(codes(undefined)).toEqual(['1', '2', '3', '4']);
  expect(codes({ units: ['committee'] })).toEqual(['1', '2', '4']);
  expect(codes({ without: ['1.000002'] })).toEqual(['1', '3', '4']);
});
