import { describe, expect, it } from 'vitest';
import { procedureAddress, readCode } from './page-address';

const PAGE = 'https://phuong.example.gov.vn/tra-cuu?lang=vi';
const CODE = '1.001193';

describe('procedureAddress', () => {
  it.each([
    [null, PAGE, `${PAGE}#hl=${CODE}`],
    ['', `${PAGE}#muc-2`, `${PAGE}#hl=${CODE}`],
    ['https://tt.example.gov.vn/t?ma=', PAGE, `https://tt.example.gov.vn/t?ma=${CODE}`],
    ['/tthc/', PAGE, `https://phuong.example.gov.vn/tthc/${CODE}`],
    ['?ma=', PAGE, `https://phuong.example.gov.vn/tra-cuu?ma=${CODE}`],
    ['https://', PAGE, `https://${CODE}`],
  ])('with base %j on %s is %s', (base, page, expected) => {
    expect(procedureAddress(base, page, CODE)).toBe(expected);
  });

  it('keeps a strange code from changing the address', () => {
    expect(procedureAddress('?ma=', PAGE, 'a&b#c')).toBe(
      'https://phuong.example.gov.vn/tra-cuu?ma=a%26b%23c',
    );
  });
});

describe('readCode', () => {
  it.each([
    [PAGE, null, undefined],
    [`${PAGE}#muc-2`, null, undefined],
    [`${PAGE}#hl=${CODE}`, null, CODE],
    [`${PAGE}#x=1&hl=${CODE}`, null, CODE],
    [`${PAGE}#hl=`, null, ''],
    [`${PAGE}#hl=%E0%A4%A`, null, '\ufffd%A'],
    [`https://phuong.example.gov.vn/tra-cuu?ma=${CODE}&lang=vi`, '?ma=', CODE],
    [`https://phuong.example.gov.vn/tra-cuu?ma=${CODE}#hl=2.000815`, '?ma=', '2.000815'],
    [`https://phuong.example.gov.vn/tra-cuu?ma=${CODE}#hl=`, '?ma=', ''],
    ['https://phuong.example.gov.vn/tra-cuu?ma=', '?ma=', undefined],
    ['https://phuong.example.gov.vn/khac', '?ma=', undefined],
  ])('of %s with base %j is %j', (page, base, expected) => {
    expect(readCode(page, base)).toBe(expected);
  });

  it('reads back what procedureAddress writes', () => {
    for (const base of [null, '?ma=', '/tthc/']) {
      expect(readCode(procedureAddress(base, PAGE, CODE), base && new URL(base, PAGE).href)).toBe(CODE);
    }
  });
});
