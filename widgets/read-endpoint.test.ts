import { expect, test } from 'vitest';
import { readEndpoint } from './read-endpoint';
import { sayFault } from './say-fault';

test.each([
  ['https://a.vn', 'https://a.vn'],
  ['https://a.vn/', 'https://a.vn'],
  [' https://a.vn/khao-sat// ', 'https://a.vn/khao-sat'],
  ['/khao-sat', 'https://phuong.gov.vn/khao-sat'],
  ['http://localhost:8787', 'http://localhost:8787'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
])('endpoint "%s" is %s', (given, endpoint) => {
  expect(readEndpoint(given, 'https://phuong.gov.vn/trang/hai-long')).toEqual({ endpoint });
});

test.each([
  'a.vn',
  'khao-sat',
  'https://',
  'javascript:alert(1)',
  'https://a.vn/?x=1',
  'https://u:p@a.vn',
  'http://a.vn',
])('endpoint "%s" is refused, by name, in both languages', (given) => {
  const read = readEndpoint(given, 'https://phuong.gov.vn/');
  if (!('fault' in read)) throw new Error('was taken');
  expect(sayFault(read).vi).toContain(given);
  expect(sayFault(read).en).toContain(given);
});
