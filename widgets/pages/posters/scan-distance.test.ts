import { expect, it } from 'vitest';
import { encodeQr } from '../../qr/encode-qr';
import { scanDistance } from './scan-distance';
import { SHEET_IDS, SHEETS } from './sheet-kinds';

const SHORT = 'HTTPS://PHUONGMAU.TINHMAU.GOV.VN/T/1.001193/';
const PORTAL = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-380b-73df-9a18-5658e09794d3';

it('a millimetre of module is read from 30 cm, rounded down to 5 cm', () => {
  expect(scanDistance(37, 37)).toBeCloseTo(0.3);
  expect(scanDistance(125, 37)).toBeCloseTo(1);
  expect(scanDistance(36.9, 37)).toBeCloseTo(0.25);
});

it.each(SHEET_IDS)('the short link is read from as far as %s is meant for', (id) => {
  const { codeSide, distance } = SHEETS[id];
  expect(scanDistance(codeSide, encodeQr(SHORT).length)).toBeGreaterThanOrEqual(distance - 1e-9);
});

it('a shorter link is read from farther away', () => {
  const far = (link: string) => scanDistance(125, encodeQr(link).length);
  expect(far(SHORT)).toBeGreaterThan(far(SHORT.toLowerCase()));
  expect(far(SHORT.toLowerCase())).toBeGreaterThan(far(PORTAL));
});
