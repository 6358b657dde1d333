import { expect, it } from 'vitest';
import { procedureLink, shortAddress } from './ward-addresses';

const WARD = { site: 'https://phuongmau.tinhmau.gov.vn/' };
const PROCEDURE = { code: '1.001193', url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1' };

it('a procedure has a short address, one on the ward’s site and one on the portal', () => {
  expect(procedureLink(WARD, PROCEDURE, 'short')).toBe('HTTPS://PHUONGMAU.TINHMAU.GOV.VN/T/1.001193/');
  expect(procedureLink(WARD, PROCEDURE, 'site')).toBe('https://phuongmau.tinhmau.gov.vn/thu-tuc/1.001193/');
  expect(procedureLink(WARD, PROCEDURE, 'portal')).toBe(PROCEDURE.url);
  expect(procedureLink(WARD, { code: '1.000001' }, 'portal')).toBeUndefined();
});

it('the short address leads where the small letters lead, and leaves a path as it is', () => {
  for (const site of ['https://tinh.gov.vn/phuong-mau/', 'http://localhost:8080/']) {
    expect(new URL(shortAddress({ site }, '1.001193')).href).toBe(`${site}T/1.001193/`);
  }
  expect(shortAddress({ ...WARD, shortSite: 'https://s.vn/' }, '1.001193')).toBe('HTTPS://S.VN/1.001193/');
});
