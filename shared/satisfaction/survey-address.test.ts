import { expect, it } from 'vitest';
import { surveyAddress } from './survey-address';

const place = { survey: 'https://phuong.gov.vn/danh-gia', desk: '', procedure: '' };

it.each([
  [place, 'https://phuong.gov.vn/danh-gia?channel=qr'],
  [
    { ...place, desk: 'Quầy 1', procedure: '1.001193' },
    'https://phuong.gov.vn/danh-gia?channel=qr&desk=Qu%E1%BA%A7y+1&procedure=1.001193',
  ],
  [{ ...place, survey: 'https://a.vn/?p=3#phieu' }, 'https://a.vn/?p=3&channel=qr#phieu'],
  [{ ...place, survey: '' }, ''],
])('%j is %s', (given, address) => {
  expect(surveyAddress(given)).toBe(address);
  // as the survey's page reads it
  if (address !== '') expect(new URL(address).searchParams.get('desk') ?? '').toBe(given.desk);
});
