import { expect, it } from 'vitest';
import { originPattern } from './origin-pattern';

it.each([
  ['https://dichvucong.gov.vn/p/home?x=1#a', 'https://dichvucong.gov.vn/*'],
  [' dichvucong.khanhhoa.gov.vn ', 'https://dichvucong.khanhhoa.gov.vn/*'],
  ['http://127.0.0.1:8781/', 'http://127.0.0.1/*'],
  ['http://localhost:3000', 'http://localhost/*'],
  ['chrome://extensions', undefined],
  ['file:///etc/passwd', undefined],
  ['một cửa', undefined],
  ['', undefined],
  ['https://*/', undefined],
])('%j → %s', (text, pattern) => {
  expect(originPattern(text)).toBe(pattern);
});
