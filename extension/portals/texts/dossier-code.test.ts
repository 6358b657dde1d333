import { describe, expect, it } from 'vitest';
import { findCode, findNationalCode } from './dossier-code';

describe('codes of the national form', () => {
  it.each([
    '000.00.53.H48-220921-0099',
    '000.25.34.H32-261014-0084',
    'H29.17-261103-0012',
    'H57.132-260804-0583',
    'H32.09.261021.0126',
    'G15.000-261021-00126',
  ])('%s', (code) => {
    expect(findNationalCode(`Hồ sơ ${code} (mới)`)).toBe(code);
    expect(findCode(code)).toBe(code);
  });
  it.each(['1.004441.000.00.00.H32', '000.00.34.H32', '0900000001', '1.004441', 'H32'])(
    '%s is none',
    (text) => {
      expect(findNationalCode(text)).toBeUndefined();
    },
  );
});

describe('codes of single systems, where a label calls them the code', () => {
  it.each([
    'TN02-CX-U0QATJ',
    'TN02-CX-U0QATJ001',
    '261014-003',
    '00211/261021',
    'HS2610210126',
    'BN-2610210096',
    'HS-2026-01203',
  ])('%s', (code) => {
    expect(findCode(code)).toBe(code);
  });
  it.each([
    '',
    '1',
    '0900000001',
    '+84900000001',
    '0900.000.123',
    '090-000-0123',
    '12.345',
    '012.345.678.901',
    '001234567890',
    '1.004441',
    '1.004441.000.00.00.H32',
    '000.00.34.H32',
    '13/03/2026',
    'Tổng cộng',
  ])('%s is none', (text) => {
    expect(findCode(text)).toBeUndefined();
  });
});
