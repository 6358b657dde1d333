import { expect, test } from 'vitest';
import { readAddress } from './read-address';

test('a scanned code says where it was scanned; unit and collector are never taken from an address', () => {
  expect(
    readAddress(
      '?channel=qr&desk=Qu%E1%BA%A7y+1&procedure=1.001193&lang=en&unit=x&endpoint=https://evil.test',
    ),
  ).toEqual({ channel: 'qr', desk: 'Quầy 1', procedure: '1.001193', lang: 'en' });
});

test('what is empty, unknown or no link’s channel is left out', () => {
  expect(readAddress('?channel=kiosk&desk=+&utm_source=a')).toEqual({});
  expect(readAddress('')).toEqual({});
});
