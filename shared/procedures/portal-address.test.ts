import { describe, expect, it } from 'vitest';
import { currentAddress } from './portal-address';
import file from './procedures.json';

const NEW = { address: 'https://cong.example.vn/tthc?id={id}&v=2' };
const OLD = { address: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{id}' };

describe('currentAddress', () => {
  it.each([
    ['https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d-ab', 'https://cong.example.vn/tthc?id=019d-ab&v=2'],
    ['https://cong.example.vn/tthc?id=019d-ab&v=2', 'https://cong.example.vn/tthc?id=019d-ab&v=2'],
    ['https://phuong.example.vn/thu-tuc/1', 'https://phuong.example.vn/thu-tuc/1'],
    ['https://dichvucong.gov.vn/thu-tuc-hanh-chinh/', 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/'],
    ['https://dichvucong.gov.vn/thu-tuc-hanh-chinh/a/b', 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/a/b'],
  ])('%s → %s', (address, expected) => {
    expect(currentAddress(address, [NEW, OLD])).toBe(expected);
  });

  it('knows every address of the register', () => {
    const addresses = file.procedures.flatMap(({ url }) => url ?? []);
    expect(addresses.length).toBeGreaterThan(400);
    for (const address of addresses) expect(currentAddress(address, [NEW, OLD])).toContain('cong.example.vn');
  });
});
