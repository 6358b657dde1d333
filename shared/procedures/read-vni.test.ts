import { expect, it } from 'vitest';
import { readVni } from './read-vni';

it.each([
  ['d9a8ng', 'đăng'],
  ['dd8ang', undefined],
  ['ky1', 'ky\u0301'.normalize('NFC')],
  ['ho65', 'họ\u0302'.normalize('NFC')],
  ['nghe2o', 'ngh\u00e8o'],
  ['duo7ng2', 'dư\u0300ơng'.normalize('NFC')],
  ['d9u7o7ng', 'đương'],
  ['a12', undefined],
  ['1001193', undefined],
  ['b2', undefined],
  ['', undefined],
])('%j is meant as %j', (typed, meant) => {
  expect(readVni(typed)).toBe(meant);
});
